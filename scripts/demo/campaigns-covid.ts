import { asUnit, hosted } from './award.ts';
import type { Campaign } from './certificate.ts';
import { CITY } from './units.ts';

const adHoc = { period: '2021', occasion: 'Đột xuất' } as const;
const reason = (deed: string): string => `Thành tích đột xuất trong công tác phòng, chống dịch COVID-19: ${deed}`;

/** Three decisions as the epidemic went: returning people, the summer's check-points, vaccination. */
export const COVID_19: readonly Campaign[] = [
  {
    ...adHoc,
    name: 'covid-1',
    number: 1104,
    signed: '2021-06-04',
    reason: reason('rà soát, quản lý người từ vùng dịch trở về'),
    collectives: [
      hosted('Ban Chỉ đạo phòng, chống dịch COVID-19 phường Đức Xuân', 'phuong-duc-xuan'),
      hosted('Ban Chỉ đạo phòng, chống dịch COVID-19 phường Nguyễn Thị Minh Khai', 'phuong-nguyen-thi-minh-khai'),
      hosted('Tổ COVID cộng đồng tổ dân phố số 8, phường Sông Cầu', 'phuong-song-cau'),
      hosted('Tổ COVID cộng đồng thôn Quan Nưa, xã Dương Quang', 'xa-duong-quang'),
    ],
    people: (cast) => [
      ...cast.residents('nurse', 3),
      ...cast.residents('police', 2),
      ...cast.hamletPeople('head', 4),
      ...cast.staff(['phuong-song-cau'], 1),
    ],
  },
  {
    ...adHoc,
    name: 'covid-2',
    number: 1795,
    signed: '2021-08-20',
    reason: reason('trực chốt kiểm soát dịch trên địa bàn'),
    collectives: [
      asUnit('doi-quan-ly-trat-tu-do-thi'),
      asUnit('thanh-doan'),
      hosted('Chốt kiểm soát dịch COVID-19 phường Xuất Hóa', 'phuong-xuat-hoa'),
      hosted('Chốt kiểm soát dịch COVID-19 phường Huyền Tụng', 'phuong-huyen-tung'),
      hosted('Đội thanh niên tình nguyện phòng, chống dịch COVID-19 thành phố Bắc Kạn', CITY),
    ],
    people: (cast) => [
      ...cast.staff(['doi-quan-ly-trat-tu-do-thi', 'phuong-xuat-hoa', 'phuong-huyen-tung'], 4),
      ...cast.residents('militia', 4, ['phuong-xuat-hoa', 'phuong-huyen-tung']),
      ...cast.residents('police', 3, ['phuong-xuat-hoa', 'phuong-huyen-tung', 'xa-nong-thuong']),
      ...cast.residents('volunteer', 3),
    ],
  },
  {
    ...adHoc,
    name: 'covid-3',
    number: 2236,
    signed: '2021-09-24',
    reason: reason('cách ly tập trung, tiêm chủng và vận động ủng hộ Quỹ vắc-xin'),
    collectives: [
      asUnit('uy-ban-mttq'),
      asUnit('phong-ldtbxh'),
      asUnit('hoi-lien-hiep-phu-nu'),
      hosted('Khu cách ly tập trung thành phố Bắc Kạn', CITY),
      hosted('Trạm Y tế phường Phùng Chí Kiên', 'phuong-phung-chi-kien'),
    ],
    people: (cast) => [
      ...cast.staff(['uy-ban-mttq', 'phong-ldtbxh', 'hoi-lien-hiep-phu-nu', 'phong-tai-chinh-ke-hoach'], 4),
      ...cast.residents('nurse', 5, [
        'phuong-phung-chi-kien',
        'phuong-duc-xuan',
        'phuong-song-cau',
        'phuong-xuat-hoa',
        'xa-nong-thuong',
      ]),
      ...cast.residents('trader', 2, ['phuong-duc-xuan', 'phuong-phung-chi-kien']),
      ...cast.residents('volunteer', 3, ['phuong-nguyen-thi-minh-khai', 'phuong-huyen-tung', 'xa-duong-quang']),
    ],
  },
];

import { asUnit, hosted } from './award.ts';
import type { Campaign } from './certificate.ts';
import { CITY } from './units.ts';

const topical = 'Chuyên đề' as const;

export const CULTURAL_LIFE: Campaign = {
  name: 'doi-song-van-hoa',
  number: 384,
  signed: '2021-02-26',
  period: '2000-2020',
  occasion: topical,
  reason: 'Thành tích xuất sắc trong phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa” giai đoạn 2000-2020',
  collectives: [
    asUnit('phong-van-hoa-thong-tin'),
    asUnit('phuong-duc-xuan'),
    hosted('Nhân dân và cán bộ tổ dân phố số 5, phường Đức Xuân', 'phuong-duc-xuan'),
    hosted('Nhân dân và cán bộ tổ dân phố số 3, phường Sông Cầu', 'phuong-song-cau'),
    hosted('Nhân dân và cán bộ tổ dân phố số 7, phường Phùng Chí Kiên', 'phuong-phung-chi-kien'),
    hosted('Nhân dân và cán bộ tổ dân phố số 9, phường Nguyễn Thị Minh Khai', 'phuong-nguyen-thi-minh-khai'),
    hosted('Nhân dân và cán bộ tổ dân phố Giao Lâm, phường Huyền Tụng', 'phuong-huyen-tung'),
    hosted('Nhân dân và cán bộ tổ dân phố Mai Hiên, phường Xuất Hóa', 'phuong-xuat-hoa'),
    hosted('Nhân dân và cán bộ thôn Bản Giềng, xã Dương Quang', 'xa-duong-quang'),
    hosted('Nhân dân và cán bộ thôn Khau Cút, xã Nông Thượng', 'xa-nong-thuong'),
  ],
  people: (cast) => [
    ...cast.staff(['phong-van-hoa-thong-tin', 'uy-ban-mttq', 'trung-tam-vh-tt'], 4),
    ...cast.hamletPeople('front', 10),
    ...cast.residents('retired', 4, [
      'phuong-song-cau',
      'phuong-nguyen-thi-minh-khai',
      'phuong-huyen-tung',
      'xa-nong-thuong',
    ]),
  ],
};

export const TOWN_AND_COUNTRYSIDE: Campaign = {
  name: 'do-thi-van-minh-nong-thon-moi',
  number: 851,
  signed: '2021-04-28',
  period: '2016-2020',
  occasion: topical,
  reason: 'Thành tích xuất sắc trong xây dựng đô thị văn minh, nông thôn mới giai đoạn 2016-2020',
  collectives: [
    asUnit('phong-kinh-te'),
    asUnit('phong-quan-ly-do-thi'),
    asUnit('phong-tai-nguyen-moi-truong'),
    asUnit('phuong-song-cau'),
    asUnit('xa-duong-quang'),
    asUnit('xa-nong-thuong'),
    hosted('Nhân dân và cán bộ thôn Phặc Tràng, xã Dương Quang', 'xa-duong-quang'),
    hosted('Nhân dân và cán bộ thôn Thôm Luông, xã Nông Thượng', 'xa-nong-thuong'),
  ],
  people: (cast) => [
    ...cast.staff(
      ['phong-kinh-te', 'phong-quan-ly-do-thi', 'ban-quan-ly-du-an', 'xa-duong-quang', 'xa-nong-thuong'],
      6,
    ),
    ...cast.residents('farmer', 7, ['xa-duong-quang', 'xa-nong-thuong', 'phuong-huyen-tung', 'phuong-xuat-hoa']),
    ...cast.hamletPeople('head', 3),
  ],
};

export const SPORT: Campaign = {
  name: 'the-thao',
  number: 645,
  signed: '2021-04-02',
  period: '2021',
  occasion: topical,
  reason: 'Đạt thành tích cao tại các giải thể thao của thành phố chào mừng Ngày Thể thao Việt Nam 27/3/2021',
  collectives: [
    hosted('Đoàn vận động viên phường Đức Xuân', 'phuong-duc-xuan'),
    hosted('Đoàn vận động viên phường Huyền Tụng', 'phuong-huyen-tung'),
    hosted('Đoàn vận động viên xã Dương Quang', 'xa-duong-quang'),
    hosted('Câu lạc bộ bóng chuyền hơi thành phố Bắc Kạn', CITY),
  ],
  people: (cast) => [
    ...cast.residents('athlete', 13),
    ...cast.staff(['trung-tam-vh-tt', 'thcs-duc-xuan', 'th-duc-xuan'], 3),
  ],
};

import { asUnit, hosted } from './award.ts';
import type { Campaign } from './certificate.ts';
import { CITY } from './units.ts';

export const PUBLIC_SECURITY: Campaign = {
  name: 'an-ninh-to-quoc',
  number: 1741,
  signed: '2021-08-13',
  period: '2021',
  occasion: 'Chuyên đề',
  reason: 'Thành tích xuất sắc trong phong trào toàn dân bảo vệ an ninh Tổ quốc năm 2021',
  collectives: [
    asUnit('phuong-phung-chi-kien'),
    asUnit('mn-nguyen-thi-minh-khai'),
    hosted('Công an phường Đức Xuân', 'phuong-duc-xuan'),
    hosted('Tổ bảo vệ dân phố phường Sông Cầu', 'phuong-song-cau'),
    hosted('Tổ an ninh nhân dân thôn Tân Thành, xã Nông Thượng', 'xa-nong-thuong'),
  ],
  people: (cast) => [...cast.residents('police', 3), ...cast.residents('guardian', 4), ...cast.hamletPeople('head', 3)],
};

export const IDENTITY_CARDS: Campaign = {
  name: 'can-cuoc-cong-dan',
  number: 1470,
  signed: '2021-07-16',
  period: '2021',
  occasion: 'Chuyên đề',
  reason: 'Thành tích xuất sắc trong chiến dịch cấp căn cước công dân gắn chíp điện tử',
  collectives: [
    asUnit('phuong-xuat-hoa'),
    hosted('Đội Cảnh sát quản lý hành chính về trật tự xã hội, Công an thành phố Bắc Kạn', CITY),
    hosted('Công an phường Sông Cầu', 'phuong-song-cau'),
    hosted('Công an phường Nguyễn Thị Minh Khai', 'phuong-nguyen-thi-minh-khai'),
    hosted('Công an xã Dương Quang', 'xa-duong-quang'),
  ],
  people: (cast) => [
    ...cast.residents('police', 8),
    ...cast.staff(['phuong-xuat-hoa', 'phuong-song-cau', 'xa-duong-quang'], 3),
    ...cast.hamletPeople('head', 3),
  ],
};

/** Two deeds, each commended a few days later. */
export const DEEDS: readonly Campaign[] = [
  {
    name: 'cuu-nguoi',
    number: 1306,
    signed: '2021-06-30',
    period: '2021',
    occasion: 'Đột xuất',
    reason: 'Dũng cảm cứu người bị nước lũ cuốn trôi ngày 24/6/2021',
    collectives: [hosted('Tổ xung kích phòng, chống thiên tai phường Huyền Tụng', 'phuong-huyen-tung')],
    people: (cast) => [
      ...cast.residents('farmer', 2, ['phuong-huyen-tung']),
      ...cast.residents('militia', 2, ['phuong-huyen-tung']),
    ],
  },
  {
    name: 'bat-trom',
    number: 2064,
    signed: '2021-09-10',
    period: '2021',
    occasion: 'Đột xuất',
    reason: 'Truy bắt đối tượng trộm cắp tài sản, trả lại tài sản cho người dân ngày 05/9/2021',
    collectives: [hosted('Tổ bảo vệ dân phố phường Phùng Chí Kiên', 'phuong-phung-chi-kien')],
    people: (cast) => [
      ...cast.residents('guardian', 2, ['phuong-phung-chi-kien']),
      ...cast.residents('police', 2, ['phuong-phung-chi-kien']),
      ...cast.residents('trader', 1, ['phuong-phung-chi-kien']),
    ],
  },
];

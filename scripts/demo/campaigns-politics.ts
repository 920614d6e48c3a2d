import { asUnit, hosted } from './award.ts';
import type { Campaign } from './certificate.ts';
import { COMMUNES } from './units-communes.ts';

const everyCommune = COMMUNES.map(({ code }) => code);

const electionBoards = COMMUNES.map(({ place, code }) => hosted(`Ủy ban bầu cử ${place}`, code));

export const ELECTION: Campaign = {
  name: 'bau-cu',
  number: 1187,
  signed: '2021-06-18',
  period: '2021',
  occasion: 'Chuyên đề',
  reason:
    'Thành tích xuất sắc trong công tác bầu cử đại biểu Quốc hội khóa XV và đại biểu HĐND các cấp nhiệm kỳ 2021-2026',
  collectives: [
    asUnit('van-phong-hdnd-ubnd'),
    asUnit('phong-noi-vu'),
    asUnit('phong-tu-phap'),
    asUnit('phong-van-hoa-thong-tin'),
    asUnit('trung-tam-vh-tt'),
    asUnit('ban-to-chuc-thanh-uy'),
    asUnit('uy-ban-mttq'),
    ...electionBoards,
    hosted('Tổ bầu cử số 3, phường Đức Xuân', 'phuong-duc-xuan'),
    hosted('Tổ bầu cử số 5, phường Sông Cầu', 'phuong-song-cau'),
    hosted('Tổ bầu cử số 2, xã Dương Quang', 'xa-duong-quang'),
  ],
  people: (cast) => [
    ...cast.staff(['van-phong-hdnd-ubnd', 'phong-noi-vu', 'phong-tu-phap', 'van-phong-thanh-uy', 'uy-ban-mttq'], 15),
    ...cast.staff(everyCommune, 16),
    ...cast.hamletPeople('head', 14),
  ],
};

export const DIRECTIVE_05: Campaign = {
  name: 'chi-thi-05',
  number: 1012,
  signed: '2021-05-19',
  period: '2016-2021',
  occasion: 'Chuyên đề',
  reason:
    'Thành tích xuất sắc trong học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh (Chỉ thị số 05-CT/TW)',
  collectives: [
    asUnit('van-phong-thanh-uy'),
    asUnit('ban-tuyen-giao-thanh-uy'),
    asUnit('thanh-doan'),
    asUnit('hoi-cuu-chien-binh'),
    asUnit('phong-ldtbxh'),
    asUnit('thcs-duc-xuan'),
    asUnit('mn-song-cau'),
    hosted('Chi bộ tổ dân phố số 4, phường Đức Xuân', 'phuong-duc-xuan'),
    hosted('Chi bộ tổ dân phố số 6, phường Nguyễn Thị Minh Khai', 'phuong-nguyen-thi-minh-khai'),
    hosted('Chi bộ tổ dân phố Nà Pài, phường Huyền Tụng', 'phuong-huyen-tung'),
    hosted('Chi bộ thôn Nà Ỏi, xã Dương Quang', 'xa-duong-quang'),
    hosted('Chi bộ thôn Nà Chuông, xã Nông Thượng', 'xa-nong-thuong'),
  ],
  people: (cast) => [
    ...cast.staff(['van-phong-thanh-uy', 'thanh-doan', 'th-song-cau', 'thcs-bac-kan', 'phong-ldtbxh'], 7),
    ...cast.hamletPeople('cell', 6),
    ...cast.residents('farmer', 2, ['xa-duong-quang', 'xa-nong-thuong']),
    ...cast.residents('retired', 2, ['phuong-duc-xuan', 'phuong-phung-chi-kien']),
  ],
};

export const SKILFUL_MOBILISATION: Campaign = {
  name: 'dan-van-kheo',
  number: 2410,
  signed: '2021-10-15',
  period: '2021',
  occasion: 'Chuyên đề',
  reason: 'Thành tích xuất sắc trong phong trào thi đua “Dân vận khéo” năm 2021',
  collectives: [
    asUnit('ban-dan-van-thanh-uy'),
    asUnit('hoi-nong-dan'),
    asUnit('phuong-nguyen-thi-minh-khai'),
    hosted('Tổ dân vận tổ dân phố số 2, phường Phùng Chí Kiên', 'phuong-phung-chi-kien'),
    hosted('Tổ dân vận tổ dân phố Bản Đồn, phường Xuất Hóa', 'phuong-xuat-hoa'),
    hosted('Tổ dân vận thôn Cốc Muổng, xã Nông Thượng', 'xa-nong-thuong'),
  ],
  people: (cast) => [
    ...cast.staff(['ban-dan-van-thanh-uy', 'uy-ban-mttq', 'hoi-nong-dan', 'phuong-xuat-hoa'], 4),
    ...cast.hamletPeople('front', 3),
    ...cast.hamletPeople('head', 2),
  ],
};

export const RECRUITMENT: Campaign = {
  name: 'tuyen-quan',
  number: 486,
  signed: '2021-03-12',
  period: '2021',
  occasion: 'Chuyên đề',
  reason: 'Thành tích xuất sắc trong công tác tuyển chọn, gọi công dân nhập ngũ năm 2021',
  collectives: [
    asUnit('thanh-doan'),
    asUnit('phuong-huyen-tung'),
    asUnit('xa-nong-thuong'),
    hosted('Hội đồng nghĩa vụ quân sự phường Sông Cầu', 'phuong-song-cau'),
    hosted('Ban Chỉ huy Quân sự phường Đức Xuân', 'phuong-duc-xuan'),
    hosted('Ban Chỉ huy Quân sự xã Dương Quang', 'xa-duong-quang'),
  ],
  people: (cast) => [...cast.staff(everyCommune, 7), ...cast.hamletPeople('head', 3), ...cast.residents('militia', 2)],
};

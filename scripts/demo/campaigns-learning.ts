import { asUnit, hosted } from './award.ts';
import type { Campaign } from './certificate.ts';
import { CITY } from './units.ts';
import { SCHOOLS } from './units-schools.ts';

const withPupils = SCHOOLS.filter(({ level }) => level !== 'MN').map(({ code }) => code);
const everySchool = SCHOOLS.map(({ code }) => code);

export const GOOD_PUPILS_AND_TEACHERS: Campaign = {
  name: 'day-tot-hoc-tot',
  number: 1389,
  signed: '2021-07-09',
  period: '2020-2021',
  occasion: 'Chuyên đề',
  reason: 'Thành tích xuất sắc trong phong trào thi đua “Dạy tốt, học tốt” năm học 2020-2021',
  collectives: [
    asUnit('mn-duc-xuan'),
    asUnit('mn-phung-chi-kien'),
    asUnit('th-duc-xuan'),
    asUnit('th-nguyen-thi-minh-khai'),
    asUnit('thcs-bac-kan'),
    asUnit('th-thcs-nong-thuong'),
  ],
  people: (cast) => [...cast.staff(everySchool, 24), ...cast.pupils(withPupils, 40)],
};

export const PROMOTION_OF_LEARNING: Campaign = {
  name: 'khuyen-hoc',
  number: 2291,
  signed: '2021-10-01',
  period: '2021',
  occasion: 'Chuyên đề',
  reason: 'Thành tích xuất sắc trong công tác khuyến học, khuyến tài, xây dựng xã hội học tập năm 2021',
  collectives: [
    hosted('Hội Khuyến học thành phố Bắc Kạn', CITY),
    hosted('Hội Khuyến học phường Nguyễn Thị Minh Khai', 'phuong-nguyen-thi-minh-khai'),
    hosted('Chi hội Khuyến học tổ dân phố số 10, phường Sông Cầu', 'phuong-song-cau'),
  ],
  people: (cast) => [
    ...cast.residents('retired', 6),
    ...cast.residents('trader', 2, ['phuong-song-cau', 'phuong-duc-xuan']),
    ...cast.staff(['thcs-bac-kan', 'th-phung-chi-kien', 'phong-giao-duc-dao-tao'], 3),
    ...cast.hamletPeople('cell', 2),
  ],
};

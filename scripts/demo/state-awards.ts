import { isoDate } from '../../src/kernel/plain-date.ts';
import { type AwardLine, type Submission, asUnit, decision, hosted, linesOf } from './award.ts';
import { CITY } from './units.ts';
import { type World, staffOf } from './world.ts';

const submission = (letter: string, sent: string, agreed: string): Submission => ({
  letter,
  sent: isoDate(sent),
  agreed: isoDate(agreed),
});

/** Submitted in 2020, decided in the period. */
export const stateAwards = (world: World): AwardLine[] => [
  ...linesOf(
    {
      form: 'Huân chương Lao động hạng Ba',
      authority: 'Chủ tịch nước',
      decision: decision('517/QĐ-CTN', '2021-04-06'),
      period: '2000-2020',
      occasion: 'Chuyên đề',
      reason:
        'Thành tích xuất sắc trong tổ chức thực hiện phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa” giai đoạn 2000-2020',
      submission: submission('112/TTr-UBND', '2020-08-14', '2020-09-28'),
    },
    [hosted('Đảng bộ, Chính quyền và Nhân dân thành phố Bắc Kạn', CITY)],
    [],
  ),
  ...linesOf(
    {
      form: 'Bằng khen của Thủ tướng Chính phủ',
      authority: 'Thủ tướng Chính phủ',
      decision: decision('698/QĐ-TTg', '2021-05-14'),
      period: '2015-2019',
      occasion: 'Công trạng',
      reason:
        'Thành tích xuất sắc trong công tác từ năm 2015 đến năm 2019, góp phần vào sự nghiệp xây dựng chủ nghĩa xã hội và bảo vệ Tổ quốc',
      submission: submission('58/TTr-UBND', '2020-05-22', '2020-07-10'),
    },
    [asUnit('phuong-duc-xuan')],
    staffOf(world, 'phong-giao-duc-dao-tao').slice(0, 1),
  ),
];

/** Agreed and submitted by the province, no decision by the end of the period. */
export const pendingAwards = (): AwardLine[] => [
  ...linesOf(
    {
      form: 'Huân chương Lao động hạng Nhì',
      authority: 'Chủ tịch nước',
      decision: null,
      period: '2016-2020',
      occasion: 'Công trạng',
      reason:
        'Thành tích xuất sắc trong công tác từ năm 2016 đến năm 2020, góp phần vào sự nghiệp xây dựng chủ nghĩa xã hội và bảo vệ Tổ quốc',
      submission: submission('74/TTr-UBND', '2021-06-11', '2021-08-03'),
    },
    [asUnit('mn-duc-xuan')],
    [],
  ),
  ...linesOf(
    {
      form: 'Bằng khen của Thủ tướng Chính phủ',
      authority: 'Thủ tướng Chính phủ',
      decision: null,
      period: '2016-2020',
      occasion: 'Công trạng',
      reason:
        'Thành tích xuất sắc trong công tác từ năm 2016 đến năm 2020, góp phần vào sự nghiệp xây dựng chủ nghĩa xã hội và bảo vệ Tổ quốc',
      submission: submission('75/TTr-UBND', '2021-06-11', '2021-08-03'),
    },
    [asUnit('phong-noi-vu')],
    [],
  ),
];

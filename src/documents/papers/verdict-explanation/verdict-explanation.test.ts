import { expect, test } from 'vitest';
import { isoDate } from '../../../kernel/plain-date.ts';
import { paperText } from '../../layout/paper-lines.ts';
import { writeDocx } from '../../writers/docx.ts';
import { verdictExplanation } from './verdict-explanation.ts';
import type { PrintedCondition, VerdictExplanation } from './view-model.ts';

const condition = (depth: number, name: string, more: Partial<PrintedCondition> = {}): PrintedCondition => ({
  depth,
  name,
  clause: `Điều ${name.length} Luật 06/2022/QH15`,
  measure: '',
  records: [],
  verdict: 'Đủ điều kiện',
  ...more,
});

const VIEW: VerdictExplanation = {
  unitName: 'Phòng Nội vụ thành phố Y',
  person: { name: 'Lò Thị Phiếu', bornIn: 1985 },
  award: 'Chiến sĩ thi đua cơ sở',
  year: 2021,
  asOf: isoDate('2021-12-31'),
  local: null,
  madeOn: isoDate('2022-01-05'),
  officer: 'Vi Văn Soát',
  verdict: 'Chưa đủ điều kiện',
  noAnswer: '',
  conditions: [
    condition(0, 'Đạt tiêu chuẩn Lao động tiên tiến'),
    condition(1, 'Hoàn thành tốt nhiệm vụ', { records: ['Xếp loại năm 2021: Hoàn thành tốt nhiệm vụ'] }),
    condition(1, 'Không bị kỷ luật', { measure: 'cần 0, có 0' }),
    condition(0, 'Có sáng kiến', { verdict: 'Chưa đủ điều kiện', measure: 'cần ít nhất 1, có 0' }),
  ],
  missing: [],
  declared: ['Đã nhập đủ kỷ luật'],
  other: {
    asOf: isoDate('2024-12-31'),
    verdict: 'Đủ điều kiện',
    movedBack: 0,
    differences: [{ name: 'Có sáng kiến', before: 'Chưa đủ điều kiện (Điều 9)', after: 'Không quy định' }],
  },
};

const textOf = (changes: Partial<VerdictExplanation> = {}): string =>
  paperText(verdictExplanation({ ...VIEW, ...changes })).normalize('NFC');

test('every condition stands with its number, clause, measure and records; parts below their whole', () => {
  const text = textOf();
  for (const { name, clause, measure, records } of VIEW.conditions)
    for (const said of [name, clause, measure, ...records]) expect(text).toContain(said);
  expect(text).toMatch(/1\.1\nHoàn thành tốt nhiệm vụ/);
  expect(text).toMatch(/1\.2\nKhông bị kỷ luật/);
  expect(text).toMatch(/\n2\nCó sáng kiến/);
  expect(text).toContain('Kết luận: Chưa đủ điều kiện.');
});

test('a package over the law is named, a demonstration with its warning', () => {
  expect(textOf()).not.toContain('gói địa phương');
  const local = { name: 'Bắc Ninh: Quy định riêng', warning: '' };
  expect(textOf({ local })).toContain('Áp dụng thêm gói địa phương: Bắc Ninh: Quy định riêng.');
  expect(textOf({ local: { ...local, warning: 'Gói minh họa.' } })).toContain('Gói minh họa.');
});

test('the other law is printed with what differs, or not at all', () => {
  expect(textOf()).toContain('Cùng hồ sơ, theo luật ngày 31 tháng 12 năm 2024: Đủ điều kiện.');
  expect(textOf()).toContain('Luật ngày 31/12/2024');
  expect(textOf({ other: null })).not.toContain('Cùng hồ sơ');
  const moved = { ...VIEW.other, asOf: isoDate('2021-12-31'), verdict: 'Đủ điều kiện', movedBack: 3, differences: [] };
  expect(textOf({ other: moved })).toContain('được lùi 3 năm');
});

test('without an answer it says why; nothing declared is said too', () => {
  const text = textOf({ verdict: '', noAnswer: 'Một năm có hai mức xếp loại.', conditions: [], declared: [] });
  expect(text).toContain('Không có kết luận: Một năm có hai mức xếp loại.');
  expect(text).not.toContain('Kết luận: ');
  expect(text).not.toContain('TỪNG ĐIỀU KIỆN');
  expect(text).toContain('chưa xác nhận mục nào');
});

test('what is missing is a list of its own', () => {
  expect(textOf({ missing: ['xếp loại năm 2021', 'kỷ luật'] })).toContain('- kỷ luật.');
  expect(textOf()).not.toContain('CẦN BỔ SUNG');
});

test('the same explanation gives the same bytes', async () => {
  const print = () => writeDocx(verdictExplanation(VIEW), { at: 1_700_000_000 });
  expect(Buffer.from(await print()).equals(Buffer.from(await print()))).toBe(true);
});

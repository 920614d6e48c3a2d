import { expect, test } from 'vitest';
import { leadsBy } from './leading-posts.ts';

test.each([
  ['Hiệu trưởng', 'leader', 'dung_dau'],
  ['hiệu trưởng', 'unknown', 'dung_dau'],
  ['Hiệu trưởng Trường Tiểu học A', 'leader', 'dung_dau'],
  ['Quyền Hiệu trưởng', 'leader', 'chua_ro'],
  ['Phó Hiệu trưởng', 'leader', 'cap_pho'],
  ['Phó Chủ tịch UBND xã', 'unknown', 'cap_pho'],
  ['Phó', 'leader', 'cap_pho'],
  ['  Phó Giám đốc', 'leader', 'cap_pho'],
  ['Phó Giám đốc'.normalize('NFD'), 'leader', 'cap_pho'],
  ['Trợ lý cấp phó', 'unknown', undefined],
  ['Người phụ trách kho', 'unknown', undefined],
  ['Cấp phó', 'leader', 'cap_pho'],
  ['Phó Giám đốc phụ trách', 'leader', 'chua_ro'],
  ['Giám đốc', 'unknown', 'chua_ro'],
  ['Trưởng phòng', 'leader', 'chua_ro'],
  ['Chủ nhiệm khoa', 'unknown', 'chua_ro'],
  ['Quản lý', 'leader', 'chua_ro'],
  ['', 'unknown', 'chua_ro'],
  ['Chuyên viên', 'unknown', undefined],
  ['Giáo viên chủ nhiệm', 'unknown', undefined],
  ['Nhân viên trường học', 'unknown', undefined],
  ['Hiệu trưởng', 'direct', undefined],
  ['', 'direct', undefined],
  ['Phóng viên', 'unknown', undefined],
] as const)('%s, by class %s: %s', (post, postClass, leads) => {
  expect(leadsBy(post, postClass)).toBe(leads);
});

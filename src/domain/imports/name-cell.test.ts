import { describe, expect, it } from 'vitest';
import { holdsMoreThanName } from './name-cell.ts';

describe('a cell of a name', () => {
  it.each([
    'Nông Văn A, Giáo viên',
    'Nông Văn A; Ma Thị B',
    'Nông Văn A và Ma Thị B',
    'Tô Thị Chín\nLa Thị Mười',
    'Sùng A Páo (1985)',
  ])('%j holds more than a name', (text) => {
    expect(holdsMoreThanName(text)).toBe(true);
  });

  it.each([
    'Nông Văn A',
    'Nguyễn Thị\nMinh Khai',
    'Nông Văn A (B)',
    'Bà: Vi Thị Vàng',
    "H'Bia Niê",
    '\nNông Thị Hoa\n',
  ])('%j is one name', (text) => {
    expect(holdsMoreThanName(text)).toBe(false);
  });
});

import { expect, test } from 'vitest';
import { unboundNumbers } from './unbound-numbers.ts';

const numbersOf = (text: string) => unboundNumbers(text).map(({ number }) => number);

test('a number that counts and was typed by hand is shown with the words around it', () => {
  expect(unboundNumbers('Bằng khen {{a/b}} tập thể và 38 cá nhân.')).toEqual([
    { number: '38', context: 'Bằng khen tập thể và 38 cá nhân.' },
  ]);
  expect(numbersOf('thêm 12 hộ và 3 hội; 18/21 chỉ tiêu')).toEqual(['12', '3', '18', '21']);
  expect(numbersOf('tặng 1.234 cá nhân, đạt 98,3 %; 5 tập thể')).toEqual(['1.234', '98,3', '5']);
});

test.each([
  'Sáng 28/10/2021, ngày 28 tháng 10 năm 2021',
  'trong 10 tháng đầu năm 2021',
  'giai đoạn 2000 - 2020',
  'Quyết định số 2816/QĐ-UBND, Nghị định số 91/2017/NĐ-CP',
  'theo Điều 55, lúc 8h00, 9:15, 10h và 11 giờ 30',
  'Huân chương {{CHU_TICH_NUOC/HC_LAO_DONG_3/decided/tap_the}} tập thể',
])('nothing to show in: %s', (text) => {
  expect(numbersOf(text)).toEqual([]);
});

import { groupThousands } from '../../kernel/points.ts';

/** A count in running text: "01", "09", "521", "1.234". Counts below ten carry a zero, as papers write them; none is "0". */
export const paperNumber = (count: number): string => (count > 0 && count < 10 ? `0${count}` : groupThousands(count));

const ROMAN = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** 1 → "I", 14 → "XIV": numbers of parts and of groups in a table (NĐ 30/2020, Phụ lục I). Up to 39. */
export function romanNumber(value: number): string {
  let rest = value;
  let roman = '';
  for (const [worth, letters] of ROMAN) {
    for (; rest >= worth; rest -= worth) roman += letters;
  }
  return roman;
}

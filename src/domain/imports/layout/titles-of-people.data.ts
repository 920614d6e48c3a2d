/** The sexes as the lower line of a two-line heading names them: "Năm sinh" over "Nam" and "Nữ". */
type Sex = 'Nam' | 'Nữ';

const BIRTHS = [
  'Năm sinh',
  'Ngày sinh',
  'Ngày, tháng, năm sinh',
  'Ngày tháng năm sinh',
  'NTNS',
  'Sinh năm',
  'Sinh ngày',
];

/** Titles of the column in which the births of one sex stand; the lower line alone says it only below a title of births. */
export const bornApart = (sex: Sex): readonly string[] =>
  BIRTHS.flatMap((birth) => [`${birth} › ${sex}`, `${birth} ${sex}`]);

/** Titles of the column that holds the name without its last word, where two columns hold a name. */
export const familyNameTitles: readonly string[] = [
  'Họ và',
  'Họ',
  'Họ đệm',
  'Họ và đệm',
  'Họ và tên đệm',
  'Họ, tên đệm',
  'Họ và chữ đệm',
  'Họ lót',
];

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

/** Titles of the columns that hold the parts of a birthday: "Ngày sinh" over "Ngày", "Tháng", "Năm". */
export const bornPartTitles = (part: 'Ngày' | 'Tháng' | 'Năm'): readonly string[] =>
  BIRTHS.flatMap((birth) => [`${birth} › ${part}`, ...(part === 'Ngày' ? [`${birth} › Ngày, tháng`] : [])]);

/** Titles of the column that holds name, post and unit together. */
export const nameAndMoreTitles: readonly string[] = [
  'Họ và tên, chức vụ',
  'Họ và tên, chức danh',
  ...['Họ và tên', 'Họ tên', 'Tên cá nhân', 'Tên tập thể, cá nhân'].flatMap((name) =>
    ['chức vụ', 'chức danh'].flatMap((post) =>
      ['đơn vị', 'đơn vị công tác', 'nơi công tác', 'cơ quan, đơn vị'].map((unit) => `${name}, ${post}, ${unit}`),
    ),
  ),
];

/** Titles of the column that holds the post and the unit together. */
export const postAndUnitTitles: readonly string[] = [
  'Chức vụ',
  'Chức danh',
  'Nghề nghiệp, chức vụ',
  'Chức vụ, chức danh',
].flatMap((post) =>
  [
    'đơn vị',
    'đơn vị công tác',
    'nơi công tác',
    'cơ quan',
    'cơ quan, đơn vị',
    'cơ quan công tác',
    'nơi làm việc',
    'phòng ban',
  ].flatMap((place) => [`${post}, ${place}`, `${post} và ${place}`]),
);

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

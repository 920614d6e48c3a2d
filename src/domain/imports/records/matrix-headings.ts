/** A column of a matrix: its heading in the layout, how lists head it, and what its cells are about. */
export type MatrixHeading<Meaning> = {
  readonly heading: string;
  readonly synonyms: readonly string[];
  readonly meaning: Meaning;
};

const FIRST_YEAR = 2008;
const YEARS = 28;

const years = Array.from({ length: YEARS }, (_, at) => FIRST_YEAR + at);

/** Columns of a list that gives the ratings of several years side by side: 2018 | 2019 | 2020, or school years. */
export const ratingYears: readonly MatrixHeading<string>[] = years.flatMap((year) => [
  {
    heading: `Xếp loại năm ${year}`,
    synonyms: [`${year}`, `Năm ${year}`, `Xếp loại ${year}`, `Kết quả xếp loại năm ${year}`, `KQXL ${year}`],
    meaning: `${year}`,
  },
  {
    heading: `Xếp loại năm học ${year}-${year + 1}`,
    synonyms: [
      `${year}-${year + 1}`,
      `${year} - ${year + 1}`,
      `Năm học ${year}-${year + 1}`,
      `Năm học ${year} - ${year + 1}`,
      `NH ${year}-${year + 1}`,
    ],
    meaning: `${year}-${year + 1}`,
  },
]);

/** The grades that lists of ratings give a column of their own, with the ways in which they head it. */
const GRADES: readonly (readonly [string, readonly string[]])[] = [
  ['Hoàn thành xuất sắc nhiệm vụ', ['HTXSNV', 'HTXS nhiệm vụ', 'HT xuất sắc nhiệm vụ', 'Hoàn thành xuất sắc', 'HTXS']],
  ['Hoàn thành tốt nhiệm vụ', ['HTTNV', 'HTT nhiệm vụ', 'HT tốt nhiệm vụ', 'Hoàn thành tốt', 'HTT']],
  ['Hoàn thành nhiệm vụ', ['HTNV', 'HT nhiệm vụ']],
  [
    'Không hoàn thành nhiệm vụ',
    ['KHTNV', 'KHT nhiệm vụ', 'Không HTNV', 'Không HT nhiệm vụ', 'Chưa hoàn thành nhiệm vụ'],
  ],
];

/** Columns of a list that marks the grade of the year with an x: HTXSNV | HTTNV | HTNV | KHTNV. */
export const ratingGrades: readonly MatrixHeading<string>[] = GRADES.map(([grade, synonyms]) => ({
  heading: `Đạt ${grade}`,
  synonyms: [grade, ...synonyms],
  meaning: grade,
}));

/** Titles that lists of registrations give a column of their own, with the name under which the law finds them. */
const TITLES: readonly (readonly [string, readonly string[]])[] = [
  ['Lao động tiên tiến', ['LĐTT']],
  ['Chiến sĩ tiên tiến', ['CSTT']],
  ['Chiến sĩ thi đua cơ sở', ['CSTĐCS', 'CSTĐ cơ sở', 'CSTĐ CS', 'Chiến sĩ thi đua cấp cơ sở', 'CSTĐ cấp cơ sở']],
  ['Chiến sĩ thi đua cấp tỉnh', ['CSTĐ tỉnh', 'CSTĐ cấp tỉnh', 'CSTĐCT', 'Chiến sĩ thi đua tỉnh']],
  ['Chiến sĩ thi đua toàn quốc', ['CSTĐTQ', 'CSTĐ toàn quốc']],
  ['Tập thể lao động tiên tiến', ['TTLĐTT', 'Tập thể LĐTT', 'TT LĐTT']],
  ['Tập thể lao động xuất sắc', ['TTLĐXS', 'Tập thể LĐXS', 'TT LĐXS']],
  ['Cờ thi đua của UBND tỉnh', ['Cờ thi đua cấp tỉnh', 'Cờ thi đua tỉnh', 'Cờ tỉnh', 'Cờ thi đua UBND tỉnh']],
  ['Cờ thi đua của Chính phủ', ['Cờ thi đua Chính phủ', 'Cờ Chính phủ']],
  ['Bằng khen của Chủ tịch UBND tỉnh', ['Bằng khen tỉnh', 'BK tỉnh', 'BK UBND tỉnh', 'Bằng khen UBND tỉnh']],
  ['Bằng khen của Thủ tướng Chính phủ', ['Bằng khen Thủ tướng', 'BK TTCP', 'BKTTg']],
  ['Huân chương Lao động hạng Ba', ['HCLĐ hạng Ba']],
  ['Huân chương Lao động hạng Nhì', ['HCLĐ hạng Nhì']],
  ['Huân chương Lao động hạng Nhất', ['HCLĐ hạng Nhất']],
];

/** Columns of a list that marks the titles registered for with an x: LĐTT | CSTĐCS | … */
export const registrationForms: readonly MatrixHeading<string>[] = TITLES.map(([title, synonyms]) => ({
  heading: `Đăng ký ${title}`,
  synonyms: [title, ...synonyms],
  meaning: title,
}));

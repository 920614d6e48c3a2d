import { isoDate } from '../../../kernel/plain-date.ts';
import type { PersonFacts } from '../facts.ts';
import { type Declaration, type RecordsOfPerson, factsOfPerson } from '../records-to-facts.ts';

/** An office that holds nothing of a person. */
export const NO_RECORDS: RecordsOfPerson = {
  gender: null,
  bornOn: null,
  school: false,
  posts: [],
  ratings: [],
  unitRatings: [],
  initiatives: [],
  disciplines: [],
  absences: [],
  opinions: [],
  lines: [],
};

/** The facts of 2021, or another year, out of some records and nothing else, when all of the book is decided. */
export const factsOfRecords = (
  records: Partial<RecordsOfPerson>,
  declared: readonly Declaration[] = [],
  year = 2021,
  asOf = isoDate('2099-12-31'),
): PersonFacts => factsOfPerson({ ...NO_RECORDS, ...records }, new Set(declared), { year, asOf });

export const ratingRecord = (id: string, from: string, to: string, grade: 'HT_TOT' | 'HT_XUAT_SAC') => ({
  id,
  from: isoDate(from),
  to: isoDate(to),
  grade,
});

/** A line of the book about merit, decided in the January after. */
export const bookLine = (lineId: string, formCode: string, year: number, signedOn = `${year + 1}-01-29`) => ({
  lineId,
  formCode,
  achievementTo: isoDate(`${year}-12-31`),
  signedOn: isoDate(signedOn),
  authority: 'CT_UBND_HUYEN',
  commendation: 'cong_trang' as const,
});

/** A post of a member of staff who leads nothing. */
export const postRecord = (id: string, from: string, to: string | null, concurrent = false) => ({
  id,
  unitId: `unit-${id}`,
  from: isoDate(from),
  to: to === null ? null : isoDate(to),
  concurrent,
  seenOnly: false,
  post: 'Chuyên viên',
  postClass: 'direct' as const,
  body: null,
});

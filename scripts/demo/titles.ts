import { type Award, type AwardLine, type Form, asUnit, decision, linesOf } from './award.ts';
import { OFFICE_FIGHTERS, PARTY_FIGHTERS, schoolFighters, theFightersAmong } from './fighters.ts';
import type { Person } from './person.ts';
import { COMMUNES } from './units-communes.ts';
import { OFFICES } from './units-offices.ts';
import { PARTY_AND_MASS_BODIES } from './units-party.ts';
import { SCHOOLS } from './units-schools.ts';
import { type World, staffOf } from './world.ts';

const REVIEW = {
  year2020: { period: '2020', words: 'năm 2020', signed: '2021-01-29' },
  schoolYear: { period: '2020-2021', words: 'năm học 2020-2021', signed: '2021-07-30' },
} as const;

function title(form: Form, number: number, review: keyof typeof REVIEW, merit: string): Award {
  const { period, words, signed } = REVIEW[review];
  return {
    form,
    period,
    authority: 'Chủ tịch UBND thành phố',
    decision: decision(`${number}/QĐ-UBND`, signed),
    occasion: 'Công trạng',
    reason: `${merit} ${words}`,
    submission: null,
  };
}

const MERIT = {
  worker: 'Hoàn thành tốt nhiệm vụ được giao',
  fighter: 'Hoàn thành xuất sắc nhiệm vụ, có sáng kiến được công nhận',
  collective: 'Tập thể hoàn thành tốt nhiệm vụ được giao',
} as const;

/** Tập thể lao động tiên tiến for 2020: seven offices, two Party and mass bodies, three wards. */
const COLLECTIVES_2020 = [
  'van-phong-hdnd-ubnd',
  'phong-noi-vu',
  'phong-kinh-te',
  'phong-quan-ly-do-thi',
  'phong-giao-duc-dao-tao',
  'thanh-tra',
  'trung-tam-vh-tt',
  'ban-to-chuc-thanh-uy',
  'uy-ban-mttq',
  'phuong-duc-xuan',
  'phuong-song-cau',
  'phuong-huyen-tung',
] as const;

/** Tập thể lao động tiên tiến for the school year: eleven schools. */
const COLLECTIVES_OF_SCHOOLS = [
  'mn-duc-xuan',
  'mn-song-cau',
  'mn-nguyen-thi-minh-khai',
  'mn-huyen-tung',
  'mn-duong-quang',
  'th-song-cau',
  'th-phung-chi-kien',
  'th-xuat-hoa',
  'thcs-duc-xuan',
  'thcs-huyen-tung',
  'th-thcs-duong-quang',
] as const;

const fightersOf = (world: World, counts: Readonly<Record<string, number>>): Person[] =>
  Object.entries(counts).flatMap(([unit, count]) => theFightersAmong(staffOf(world, unit), unit, count));

/** Decisions 186–188 of 29/01/2021, review of the year 2020. */
export function titlesOf2020(world: World): AwardLine[] {
  const workers = [...OFFICES, ...PARTY_AND_MASS_BODIES].flatMap(({ code }) => staffOf(world, code));
  const ofCommunes = Object.fromEntries(COMMUNES.map(({ code }) => [code, 1]));
  const fighters = fightersOf(world, { ...OFFICE_FIGHTERS, ...PARTY_FIGHTERS, ...ofCommunes });
  return [
    ...linesOf(title('Lao động tiên tiến', 186, 'year2020', MERIT.worker), [], workers),
    ...linesOf(title('Chiến sĩ thi đua cơ sở', 187, 'year2020', MERIT.fighter), [], fighters),
    ...linesOf(
      title('Tập thể lao động tiên tiến', 188, 'year2020', MERIT.collective),
      COLLECTIVES_2020.map(asUnit),
      [],
    ),
  ];
}

/** Decisions 1642–1644 of 30/7/2021, review of the school year 2020–2021. */
export function titlesOfSchoolYear(world: World): AwardLine[] {
  const workers = SCHOOLS.flatMap(({ code }) => staffOf(world, code));
  const fighters = fightersOf(
    world,
    Object.fromEntries(SCHOOLS.map((school) => [school.code, schoolFighters(school)])),
  );
  return [
    ...linesOf(title('Lao động tiên tiến', 1642, 'schoolYear', MERIT.worker), [], workers),
    ...linesOf(title('Chiến sĩ thi đua cơ sở', 1643, 'schoolYear', MERIT.fighter), [], fighters),
    ...linesOf(
      title('Tập thể lao động tiên tiến', 1644, 'schoolYear', MERIT.collective),
      COLLECTIVES_OF_SCHOOLS.map(asUnit),
      [],
    ),
  ];
}

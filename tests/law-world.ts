/** A department of fifty with ratings, initiatives, discipline and awards, for the screens of the law. */
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Rating } from '../src/domain/awards/facts.ts';
import { isoDate } from '../src/kernel/plain-date.ts';
import type { Database, Tx } from '../src/store/database.ts';
import { insertAuthors, insertInitiatives } from '../src/store/records/initiatives.ts';
import { insertDisciplines } from '../src/store/records/disciplines.ts';
import { insertListedPeople } from '../src/store/records/listed-people.ts';
import { insertPosts } from '../src/store/records/posts.ts';
import { insertRatings } from '../src/store/records/ratings.ts';
import { insertRegistrations } from '../src/store/records/registrations.ts';
import { buildAward, buildUnit } from './factories.ts';
import { recorded } from './record-world.ts';

/** What the office holds of one nominee, beside name and post. */
type Nominee = {
  readonly name: string;
  readonly grade: Rating | null;
  /** Years for which an initiative was recognised at the unit. */
  readonly initiatives: readonly number[];
  readonly since?: string;
  readonly disciplined?: true;
  /** Registered for Chiến sĩ thi đua cơ sở of 2021. */
  readonly registered?: true;
};

const several = (count: number, name: string, rest: Omit<Nominee, 'name'>): readonly Nominee[] =>
  Array.from({ length: count }, (_, at) => ({ name: `${name} ${String.fromCodePoint(65 + at)}`, ...rest }));

/** Forty-nine; the fiftieth has an award that was decided before its year. */
const NOMINEES: readonly Nominee[] = [
  ...several(10, 'Nguyễn Thị Xuất', { grade: 'HT_XUAT_SAC', initiatives: [] }),
  ...several(10, 'Trần Văn Sáng', { grade: 'HT_XUAT_SAC', initiatives: [2021, 2024], registered: true }),
  ...several(10, 'Lê Thị Tốt', { grade: 'HT_TOT', initiatives: [2021, 2024] }),
  ...several(5, 'Phạm Văn Hoàn', { grade: 'HT', initiatives: [] }),
  ...several(5, 'Hoàng Thị Kỷ', { grade: 'HT_TOT', initiatives: [2021, 2024], disciplined: true }),
  ...several(5, 'Vũ Văn Thiếu', { grade: null, initiatives: [2021, 2024] }),
  ...several(4, 'Đỗ Thị Mới', { grade: 'HT_XUAT_SAC', initiatives: [2021, 2024], since: '2021-06-01' }),
];

export type LawWorld = {
  readonly unitId: string;
  readonly code: string;
  readonly idOf: (name: string) => string;
};

export const LAW_UNIT = 'phong-luat-thu';

export async function buildLawWorld(database: Database, parentCode: string): Promise<LawWorld> {
  const { rows } = await database.owner((tx) =>
    sql<{ id: string }>`select id from units where code = ${parentCode}`.execute(tx),
  );
  const unitId = await buildUnit(database, {
    code: LAW_UNIT,
    name: 'Phòng Thử nghiệm Luật',
    parentId: rows[0]?.id ?? '',
  });
  const ids = new Map(NOMINEES.map(({ name }) => [name, randomUUID()]));
  const idOf = (name: string): string => ids.get(name) ?? '';
  await recorded(database, async (tx, { position }) => insertNominees(tx, unitId, idOf, position));
  await buildContradictory(database, unitId, ids);
  return { unitId, code: LAW_UNIT, idOf };
}

type Position = Parameters<typeof insertPosts>[2];

async function insertNominees(tx: Tx, unitId: string, idOf: (name: string) => string, position: Position) {
  const details = {
    formOfAddress: '',
    citizenNumber: '',
    staffNumber: '',
    occupation: '',
    address: '',
    homeUnitId: null,
  };
  const people = NOMINEES.map(({ name }) => ({
    id: idOf(name),
    name,
    gender: null,
    bornOn: null,
    bornYear: null,
    ...details,
  }));
  await insertListedPeople(tx, people, position);
  await insertPosts(
    tx,
    NOMINEES.map(({ name, since }) => postOf(idOf(name), unitId, since ?? '2015-03-01')),
    position,
  );
  const years = [2020, 2021, 2022, 2023, 2024];
  const ratings = NOMINEES.flatMap(({ name, grade }) =>
    grade === null ? [] : years.map((year) => ratingOf(idOf(name), unitId, year, grade)),
  );
  await insertRatings(tx, ratings, position);
  const made = NOMINEES.flatMap(({ name, initiatives }) =>
    initiatives.map((year) => ({ personId: idOf(name), ...initiativeOf(name, unitId, year) })),
  );
  await insertInitiatives(tx, made, position);
  await insertAuthors(
    tx,
    made.map(({ id, personId }) => ({
      id: randomUUID(),
      importId: null,
      initiativeId: id,
      personId,
      ordinal: 1,
      shareHundredths: 10_000,
    })),
    position,
  );
  await insertDisciplines(
    tx,
    NOMINEES.filter(({ disciplined }) => disciplined).map(({ name }) => disciplineOf(idOf(name), unitId)),
    position,
  );
  await insertRegistrations(
    tx,
    NOMINEES.filter(({ registered }) => registered).map(({ name }) => registrationOf(idOf(name), unitId)),
    position,
  );
}

const kept = () => ({ id: randomUUID(), importId: null });

const postOf = (personId: string, unitId: string, since: string) => ({
  ...kept(),
  personId,
  unitId,
  post: 'Chuyên viên',
  postClass: 'unknown' as const,
  concurrent: false,
  paidHere: true,
  from: isoDate(since),
  to: null,
  ground: '',
});

const ratingOf = (personId: string, unitId: string, year: number, grade: Rating) => ({
  ...kept(),
  personId,
  collectiveUnitId: null,
  unitId,
  period: String(year),
  from: isoDate(`${year}-01-01`),
  to: isoDate(`${year}-12-31`),
  grade,
  ground: '',
});

const initiativeOf = (name: string, unitId: string, year: number) => ({
  ...kept(),
  kind: 'sang_kien' as const,
  name: `Cải tiến của ${name} năm ${year}`,
  scope: 'co_so' as const,
  recognisedBy: 'Hội đồng sáng kiến',
  decisionNumber: '12/QĐ-HĐSK',
  recognisedOn: isoDate(`${year}-11-20`),
  period: String(year),
  unitId,
});

const disciplineOf = (personId: string, unitId: string) => ({
  ...kept(),
  personId,
  unitId,
  kind: 'khien_trach' as const,
  decisionNumber: '45/QĐ-UBND',
  from: isoDate('2021-04-01'),
  to: isoDate('2022-04-01'),
  note: '',
});

const registrationOf = (personId: string, unitId: string) => ({
  ...kept(),
  personId,
  collectiveUnitId: null,
  unitId,
  formCode: 'CSTD_CO_SO',
  period: '2021',
  registeredOn: isoDate('2021-02-01'),
});

/** Somebody whose award for 2020 was decided in 2019. */
async function buildContradictory(database: Database, unitId: string, ids: Map<string, string>): Promise<void> {
  const wrong = await buildAward(database, {
    unitId,
    name: 'Bùi Văn Mâu Thuẫn',
    signedOn: '2019-05-10',
    number: '77/QĐ-UBND',
  });
  const { rows } = await database.owner((tx) =>
    sql<{ id: string }>`select person_id as id from recipients where id = ${wrong.recipientId}`.execute(tx),
  );
  const personId = rows[0]?.id ?? '';
  ids.set('Bùi Văn Mâu Thuẫn', personId);
  await recorded(database, async (tx, { position }) => {
    await insertPosts(tx, [postOf(personId, unitId, '2015-03-01')], position);
    await insertRatings(tx, [ratingOf(personId, unitId, 2021, 'HT_TOT')], position);
  });
}

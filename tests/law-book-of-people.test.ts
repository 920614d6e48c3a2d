import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isoDate } from '../src/kernel/plain-date.ts';
import { must } from '../src/kernel/result.ts';
import { correctLine } from '../src/procedures/awards/correct-line.ts';
import { checkPerson } from '../src/procedures/law/check-person.ts';
import type { Office } from '../src/procedures/office.ts';
import { latestPosition } from '../src/store/audit.ts';
import { heldLine } from '../src/store/awards/held-lines.ts';
import { recordsOfMembers } from '../src/store/law/members-of-units.ts';
import { recordsOfPeople } from '../src/store/law/records-of-people.ts';
import { countTitleHolders } from '../src/store/law/title-holders.ts';
import { type TestDatabase, engines } from './engines.ts';
import { type BuiltAward, buildAward, buildUnit } from './factories.ts';
import { system } from './import-world.ts';
import { officeOver } from './office.ts';

const NAMES = ['Nông Thị Đúng', 'Nông Văn Nhầm'] as const;
type Name = (typeof NAMES)[number];

describe.each(engines)('the book of people in verdicts on $name', (engine) => {
  let at: TestDatabase;
  let office: Office;
  let units: { readonly place: string; readonly other: string };
  let lines: Readonly<Record<Name, BuiltAward>>;
  let people: Readonly<Record<Name, string>>;

  beforeAll(async () => {
    at = await engine.fresh();
    office = officeOver(at.database);
    const cityId = await buildUnit(at.database, { code: 'tp-y', name: 'Thành phố Y' });
    const under = (code: string) => buildUnit(at.database, { code, name: code, parentId: cityId });
    units = { place: await under('phong-dau'), other: await under('phong-khac') };
    const title = (name: Name, number: string) =>
      buildAward(at.database, { unitId: units.place, name, number, signedOn: '2021-01-29' });
    lines = {
      'Nông Thị Đúng': await title('Nông Thị Đúng', '1/QĐ-UBND'),
      'Nông Văn Nhầm': await title('Nông Văn Nhầm', '2/QĐ-UBND'),
    };
    const personOf = (name: Name) =>
      at.database.transaction(async (tx) => {
        const recipient = tx.selectFrom('recipients').where('id', '=', lines[name].recipientId);
        return (await recipient.select('person_id').executeTakeFirstOrThrow()).person_id ?? '';
      });
    people = { 'Nông Thị Đúng': await personOf('Nông Thị Đúng'), 'Nông Văn Nhầm': await personOf('Nông Văn Nhầm') };
  }, 60_000);
  afterAll(() => at.drop());

  const linesOf = (name: Name) =>
    at.database.transaction(async (tx) => {
      const records = await recordsOfPeople(tx, [people[name]], await latestPosition(tx));
      return records
        .get(people[name])
        ?.lines.map(({ number }) => number)
        .toSorted();
    });
  const correct = async (name: Name, changes: object): Promise<void> => {
    const line = await at.database.transaction((tx) => heldLine(tx, lines[name].lineId));
    if (!line) throw new Error(`No line of ${name}`);
    const { achievement, recipientId: _, formFamily: __, postClass: ___, ...facts } = line.facts;
    const form = { ...facts, printedName: name, achievement: achievement.label, ...changes };
    const stated = { unit: 'tp-y', line: line.lineId, expectedSeq: line.lastSeq, kind: 'typing', ground: 'Bản ký' };
    must(await correctLine.run(office, system, { ...form, ...stated }));
  };
  const holdersIn = (unitId: string) =>
    at.database.transaction(async (tx) =>
      countTitleHolders(tx, { unitId, forms: ['LDTT'], year: 2020, knownAt: await latestPosition(tx) }),
    );
  const membersOf = (unitId: string) =>
    at.database.transaction(async (tx) => {
      const days = { from: isoDate('2020-01-01'), to: isoDate('2020-12-31') };
      const asked = { units: [unitId], ...days, year: 2020, knownAt: await latestPosition(tx), most: 100 };
      return (await recordsOfMembers(tx, asked)).map(({ name, titles }) => `${name} ${titles.length}`);
    });
  const asked = (name: Name, changes: object) =>
    checkPerson.run(office, system, { id: people[name], award: 'LDTT', year: '2020', asOf: '31/12/2020', ...changes });

  test('a title of 2020 decided in January 2021 contradicts nothing on 31/12/2020, and is there on its own day', async () => {
    const { answer, facts } = must(await asked('Nông Thị Đúng', {}));
    expect(answer.ok).toBe(true);
    expect(facts.awards).toEqual([expect.objectContaining({ code: 'LDTT', year: 2020, proposed: true })]);
    const later = must(await asked('Nông Thị Đúng', { asOf: '29/01/2021' }));
    expect(later.facts.awards).toMatchObject([{ code: 'LDTT', decidedOn: isoDate('2021-01-29') }]);
    expect(later.facts.awards?.[0]).not.toHaveProperty('proposed');
  });

  test('such a title says with its record that it was decided later', async () => {
    const { evidence } = must(await asked('Nông Thị Đúng', {}));
    expect(evidence.get('awards/0')).toMatchObject({ number: '1/QĐ-UBND', decidedLater: true });
    const later = must(await asked('Nông Thị Đúng', { asOf: '29/01/2021' }));
    expect(later.evidence.get('awards/0')).not.toHaveProperty('decidedLater');
  });

  test('under the law of an earlier day too: what was decided between the two days does not contradict', async () => {
    const { other } = must(await asked('Nông Thị Đúng', { asOf: '28/02/2021', otherDay: '31/12/2020' }));
    expect(other).toMatchObject({ movedBy: 0, answer: { ok: true } });
  });

  test('a line that is corrected to another person is of that person, for verdicts, shares and members', async () => {
    expect(await membersOf(units.place)).toEqual(['Nông Thị Đúng 1', 'Nông Văn Nhầm 1']);
    await correct('Nông Văn Nhầm', { person: people['Nông Thị Đúng'], formCode: 'CSTD_CO_SO' });
    expect(await linesOf('Nông Văn Nhầm')).toEqual([]);
    expect(await linesOf('Nông Thị Đúng')).toEqual(['1/QĐ-UBND', '2/QĐ-UBND']);
    expect(await membersOf(units.place)).toEqual(['Nông Thị Đúng 2']);
    expect(await holdersIn(units.place)).toBe(1);
  });

  test('known before the correction it is still of the first', async () => {
    const before = await at.database.transaction(latestPosition);
    await correct('Nông Thị Đúng', { person: people['Nông Văn Nhầm'] });
    const then = await at.database.transaction((tx) => recordsOfPeople(tx, Object.values(people), before));
    expect(then.get(people['Nông Thị Đúng'])?.lines).toHaveLength(2);
    expect(await linesOf('Nông Văn Nhầm')).toEqual(['1/QĐ-UBND']);
  });

  test('a line that is corrected to another unit counts there', async () => {
    await correct('Nông Thị Đúng', { unitId: units.other });
    expect(await holdersIn(units.place)).toBe(0);
    expect(await holdersIn(units.other)).toBe(1);
    expect(await membersOf(units.other)).toEqual(['Nông Văn Nhầm 1']);
  });
});

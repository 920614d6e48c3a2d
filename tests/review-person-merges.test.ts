/** Records of one human, joined while others are at work on them. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { must } from '../src/kernel/result.ts';
import { editPerson } from '../src/procedures/organisation/edit-person.ts';
import { mergePeople } from '../src/procedures/organisation/merge-people.ts';
import { undoMergePeople } from '../src/procedures/organisation/merge-people-undo.ts';
import { readDuplicates } from '../src/procedures/organisation/person-duplicates.ts';
import { readPerson } from '../src/procedures/organisation/person.ts';
import { pinNamesakes } from '../src/procedures/organisation/pin-namesakes.ts';
import { recordAbsence } from '../src/procedures/organisation/record-absence.ts';
import { recordCollectiveRating } from '../src/procedures/organisation/record-collective-rating.ts';
import { recordDiscipline } from '../src/procedures/organisation/record-discipline.ts';
import { recordInitiative } from '../src/procedures/organisation/record-initiative.ts';
import { recordRating } from '../src/procedures/organisation/record-rating.ts';
import { recordRegistration } from '../src/procedures/organisation/record-registration.ts';
import type { Procedure } from '../src/procedures/procedure.ts';
import { engines } from './engines.ts';
import { buildUnit } from './factories.ts';
import { fieldsIn } from './html-forms.ts';
import { type PersonWorld, openPersonWorld } from './person-world.ts';

describe.each(engines)('records that are joined meanwhile on $name', (engine) => {
  let world: PersonWorld;
  beforeAll(async () => {
    world = await openPersonWorld(engine);
  }, 60_000);
  afterAll(() => world.drop());

  const run = <T>(procedure: Procedure<T>, given: object) => procedure.run(world.office, world.actor('canbo'), given);
  const card = async (id: string) => must(await readPerson.run(world.office, world.actor('canbo'), { id }));
  const merge = async (kept: string, gone: string) =>
    must(await run(mergePeople, { kept, gone, reason: 'Một người', seen: 'yes' }));
  const rate = (person: string, period: string, grade: string) =>
    run(recordRating, { person, unitId: world.units.schoolA, period, grade });

  test('an edit of a record that was joined meanwhile is a conflict and shows what stands now', async () => {
    const kept = await world.person('Hứa Văn Giữ');
    const gone = await world.person('Hứa Văn Gộp');
    const page = `/don-vi/tp-y/ca-nhan/${gone}/sua`;
    const form = fieldsIn(await (await world.get(page)).text());
    await merge(kept, gone);
    const answer = await world.post(page, { ...form, occupation: 'Kế toán trưởng' });
    expect(answer.status).toBe(409);
    const html = await answer.text();
    expect(html).toContain('value="Kế toán trưởng"');
    expect(html).toContain(`/don-vi/tp-y/ca-nhan/${kept}/sua`);
    const again = fieldsIn(html);
    expect((await world.post(`/don-vi/tp-y/ca-nhan/${kept}/sua`, { ...again, name: 'Hứa Văn Giữ' })).status).toBe(303);
    expect((await card(kept)).person).toMatchObject({ name: 'Hứa Văn Giữ', occupation: 'Kế toán trưởng' });
    const direct = { id: gone, expectedVersion: 1, name: 'Hứa Văn Gộp', gender: '', bornOn: '' };
    expect(await run(editPerson, direct)).toMatchObject({ ok: false, problem: { code: 'conflict' } });
  });

  test('what was recorded while they were joined stays where it was written, and both stand again', async () => {
    const kept = await world.person('Hứa Thị Tách');
    const gone = await world.person('Hứa Thị Tách', { unitId: world.units.schoolB });
    must(await rate(gone, '2018', 'HT'));
    await merge(kept, gone);
    expect(await rate(gone, '2018', 'HT_TOT')).toMatchObject({ problem: { fields: [{ code: 'rating-exists' }] } });
    must(await rate(gone, '2019', 'HT_TOT'));
    must(await rate(kept, '2020', 'HT_XUAT_SAC'));
    const joined = await card(gone);
    expect(joined.person.id).toBe(kept);
    expect(joined.ratings.map(({ period }) => period)).toEqual(['2018', '2019', '2020']);
    const [pair] = joined.merged;
    const undo = { person: gone, merge: pair?.id, reason: 'Hai người' };
    must(await run(undoMergePeople, undo));
    expect(await run(undoMergePeople, undo)).toMatchObject({ problem: { code: 'not-found' } });
    expect((await card(gone)).ratings.map(({ period }) => period)).toEqual(['2018']);
    expect((await card(kept)).ratings.map(({ period }) => period)).toEqual(['2019', '2020']);
    must(await rate(kept, '2018', 'HT_TOT'));
  });

  test('two who were pinned apart are not offered again because one was joined to a third record', async () => {
    const name = 'Hứa Văn Trùng';
    const [one, other, third] = [await world.person(name), await world.person(name), await world.person(name)];
    must(await run(pinNamesakes, { one, other, reason: 'Hai anh em họ' }));
    await merge(third, other);
    const { rows } = must(await readDuplicates.run(world.office, world.actor('canbo'), { unit: 'tp-y' }));
    expect(rows.filter(({ oneName }) => oneName === name)).toEqual([]);
    expect(await run(mergePeople, { kept: one, gone: third, reason: 'x', seen: 'yes' })).toMatchObject({
      problem: { why: 'pinned-apart' },
    });
  });

  test('nothing is recorded of a unit for days after its end, and the successor is named', async () => {
    const person = await world.person('Hứa Thị Muộn');
    const gone = { code: 'truong-het', name: 'Trường Hết', parentId: world.units.city, to: '2019-07-01' } as const;
    const unitId = await buildUnit(world.office.database, gone);
    const idea = { kind: 'sang_kien', name: 'Muộn', scope: 'co_so', recognisedBy: 'Chủ tịch' };
    const late: readonly (readonly [Procedure<unknown>, object])[] = [
      [recordRating, { period: '2020', grade: 'HT' }],
      [recordRegistration, { period: '2020', formCode: 'LDTT' }],
      [recordDiscipline, { kind: 'khien_trach', from: '01/01/2020' }],
      [recordAbsence, { kind: 'om', from: '01/01/2020', to: '01/02/2020' }],
      [recordInitiative, { ...idea, period: '2020' }],
    ];
    for (const [procedure, given] of late)
      expect(await run(procedure, { person, unitId, ...given }), JSON.stringify(given)).toMatchObject({
        problem: { fields: [{ field: 'unitId', code: 'ended-unit' }] },
      });
    const rating = { unit: gone.code, period: '2020', grade: 'HT' };
    expect(await run(recordCollectiveRating, rating)).toMatchObject({
      problem: { fields: [{ field: 'period', code: 'ended-unit' }] },
    });
    must(await run(recordCollectiveRating, { ...rating, period: '2018' }));
    must(await run(recordRating, { person, unitId, period: '2019', grade: 'HT' }));
  });
});

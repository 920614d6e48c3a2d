/** Corrections under rough hands: twice, in any order, of people who are not there. */
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { must } from '../src/kernel/result.ts';
import { readBook } from '../src/procedures/awards/book.ts';
import { correctDecision, readDecision } from '../src/procedures/awards/correct-decision.ts';
import { correctLine } from '../src/procedures/awards/correct-line.ts';
import { readLine } from '../src/procedures/awards/line.ts';
import { restoreDecision, restoreLine } from '../src/procedures/awards/restore.ts';
import { revokeDecision, revokeLine } from '../src/procedures/awards/revoke.ts';
import { mergePeople } from '../src/procedures/organisation/merge-people.ts';
import { recordNewPerson } from '../src/procedures/organisation/record-new-person.ts';
import { readPerson } from '../src/procedures/organisation/person.ts';
import { latestPosition } from '../src/store/audit.ts';
import { readLines } from '../src/store/book-line.ts';
import { verifyLedger } from '../src/store/ledger.ts';
import { engines } from './engines.ts';
import { talliesRebuiltAndKept } from './tallies-rebuilt.ts';
import { type WebWorld, openWebWorld } from './web-world.ts';

const system = { kind: 'system' } as const;
const unit = 'tp-bac-kan';

describe.each(engines)('corrections under rough hands on $name', (engine) => {
  let world: WebWorld;
  beforeAll(async () => {
    world = await openWebWorld(engine);
  }, 120_000);
  afterAll(() => world.drop());

  const linesOf = async (number: string) =>
    must(await readBook.run(world.office, system, { unit, search: number, size: 400 })).rows;
  const formOf = async (line: string) => {
    const { lastSeq, facts } = must(await readLine.run(world.office, system, { unit, line })).line;
    const { achievement, ...told } = facts;
    return {
      unit,
      line,
      expectedSeq: lastSeq,
      kind: 'typing',
      ground: 'Bản ký',
      ...told,
      achievement: achievement.label,
    };
  };
  const correct = async (line: string, changes: object) =>
    correctLine.run(world.office, system, { ...(await formOf(line)), ...changes });
  const paper = { paperNumber: '2600/QĐ-UBND', paperSignedOn: '25/10/2021', paperAuthority: 'CT_UBND_HUYEN' };
  const revoke = async (line: string) => {
    const { expectedSeq } = await formOf(line);
    return revokeLine.run(world.office, system, { unit, line, expectedSeq, ground: 'Khen nhầm', ...paper });
  };
  const restore = async (line: string, given: object = {}) => {
    const { expectedSeq } = await formOf(line);
    const asked = { unit, line, expectedSeq, kind: 'typing', ground: 'Bấm nhầm dòng', ...given };
    return restoreLine.run(world.office, system, asked);
  };
  const person = async (name: string) => {
    const { unitId } = (await linesOf('186/QĐ-UBND'))[0] ?? { unitId: '' };
    const given = { unitId, name, post: 'Giáo viên', from: '01/09/2019' };
    return must(await recordNewPerson.run(world.office, system, given)).id;
  };
  const verify = async () => {
    const { database } = world.office;
    expect((await database.transaction((tx) => verifyLedger(tx, null))).fault).toBeNull();
    const tallies = await talliesRebuiltAndKept(database);
    expect(tallies.kept).toEqual(tallies.rebuilt);
  };

  test('a line is not given to somebody who is not on record, nor to somebody of another unit', async () => {
    const [line] = await linesOf('186/QĐ-UBND');
    const nobody = await correct(line?.lineId ?? '', { person: world.office.newId() });
    expect(nobody).toMatchObject({ ok: false, problem: { code: 'invalid', fields: [{ field: 'person' }] } });
    const { rows } = await world.office.database.transaction((tx) =>
      sql<{ id: string }>`select id from units where code = 'huyen-na-ri'`.execute(tx),
    );
    const far = { unitId: rows[0]?.id, name: 'Người Nơi Khác', post: 'Chuyên viên', from: '01/01/2019' };
    const elsewhere = must(await recordNewPerson.run(world.office, system, far)).id;
    const other = await correct(line?.lineId ?? '', { person: elsewhere });
    expect(other).toMatchObject({ ok: false, problem: { code: 'invalid', fields: [{ field: 'person' }] } });
  });

  test('the same award twice in a decision is seen however the year is typed and whoever was merged', async () => {
    const [one, two] = (await linesOf('186/QĐ-UBND')).slice(1);
    const forms = await Promise.all([formOf(one?.lineId ?? ''), formOf(two?.lineId ?? '')]);
    const of = one?.personId ?? '';
    const changes = { person: of, formCode: forms[0]?.formCode, printedName: forms[0]?.printedName };
    for (const achievement of ['2020', 'năm 2020', ' 2020 ']) {
      const twice = await correct(two?.lineId ?? '', { ...changes, achievement });
      expect(twice, achievement).toMatchObject({ ok: false, problem: { fields: [{ code: 'line-twice' }] } });
    }
    const double = await person(one?.name ?? '');
    const reason = 'Một người có hai hồ sơ';
    must(await mergePeople.run(world.office, system, { kept: of, gone: double, reason, seen: 'yes' }));
    const merged = await correct(two?.lineId ?? '', { ...changes, person: double });
    expect(merged).toMatchObject({ ok: false, problem: { fields: [{ code: 'line-twice' }] } });
  });

  test('a line that was revoked does not stand in the way of the right one', async () => {
    const [one, two] = (await linesOf('186/QĐ-UBND')).slice(4);
    must(await revoke(one?.lineId ?? ''));
    const { formCode } = await formOf(one?.lineId ?? '');
    must(await correct(two?.lineId ?? '', { person: one?.personId, printedName: one?.name, formCode }));
    expect(await revoke(one?.lineId ?? '')).toMatchObject({ problem: { why: 'line-not-in-force' } });
    expect(await correct(one?.lineId ?? '', { printedName: 'X' })).toMatchObject({
      problem: { why: 'line-not-in-force' },
    });
    await verify();
  });

  test('revoked by mistake, restored, corrected, revoked and restored again: every figure follows', async () => {
    const id = (await linesOf('186/QĐ-UBND'))[12]?.lineId ?? '';
    const latest = () => world.office.database.transaction(latestPosition);
    const stateAt = async (knownAt: number) => {
      const [row] = await world.office.database.transaction((tx) =>
        readLines(tx, [{ lineId: id, version: null }], knownAt),
      );
      return row?.state;
    };
    expect(await restore(id)).toMatchObject({ problem: { why: 'line-not-revoked' } });
    const said: unknown[] = [];
    const steps = [
      () => revoke(id),
      () => restore(id),
      () => correct(id, { reason: 'Lý do đúng' }),
      () => revoke(id),
      () => restore(id, { kind: 'paper', ...paper }),
    ];
    for (const step of steps) {
      must<unknown, unknown>(await step());
      await verify();
      said.push([await latest(), must(await readLine.run(world.office, system, { unit, line: id })).line.state]);
    }
    const states = said.map((each) => (each as [number, string])[1]);
    expect(states).toEqual(['revoked', 'in_force', 'in_force', 'revoked', 'in_force']);
    for (const each of said) {
      const [position, state] = each as [number, string];
      expect(await stateAt(position)).toBe(state);
    }
    const { history, line } = must(await readLine.run(world.office, system, { unit, line: id }));
    expect(history.map(({ kind }) => kind)).toEqual([
      'granted',
      'revoked',
      'corrected',
      'corrected',
      'revoked',
      'corrected',
    ]);
    expect(history.at(-1)?.change).toMatchObject({ kind: 'paper', paper: { number: '2600/QĐ-UBND' } });
    expect(line.facts.reason).toBe('Lý do đúng');
  });

  test('a line is not restored without its paper, over a later entry, or where another line says the same', async () => {
    const [one, two] = (await linesOf('186/QĐ-UBND')).slice(14);
    const id = one?.lineId ?? '';
    must(await revoke(id));
    expect(await restore(id, { kind: 'paper' })).toMatchObject({ problem: { fields: [{ field: 'paperNumber' }] } });
    expect(await restore(id, { kind: 'revocation' })).toMatchObject({ problem: { code: 'invalid' } });
    expect(await restore(id, { expectedSeq: 1 })).toMatchObject({ problem: { code: 'conflict' } });
    const { formCode } = await formOf(id);
    must(await correct(two?.lineId ?? '', { person: one?.personId, printedName: one?.name, formCode }));
    expect(await restore(id)).toMatchObject({ problem: { why: 'restored-line-twice' } });
    must(await revoke(two?.lineId ?? ''));
    must(await restore(id));
    await verify();
  });

  test('a whole decision is restored where one change had revoked all of it, and not else', async () => {
    const [line] = await linesOf('2410/QĐ-UBND');
    const decision = line?.decisionId ?? '';
    const seq = async () => must(await readDecision.run(world.office, system, { unit, decision })).lastSeq;
    const end = async () =>
      revokeDecision.run(world.office, system, { unit, decision, expectedSeq: await seq(), ground: 'Nhầm', ...paper });
    const back = async () =>
      restoreDecision.run(world.office, system, {
        unit,
        decision,
        expectedSeq: await seq(),
        kind: 'typing',
        ground: 'Nhầm',
      });
    const { lines } = must(await end());
    expect(must(await back()).lines).toBe(lines);
    await verify();
    expect(await back()).toMatchObject({ problem: { why: 'line-not-revoked' } });
    must(await revoke(line?.lineId ?? ''));
    must(await end());
    expect(await back()).toMatchObject({ problem: { why: 'not-revoked-together' } });
    must(await restore(line?.lineId ?? ''));
    await verify();
  });

  test('given to a merged record, the award is seen at the one that stands', async () => {
    const kept = await person('Hà Thị Gốc');
    const gone = await person('Hà Thị Gốc');
    must(await mergePeople.run(world.office, system, { kept, gone, reason: 'Một người', seen: 'yes' }));
    const [line] = (await linesOf('186/QĐ-UBND')).slice(8);
    must(await correct(line?.lineId ?? '', { person: gone, printedName: 'Hà Thị Gốc' }));
    const { awards } = must(await readPerson.run(world.office, system, { id: kept }));
    expect(awards.map(({ lineId }) => lineId)).toEqual([line?.lineId]);
    await verify();
  });

  test('number and day corrected twice and back again; a second revocation of a decision finds nothing', async () => {
    const [line] = await linesOf('187/QĐ-UBND');
    const decision = line?.decisionId ?? '';
    const asked = async (id: string) => must(await readDecision.run(world.office, system, { unit, decision: id }));
    const to = async (id: string, number: string, signedOn: string) => {
      const { lastSeq } = await asked(id);
      const given = { unit, decision: id, expectedSeq: lastSeq, kind: 'typing', ground: 'Bản ký', number, signedOn };
      return must(await correctDecision.run(world.office, system, given)).decisionId;
    };
    const { decision: was } = await asked(decision);
    const second = await to(decision, '1870/QĐ-UBND', '30/01/2021');
    const third = await to(second, '187/QĐ-UBND', '29/01/2021');
    expect((await asked(third)).decision).toMatchObject({ number: was.number });
    const { lastSeq } = await asked(third);
    const given = { unit, decision: third, ground: 'Ban hành nhầm', ...paper };
    must(await revokeDecision.run(world.office, system, { ...given, expectedSeq: lastSeq }));
    const again = await asked(third);
    expect(await revokeDecision.run(world.office, system, { ...given, expectedSeq: again.lastSeq })).toMatchObject({
      problem: { why: 'line-not-in-force' },
    });
    await verify();
  });

  test('nothing is changed of a line whose list is being taken back part by part', async () => {
    const [line] = (await linesOf('186/QĐ-UBND')).slice(10);
    const id = line?.lineId ?? '';
    const set = (state: string) =>
      world.office.database.owner((tx) =>
        sql`update imports set state = ${state} where id = (select import_id from award_lines where id = ${id})`.execute(
          tx,
        ),
      );
    const given = { unit, decision: line?.decisionId, ground: 'x', ...paper };
    const { lastSeq } = must(await readDecision.run(world.office, system, { unit, decision: line?.decisionId }));
    const number = { kind: 'typing', number: '999/QĐ-UBND', signedOn: '29/01/2021' };
    await set('undoing');
    const restored = await restore(id);
    const answers = [
      await correct(id, { reason: 'Lý do khác' }),
      await revoke(id),
      await revokeDecision.run(world.office, system, { ...given, expectedSeq: lastSeq }),
      await correctDecision.run(world.office, system, { ...given, ...number, expectedSeq: lastSeq }),
    ];
    await set('written');
    for (const answer of answers) expect(answer).toMatchObject({ problem: { why: 'list-being-undone' } });
    expect(restored).toMatchObject({ problem: { why: 'list-being-undone' } });
    must(await correct(id, { reason: 'Lý do khác' }));
  });
});

import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestDatabase, engines } from '../../tests/engines.ts';
import { type AwardSpec, buildAward, buildUnit, enterAgain } from '../../tests/factories.ts';
import type { Tx } from './database.ts';
import { type LedgerCheck, ledgerHead, verifyLedger } from './ledger.ts';

describe.each(engines)('the ledger on $name', ({ fresh }) => {
  let at: TestDatabase;
  let spec: AwardSpec;
  beforeAll(async () => {
    at = await fresh();
    spec = { unitId: await buildUnit(at.database, { code: 'tp-bac-kan', kind: 'huyen' }), name: 'Nông Thị Hòa' };
    await buildAward(at.database, spec);
    await buildAward(at.database, { ...spec, name: 'Triệu Văn Á', ordinal: 2 });
    await buildAward(at.database, { ...spec, name: 'Bàn Thị Ước', ordinal: 3 });
  });
  afterAll(() => at.drop());

  const verify = (expected: Parameters<typeof verifyLedger>[1] = null) =>
    at.database.transaction((tx) => verifyLedger(tx, expected));

  /** Verifies the book after somebody with full power over the database went behind our back; then all is as before. */
  const verifyAfter = async (tampering: string, expected: Parameters<typeof verifyLedger>[1] = null) => {
    const checks: LedgerCheck[] = [];
    const tampered = at.database.owner(async (tx) => {
      await sql`set local session_replication_role = replica`.execute(tx);
      for (const statement of tampering.split('; ')) await sql.raw(statement).execute(tx);
      checks.push(await verifyLedger(tx, expected));
      throw new Error('put everything back');
    });
    await expect(tampered).rejects.toThrow('put everything back');
    return checks[0];
  };

  test('holds, and its head is what the last entry says', async () => {
    const check = await verify();
    expect(check).toMatchObject({ fault: null, erased: 0, head: { seq: 3 } });
    expect(check.head).toEqual(await at.database.transaction(ledgerHead));
    expect(await verify(check.head)).toMatchObject({ fault: null });
  });

  test.each([
    'update ledger_entries set text = text',
    'delete from ledger_entries',
    'truncate ledger_entries cascade',
    'update award_lines set ordinal = 9',
    'delete from award_lines',
    'truncate award_lines cascade',
  ])('the database refuses to its own owner: %s', async (statement) => {
    await expect(at.database.script(statement)).rejects.toThrow(/chỉ được ghi thêm/);
  });

  test('the application role may not even try', async () => {
    const update = at.database.transaction((tx) => sql`update ledger_entries set text = 'x'`.execute(tx));
    await expect(update).rejects.toThrow(/permission denied/);
  });

  test.each([
    [
      'a changed text',
      "update ledger_entries set text = replace(text, 'form LDTT', 'form CSTD_CO_SO') where seq = 2",
      { fault: 'changed-text', seq: 2 },
    ],
    [
      'a changed line',
      "update award_lines set form_code = 'CSTD_CO_SO' where ordinal = 2",
      { fault: 'changed-line', seq: 2 },
    ],
    ['a changed date', "update decisions set signed_on = '2021-01-30'", { fault: 'changed-line', seq: 1 }],
    [
      'a changed name',
      "update award_line_texts set printed_name = 'Nông Thị Hoa' where printed_name = 'Nông Thị Hòa'",
      { fault: 'changed-personal-text', seq: 1 },
    ],
    ['a missing entry', 'delete from award_states; delete from ledger_entries where seq = 2', { fault: 'gap', seq: 2 }],
  ])('names the first bad entry: %s', async (_, statement, fault) => {
    expect((await verifyAfter(statement))?.fault).toEqual(fault);
  });

  test('a cut tail is found by the head that a paper carries, and only by it', async () => {
    const { head } = await verify();
    const cut = 'delete from award_states; delete from ledger_entries where seq = 3';
    expect((await verifyAfter(cut))?.fault).toBeNull();
    expect((await verifyAfter(cut, head))?.fault).toMatchObject({
      fault: 'cut-tail',
      expected: head,
      found: { seq: 2 },
    });
  });

  test('erasing the personal text of a line leaves the chain whole', async () => {
    const erasure = "delete from award_line_texts where printed_name = 'Triệu Văn Á'";
    expect(await verifyAfter(erasure)).toMatchObject({ fault: null, erased: 1 });
  });

  test('the stored state of every award is what the ledger gives when folded anew', async () => {
    const line = await buildAward(at.database, { ...spec, name: 'Ma Văn Đức', ordinal: 4 });
    await enterAgain(at.database, 'revoked', line, { ...spec, ordinal: 4 });
    const { stored, rebuilt } = await at.database.transaction(readStates);
    expect(stored).toEqual(rebuilt);
    expect(stored.map((row) => row.state)).toEqual(['in_force', 'in_force', 'in_force', 'revoked']);
    expect((await verify()).fault).toBeNull();
  });
});

async function readStates(tx: Tx) {
  type State = { line_id: string; state: string; seq: number };
  const stored = await sql<State>`select line_id, state, last_seq as seq from award_states order by last_seq`.execute(
    tx,
  );
  const rebuilt = await sql<State>`select line_id, state, seq from (
      select distinct on (line_id) line_id, seq, case kind when 'revoked' then 'revoked' when 'reversed' then 'reversed' else 'in_force' end as state
      from ledger_entries order by line_id, seq desc) last order by seq`.execute(tx);
  return { stored: stored.rows, rebuilt: rebuilt.rows };
}

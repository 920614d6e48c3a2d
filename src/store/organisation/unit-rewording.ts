import { sql } from 'kysely';
import type { RewordedState } from '../../domain/organisation/unit-event-correction.ts';
import { foldText, titleIndexKey } from '../../kernel/vietnamese-text.ts';
import type { Position } from '../audit.ts';
import type { Tx } from '../database.ts';

/** The newest position at which one of these states was written: it rises when somebody changes them. */
export async function newestWriting(tx: Tx, stateIds: readonly string[]): Promise<Position> {
  const { rows } = await sql<{ newest: Position }>`
    select coalesce(max(recorded), 0)::bigint as newest from unit_states where id = any(${stateIds}::uuid[])`.execute(
    tx,
  );
  return rows[0]?.newest ?? 0;
}

/**
 * Supersedes states and writes each anew with another wording and the same days, kind and parent. The new row goes with
 * the reform that wrote the old one (restored_from), so that the reform can be taken back as before.
 */
export async function rewordStates(
  tx: Tx,
  states: readonly (RewordedState & { readonly newId: string })[],
  recorded: Position,
): Promise<void> {
  const column = (of: (state: (typeof states)[number]) => string) => states.map(of);
  const old = column(({ stateId }) => stateId);
  await sql`update unit_states set superseded = ${recorded} where id = any(${old}::uuid[]) and superseded is null`.execute(
    tx,
  );
  await sql`insert into unit_states
      (id, unit_id, name, short_name, name_fold, name_key, kind, parent_id, valid_from, valid_to, ground, event_id, restored_from, recorded)
    select n.id, s.unit_id, n.name, n.short_name, n.name_fold, n.name_key, s.kind, s.parent_id, s.valid_from, s.valid_to,
      n.ground, s.event_id, coalesce(s.restored_from, s.recorded), ${recorded}::bigint
    from unnest(${column(({ newId }) => newId)}::uuid[], ${old}::uuid[], ${column(({ name }) => name)}::text[],
      ${column(({ shortName }) => shortName)}::text[],
      ${column(({ name, shortName }) => foldText(`${name} ${shortName}`))}::text[],
      ${column(({ name }) => titleIndexKey(name))}::text[], ${column(({ ground }) => ground)}::text[])
      as n (id, old_id, name, short_name, name_fold, name_key, ground)
      join unit_states s on s.id = n.old_id`.execute(tx);
}

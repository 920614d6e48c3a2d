import { sql } from 'kysely';
import type { Tx } from './database.ts';
import { lastActions } from './last-actions.ts';
import { unitsStanding } from './statistics-standing.ts';
import type { ReportScope } from './statistics.ts';

/** "authority/form" of what is pending at the end of a period and was agreed and sent upward, line for line. */
export async function agreedForms(tx: Tx, scope: ReportScope): Promise<ReadonlySet<string>> {
  const { to, knownAt } = scope;
  const unitIds = await unitsStanding(tx, scope);
  const { rows } = await sql<{ authority: string; form: string }>`
    with ${lastActions(to, knownAt)}
    select n.authority, n.form_code as form
    from last_action
      join nomination_lines n on n.id = last_action.line_id
    where last_action.kind in ('sent', 'agreed') and n.unit_id = any(${unitIds}::uuid[])
    group by 1, 2
    having bool_and(last_action.kind = 'agreed')`.execute(tx);
  return new Set(rows.map(({ authority, form }) => `${authority}/${form}`));
}

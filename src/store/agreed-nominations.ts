import { sql } from 'kysely';
import type { Tx } from './database.ts';
import { lastActions } from './last-actions.ts';
import { belowDuring } from './organisation/units.ts';
import type { ReportScope } from './statistics.ts';

/** "authority/form" of what is pending at the end of a period and was agreed and sent upward, line for line. */
export async function agreedForms(tx: Tx, { unitId, to, knownAt }: ReportScope): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ authority: string; form: string }>`
    with recursive ${belowDuring(unitId, to, to, knownAt)},
    ${lastActions(to, knownAt)}
    select n.authority, n.form_code as form
    from last_action
      join nomination_lines n on n.id = last_action.line_id
      join below b on b.unit_id = n.unit_id
    where last_action.kind in ('sent', 'agreed')
    group by 1, 2
    having bool_and(last_action.kind = 'agreed')`.execute(tx);
  return new Set(rows.map(({ authority, form }) => `${authority}/${form}`));
}

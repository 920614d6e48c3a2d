import { sql } from 'kysely';
import type { ChangeKind, DecisionOfLine, LaterPaper, LineFacts } from '../../domain/decisions/correction.ts';
import type { LedgerKind } from '../../domain/decisions/ledger-entry.ts';
import type { RecipientKind } from '../../domain/organisation/recipient.ts';
import { isoDate } from '../../kernel/plain-date.ts';
import { known } from '../as-known.ts';
import type { Position } from '../audit.ts';
import type { Tx } from '../database.ts';
import { type LineRow, decisionOf, factsOf, lineColumns, lineJoins } from './held-lines.ts';

/** An entry about a line: when and by whom, on what ground, and the line as it held from then on. */
export type LineEntry = {
  readonly seq: number;
  readonly kind: LedgerKind;
  /** Hex SHA-256 of the chain up to this entry. */
  readonly hash: string;
  readonly at: string;
  /** Null: the owner of the machine. */
  readonly by: string | null;
  readonly change: { readonly kind: ChangeKind; readonly ground: string; readonly paper: LaterPaper | null } | null;
  readonly decision: DecisionOfLine & { readonly authorityUnit: string | null };
  readonly recipient: RecipientKind;
  readonly personId: string | null;
  readonly unitName: string;
  readonly facts: LineFacts;
};

type Row = LineRow & {
  seq: number;
  kind: LedgerKind;
  hash: Uint8Array;
  at: string;
  by: string | null;
  change: ChangeKind | null;
  ground: string;
  paperNumber: string;
  paperSignedOn: string | null;
  paperAuthority: string;
  personId: string | null;
  unitName: string | null;
  authorityUnit: string | null;
};

/** Every entry about a line as known at a position, oldest first: what was printed, then each correction. */
export async function lineHistory(tx: Tx, lineId: string, knownAt: Position): Promise<readonly LineEntry[]> {
  const { rows } = await sql<Row>`
    select e.seq, e.kind, e.hash, a.at, by.display_name as by, c.kind as change, c.ground, c.paper_number as "paperNumber",
      c.paper_signed_on as "paperSignedOn", c.paper_authority as "paperAuthority", r.person_id as "personId",
      u.name as "unitName", au.name as "authorityUnit", ${lineColumns}
    from ledger_entries e
      join audit_changes a on a.position = e.recorded
      left join accounts by on by.id = a.actor_id
      left join award_changes c on c.recorded = e.recorded and e.kind in ('corrected', 'revoked')
      join award_lines l on l.id = e.line_id
      left join award_line_versions v on v.seq = (
        select max(held.seq) from award_line_versions held where held.line_id = e.line_id and held.seq <= e.seq)
      ${lineJoins}
      left join unit_states u on u.unit_id = coalesce(v.unit_id, l.unit_id) and ${known('u', knownAt)}
        and u.valid_from <= d.signed_on and (u.valid_to is null or u.valid_to > d.signed_on)
      left join unit_states au on au.unit_id = d.authority_unit_id and ${known('au', knownAt)}
        and au.valid_from <= d.signed_on and (au.valid_to is null or au.valid_to > d.signed_on)
    where e.line_id = ${lineId} and e.recorded <= ${knownAt}
    order by e.seq`.execute(tx);
  return rows.map(entryOf);
}

const entryOf = (row: Row): LineEntry => ({
  seq: row.seq,
  kind: row.kind,
  hash: Buffer.from(row.hash).toString('hex'),
  at: row.at,
  by: row.by,
  change: row.change && { kind: row.change, ground: row.ground, paper: paperOf(row) },
  decision: { ...decisionOf(row), authorityUnit: row.authorityUnit },
  recipient: row.recipient,
  personId: row.personId,
  unitName: row.unitName ?? '',
  facts: factsOf(row),
});

const paperOf = ({ paperNumber, paperSignedOn, paperAuthority }: Row): LaterPaper | null =>
  paperSignedOn === null ? null : { number: paperNumber, signedOn: isoDate(paperSignedOn), authority: paperAuthority };

import { type RawBuilder, sql } from 'kysely';
import type { RecipientKind } from '../domain/organisation/recipient.ts';
import { type PlainDate, toIsoDate } from '../kernel/plain-date.ts';
import { foldText } from '../kernel/vietnamese-text.ts';
import { known } from './as-known.ts';
import { endedAt } from './awards/ended-at.ts';
import type { Position } from './audit.ts';
import type { Slice } from './book-tallies.ts';
import type { Tx } from './database.ts';
import { likeText } from './search/decisions-asked.ts';
import { type UnitsBelow, belowTable } from './units-below.ts';

/** A filter of the book with everything looked up that a statement needs; null does not narrow. */
export type Narrowing = {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly knownAt: Position;
  readonly authority: string | null;
  readonly form: string | null;
  readonly recipient: RecipientKind | null;
  readonly state: 'in_force' | 'revoked' | null;
  readonly decisionIds: readonly string[] | null;
  readonly recipientIds: readonly string[] | null;
  /** Part of a printed name, or a line of one of these decisions. */
  readonly search: string;
  readonly orDecisionIds: readonly string[];
};

/** Part of a narrowing that one statement branch answers: by a name outside of some decisions, or within decisions. */
type Part = Narrowing & { readonly outsideDecisionIds: readonly string[] };

/** "A name or a decision" as two questions without common lines: each has its index, the two in one have none. */
function partsOf(narrowing: Narrowing): readonly Part[] {
  const { search, orDecisionIds, decisionIds } = narrowing;
  const whole = { ...narrowing, outsideDecisionIds: [] };
  if (search === '' || orDecisionIds.length === 0) return [whole];
  const within = decisionIds === null ? orDecisionIds : orDecisionIds.filter((id) => decisionIds.includes(id));
  return [
    { ...whole, outsideDecisionIds: orDecisionIds },
    { ...whole, search: '', decisionIds: within },
  ];
}

/** date: newest decision first, in it the officer's order; name: index by given name. */
export type BookOrder = 'date' | 'name';

/** A line and the correction that holds of it (null: as granted). */
export type PickedLine = { readonly lineId: string; readonly version: number | null };

/**
 * A line is read either as it was granted or as its last correction says. Both are tables with their own indexes, so a
 * statement asks each apart and joins the answers: a view over both would hide the indexes.
 */
type Source = {
  readonly line: RawBuilder<unknown>;
  readonly version: RawBuilder<unknown>;
  readonly lines: RawBuilder<unknown>;
  readonly texts: RawBuilder<unknown>;
  readonly visible: (knownAt: Position) => RawBuilder<unknown>;
};

const GRANTED: Source = {
  line: sql`l.id`,
  version: sql`null::bigint`,
  lines: sql`award_lines l`,
  texts: sql`award_line_texts t on t.line_id = l.id`,
  visible: (knownAt) => sql`l.recorded <= ${knownAt}
    and not exists (select from award_line_versions v where v.line_id = l.id and v.recorded <= ${knownAt})`,
};

const CORRECTED: Source = {
  line: sql`l.line_id`,
  version: sql`l.seq`,
  lines: sql`award_line_versions l`,
  texts: sql`award_version_texts t on t.seq = l.seq`,
  visible: (knownAt) => sql`${known('l', knownAt)}`,
};

const ended = ({ line }: Source, kind: 'reversed' | 'revoked', knownAt: Position): RawBuilder<unknown> =>
  endedAt(line, [kind], knownAt);

function conditions(source: Source, narrowing: Part): RawBuilder<unknown> {
  const { from, to, knownAt, authority, form, recipient, state, decisionIds, recipientIds } = narrowing;
  const { search, outsideDecisionIds } = narrowing;
  const parts = [
    sql`d.signed_on between ${toIsoDate(from)} and ${toIsoDate(to)}`,
    source.visible(knownAt),
    sql`not ${ended(source, 'reversed', knownAt)}`,
    ...(authority === null ? [] : [sql`d.authority = ${authority}`]),
    ...(form === null ? [] : [sql`l.form_code = ${form}`]),
    ...(recipient === null ? [] : [sql`r.kind = ${recipient}`]),
    ...(state === null ? [] : [sql`${state === 'revoked' ? sql`` : sql`not`} ${ended(source, 'revoked', knownAt)}`]),
    ...(decisionIds === null ? [] : [sql`l.decision_id = any(${decisionIds}::uuid[])`]),
    ...(recipientIds === null ? [] : [sql`l.recipient_id = any(${recipientIds}::uuid[])`]),
    ...(outsideDecisionIds.length === 0 ? [] : [sql`l.decision_id <> all(${outsideDecisionIds}::uuid[])`]),
    ...(search === '' ? [] : [sql`t.name_fold like ${`%${likeText(foldText(search))}%`}`]),
  ];
  return sql.join(parts, sql` and `);
}

/** How the texts of lines are joined: not at all, where there is one, or for lines that lost theirs. */
type Texts = 'none' | 'present' | 'erased';

/** SQL from "from" on. */
function linesOf(source: Source, part: Part, units: UnitsBelow, texts: Texts): RawBuilder<unknown> {
  const joined = {
    none: sql``,
    present: sql`join ${source.texts}`,
    erased: sql`join erased_texts x on x.line_id = ${source.line} left join ${source.texts}`,
  } as const;
  return sql`from ${source.lines}
      join decisions d on d.id = l.decision_id
      join ${belowTable(units)} on b.unit_id = l.unit_id and d.signed_on >= b.lo and d.signed_on < b.hi
      ${joined[texts]}
      ${part.recipient === null ? sql`` : sql`join recipients r on r.id = l.recipient_id`}
    where ${fewUnits(units)} ${conditions(source, part)}${texts === 'erased' ? sql` and t.line_id is null` : sql``}`;
}

/** Of a small subtree the index of units finds the lines; a join with the intervals alone would walk every line. */
const FEW_UNITS = 100;

const fewUnits = ({ ids }: UnitsBelow): RawBuilder<unknown> =>
  ids.length > FEW_UNITS ? sql`` : sql`l.unit_id = any(${ids}::uuid[]) and`;

const SOURCES = [GRANTED, CORRECTED] as const;

type Branch = { readonly source: Source; readonly from: RawBuilder<unknown> };

/** Every branch of a question. No line is in two of them. */
function branchesOf(narrowing: Narrowing, units: UnitsBelow, byName: boolean): readonly Branch[] {
  return partsOf(narrowing).flatMap((part) => {
    const kinds: readonly Texts[] = part.search !== '' ? ['present'] : byName ? ['present', 'erased'] : ['none'];
    return SOURCES.flatMap((source) => kinds.map((texts) => ({ source, from: linesOf(source, part, units, texts) })));
  });
}

const KEYS = {
  date: sql`d.signed_on, d.number_key, d.id as decision_id, l.ordinal`,
  name: sql`t.name_key, d.signed_on`,
} as const;

/** Order within one source, and of the columns that both give. */
const ORDERS = {
  date: {
    inside: (line: RawBuilder<unknown>) => sql`d.signed_on desc, d.number_key desc, d.id, l.ordinal, ${line}`,
    outside: sql`signed_on desc, number_key desc, decision_id, ordinal, "lineId"`,
  },
  name: {
    inside: (line: RawBuilder<unknown>) => sql`t.name_key, d.signed_on, ${line}`,
    outside: sql`name_key, signed_on, "lineId"`,
  },
  'name-backwards': {
    inside: (line: RawBuilder<unknown>) => sql`t.name_key desc nulls first, d.signed_on desc, ${line} desc`,
    outside: sql`name_key desc nulls first, signed_on desc, "lineId" desc`,
  },
} as const;

/** Which lines a slice holds, in order. */
export async function pickLines(
  tx: Tx,
  narrowing: Narrowing,
  units: UnitsBelow,
  order: keyof typeof ORDERS,
  { limit, offset }: Slice,
): Promise<readonly PickedLine[]> {
  const keys = KEYS[order === 'date' ? 'date' : 'name'];
  const branches = branchesOf(narrowing, units, order !== 'date').map(
    ({ source, from }) => sql`(
    select ${source.line} as "lineId", ${source.version} as version, ${keys}
    ${from}
    order by ${ORDERS[order].inside(source.line)} limit ${limit + offset})`,
  );
  const { rows } = await sql<PickedLine>`
    select "lineId", version from (${sql.join(branches, sql` union all `)}) every_branch
    order by ${ORDERS[order].outside} limit ${limit} offset ${offset}`.execute(tx);
  return rows.map(({ lineId, version }) => ({ lineId, version }));
}

/** How many lines there are; counting stops at a bound (null: none). */
export async function countLines(
  tx: Tx,
  narrowing: Narrowing,
  units: UnitsBelow,
  bound: number | null,
): Promise<number> {
  const limit = bound === null ? sql`` : sql`limit ${bound}`;
  const branches = branchesOf(narrowing, units, false).map(({ from }) => sql`(select 1 ${from} ${limit})`);
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from (${sql.join(branches, sql` union all `)}) every_branch`.execute(tx);
  return rows[0]?.count ?? 0;
}

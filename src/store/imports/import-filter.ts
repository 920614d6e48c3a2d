import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Position } from '../audit.ts';

/** What imports ask for: somebody's work, to be written, patience, or nothing (all is on record; written; undone). */
export const importNeeds = ['todo', 'ready', 'underway', 'nothing', 'written', 'undone'] as const;

export type ImportFilter = {
  /** Empty: any. */
  readonly need: (typeof importNeeds)[number] | '';
  readonly kind: string;
  /** Part of the name of the file; empty: any. */
  readonly file: string;
  /** Only lists whose writing one actor began between two positions. */
  readonly begun?: BegunBetween | null | undefined;
};

export type BegunBetween = {
  readonly after: Position;
  readonly until: Position;
  /** Null: the owner of the machine. */
  readonly actorId: string | null;
};

const NEEDS = {
  todo: sql<SqlBool>`(state in ('mapping', 'failed') or (state = 'staged' and problem_count + undecided_count > 0))`,
  ready: sql<SqlBool>`(state = 'staged' and problem_count + undecided_count = 0 and row_count > unchanged_count + skip_count)`,
  underway: sql<SqlBool>`state in ('reading', 'checking', 'writing', 'undoing')`,
  nothing: sql<SqlBool>`(state = 'staged' and problem_count + undecided_count = 0 and row_count <= unchanged_count + skip_count)`,
  written: sql<SqlBool>`state = 'written'`,
  undone: sql<SqlBool>`state = 'undone'`,
} as const satisfies Record<(typeof importNeeds)[number], RawBuilder<SqlBool>>;

/** The part of a condition on imports that a filter stands for. */
export function filterOf(filter: ImportFilter = { need: '', kind: '', file: '' }): RawBuilder<SqlBool> {
  const { need, kind, file, begun } = filter;
  const ofNeed = need === '' ? sql<SqlBool>`true` : NEEDS[need];
  return sql<SqlBool>`${ofNeed} and (${kind} = '' or kind = ${kind})
    and strpos(lower(file_name), lower(${file.normalize('NFC')})) > 0 and ${begun ? begunBetween(begun) : sql<SqlBool>`true`}`;
}

const begunBetween = ({ after, until, actorId }: BegunBetween): RawBuilder<SqlBool> =>
  sql<SqlBool>`id in (select subject_id::uuid from audit_changes where procedure = 'imports.write'
    and position > ${after} and position <= ${until} and actor_id is not distinct from ${actorId}::uuid)`;

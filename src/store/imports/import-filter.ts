import { type RawBuilder, type SqlBool, sql } from 'kysely';

/** What imports ask for: somebody's work, to be written, patience, or nothing any more. */
export const importNeeds = ['todo', 'ready', 'underway', 'written', 'undone'] as const;

export type ImportFilter = {
  /** Empty: any. */
  readonly need: (typeof importNeeds)[number] | '';
  readonly kind: string;
  /** Part of the name of the file; empty: any. */
  readonly file: string;
};

const NEEDS = {
  todo: sql<SqlBool>`(state in ('mapping', 'failed') or (state = 'staged' and problem_count + undecided_count > 0))`,
  ready: sql<SqlBool>`(state = 'staged' and problem_count + undecided_count = 0)`,
  underway: sql<SqlBool>`state in ('reading', 'checking', 'writing', 'undoing')`,
  written: sql<SqlBool>`state = 'written'`,
  undone: sql<SqlBool>`state = 'undone'`,
} as const satisfies Record<(typeof importNeeds)[number], RawBuilder<SqlBool>>;

/** The part of a condition on imports that a filter stands for. */
export function filterOf(filter: ImportFilter = { need: '', kind: '', file: '' }): RawBuilder<SqlBool> {
  const { need, kind, file } = filter;
  const ofNeed = need === '' ? sql<SqlBool>`true` : NEEDS[need];
  return sql<SqlBool>`${ofNeed} and (${kind} = '' or kind = ${kind})
    and strpos(lower(file_name), lower(${file.normalize('NFC')})) > 0`;
}

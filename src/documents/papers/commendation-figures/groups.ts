import type { Bound } from '../../layout/line.ts';
import { type CommendationRow, RECIPIENT_KINDS, type RecipientKind, type Stage } from './view-model.ts';

/** Rows that belong together, under the name that they share. */
export type RowGroup = { readonly name: string; readonly rows: readonly CommendationRow[] };

/** Rows by a name, in the order in which each name first comes. */
export function groupRows(
  rows: readonly CommendationRow[],
  nameOf: (row: CommendationRow) => string,
): readonly RowGroup[] {
  return [...Map.groupBy(rows, nameOf)].map(([name, members]) => ({ name, rows: members }));
}

export const byAuthority = (rows: readonly CommendationRow[]): readonly RowGroup[] =>
  groupRows(rows, ({ authorityName }) => authorityName);

/** Sum of one stage and kind over rows. Its key names the sum: "total/decided/caNhan", with the authority after it if one. */
export function sumOf(
  rows: readonly CommendationRow[],
  stage: Stage,
  kind: RecipientKind,
  authorityName?: string,
): Bound {
  const value = rows.reduce((sum, row) => sum + row[stage][kind].value, 0);
  const scope = authorityName === undefined ? '' : `/${authorityName}`;
  return { value, key: `total/${stage}/${kind}${scope}` };
}

/** Whether a row has anything in a stage. */
export const hasAny = (row: CommendationRow, stage: Stage): boolean =>
  RECIPIENT_KINDS.some((kind) => row[stage][kind].value > 0);

/** Kinds of recipient that occur at all: the others need no column. Collectives and persons always have theirs. */
export const kindsIn = (rows: readonly CommendationRow[]): readonly RecipientKind[] =>
  RECIPIENT_KINDS.filter(
    (kind) =>
      kind !== 'hoGiaDinh' ||
      rows.some(({ submitted, decided, pending }) =>
        [submitted, decided, pending].some((each) => each[kind].value > 0),
      ),
  );

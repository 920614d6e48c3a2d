import type { ImportKind } from './import-kind.ts';
import { awardLayout, unitLayout } from './layout/award-layout.data.ts';
import type { Layout } from './layout/layout.ts';
import { layoutsOfRecords } from './records/layouts-of-records.ts';

export { type AwardHeading, type UnitHeading, awardHeadings, unitHeadings } from './award-headings.ts';

/** The layout of every kind of list. */
export const layouts: Readonly<Record<ImportKind, Layout>> = {
  awards: awardLayout,
  units: unitLayout,
  ...layoutsOfRecords,
};

/** Headings that a list of this kind must have and that nothing gives; of a group of which one is enough, the first. */
export function missingHeadings(kind: ImportKind, has: (heading: string) => boolean): readonly string[] {
  const { required, requiredOneOf, givenBy = {} } = layouts[kind];
  const isGiven = (heading: string): boolean => has(heading) || (givenBy[heading]?.some(has) ?? false);
  const groups = requiredOneOf.filter((group) => !group.some(has)).map(([first]) => first ?? '');
  return [...required.filter((heading) => !isGiven(heading)), ...groups];
}

import type { PlainDate } from '../../../kernel/plain-date.ts';
import type { ProvincialPackage } from './provincial-package.ts';

/** First and last day of a package; null: still in force. */
export type PackageDays = Pick<ProvincialPackage, 'from' | 'to'>;

/** Whether a package is in force on a day. */
export const holdsOn = ({ from, to }: PackageDays, day: PlainDate): boolean =>
  from <= day && (to === null || day <= to);

/** Whether the first and the last day of a package lie within those of its regulation; a day not known is no bound. */
export const within = (
  { from, to }: PackageDays,
  regulation: { readonly from: PlainDate | null; readonly to: PlainDate | null },
): { readonly from: boolean; readonly to: boolean } => ({
  from: regulation.from === null || regulation.from <= from,
  to: regulation.to === null || (to !== null && to <= regulation.to),
});

const overlap = (a: PackageDays, b: PackageDays): boolean =>
  (b.to === null || a.from <= b.to) && (a.to === null || b.from <= a.to);

/** Whether two packages of one code are in force on the same day: then nobody can say which of them counts. */
export const clash = (
  a: PackageDays & { readonly code: string },
  b: PackageDays & { readonly code: string },
): boolean => a.code === b.code && overlap(a, b);

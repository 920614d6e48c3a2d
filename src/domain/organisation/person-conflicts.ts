import type { PlainDate } from '../../kernel/plain-date.ts';
import { type Birth, birthsDiffer } from './birth.ts';

/** What one record says of a human, as far as two records can contradict each other in it. */
export type ComparedRecord = Birth & {
  readonly gender: 'nam' | 'nu' | null;
  readonly citizenNumber: string;
  readonly staffNumber: string;
  readonly diedOn: PlainDate | null;
  /** Period → grade. */
  readonly ratings: ReadonlyMap<string, string>;
};

/** Where two records cannot both be right of one human. */
export type Conflict =
  | { readonly kind: 'birth' | 'gender' | 'citizen-number' | 'staff-number' | 'death' }
  | { readonly kind: 'rating'; readonly period: string };

/** Everything in which two records contradict each other; what only one of them says is no conflict. */
export function conflictsBetween(one: ComparedRecord, other: ComparedRecord): readonly Conflict[] {
  const differ = <T>(a: T | null | '', b: T | null | ''): boolean =>
    a !== null && a !== '' && b !== null && b !== '' && a !== b;
  const ratings = [...one.ratings].flatMap(([period, grade]): readonly Conflict[] =>
    differ(grade, other.ratings.get(period) ?? '') ? [{ kind: 'rating', period }] : [],
  );
  return [
    ...(birthsDiffer(one, other) ? [{ kind: 'birth' } as const] : []),
    ...(differ(one.gender, other.gender) ? [{ kind: 'gender' } as const] : []),
    ...(differ(one.citizenNumber, other.citizenNumber) ? [{ kind: 'citizen-number' } as const] : []),
    ...(differ(one.staffNumber, other.staffNumber) ? [{ kind: 'staff-number' } as const] : []),
    ...(differ(one.diedOn, other.diedOn) ? [{ kind: 'death' } as const] : []),
    ...ratings,
  ];
}

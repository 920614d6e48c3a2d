import type { ClusterPart, KeptMembership } from '../../domain/clusters/membership.ts';
import type { UnitHistory } from '../../domain/organisation/unit-history.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { titleIndexKey } from '../../kernel/vietnamese-text.ts';

/** A membership in time, under the name that the unit had on its first day. */
export type NamedMembership = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly part: ClusterPart;
  readonly from: PlainDate;
  /** First day on which it counts no longer; null: to the end. */
  readonly to: PlainDate | null;
  /** First day on which the unit itself is no more; null while it stands. */
  readonly unitEndedOn: PlainDate | null;
};

/** Memberships in the order in which they began; those of one day in Vietnamese order of their names. */
export const namedMemberships = (
  history: UnitHistory,
  memberships: readonly KeptMembership[],
  today: PlainDate,
): readonly NamedMembership[] =>
  memberships
    .map(({ id, unitId, part, from, to }) => {
      const state = history.nearest(unitId, from)?.state;
      const ended = history.endOf(unitId);
      const unitEndedOn = ended !== null && ended <= today ? ended : null;
      return { id, code: state?.code ?? '', name: state?.name ?? '', part, from, to, unitEndedOn };
    })
    .toSorted((a, b) => a.from - b.from || (titleIndexKey(a.name) < titleIndexKey(b.name) ? -1 : 1));

import type { PlainDate } from '../../kernel/plain-date.ts';
import { titleIndexKey } from '../../kernel/vietnamese-text.ts';
import type { UnitHistory } from '../organisation/unit-history.ts';
import type { UnitKind } from '../organisation/unit.ts';

/** A unit as a collective of a year: as it was on the last of the days in which it stood. */
export type UnitOfYear = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: UnitKind;
  /** Name of the unit above it; empty at the top. */
  readonly parentName: string;
};

type Days = { readonly from: PlainDate; readonly to: PlainDate };

/**
 * Whether a unit may have been there within some days: by its states; one that a list brought in later may have been there
 * before, unless an event set it up or it succeeded another.
 */
function stoodIn(history: UnitHistory, id: string, { from, to }: Days, setUp: ReadonlySet<string>): boolean {
  const states = history.states(id);
  if (states.some((state) => state.from <= to && (state.to === null || state.to > from))) return true;
  const [first] = states;
  return first !== undefined && first.from > to && !setUp.has(id) && history.successions.before(id).length === 0;
}

/** A unit and everything that stood below it within some days, in Vietnamese order of names. */
export function unitsOfYear(
  history: UnitHistory,
  rootId: string,
  days: Days,
  setUp: ReadonlySet<string>,
): readonly UnitOfYear[] {
  const found = history.ids().flatMap((id): UnitOfYear[] => {
    const standing = history.nearest(id, days.to);
    if (!standing || !stoodIn(history, id, days, setUp) || !history.path(id, standing.day).includes(rootId)) return [];
    const { code, name, kind, parentId } = standing.state;
    const parent = parentId === null ? undefined : history.nearest(parentId, standing.day);
    return [{ id, code, name, kind, parentName: parent?.state.name ?? '' }];
  });
  return found
    .map((unit) => ({ unit, key: titleIndexKey(unit.name) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ unit }) => unit);
}

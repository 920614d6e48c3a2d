import { type PlainDate, addDays, toScreenDate } from '../../kernel/plain-date.ts';
import { compareText, foldText } from '../../kernel/vietnamese-text.ts';
import type { UnitState } from '../organisation/unit.ts';
import { remembering } from './remembering.ts';
import { shortUnitKey, unitNameKey } from './unit-name-key.ts';

/**
 * Why a code or name means no unit on a day; detail is the day on which the unit began, or ended (and then the names of
 * those that carry it on), or the names of those that it may mean.
 */
export type UnitAbsence = {
  readonly code: 'unknown-unit' | 'unit-not-yet' | 'unit-ended';
  readonly detail: string;
};

/** A unit that carries on another from a day; the principal one keeps its records. */
export type UnitCarriedOn = {
  readonly fromUnitId: string;
  readonly toUnitId: string;
  readonly on: PlainDate;
  readonly principal: boolean;
};

/** Words before a name that a key may leave out or spell otherwise: "và", "&", and what shortUnitKey takes off. */
const SORTS: ReadonlySet<string> = new Set(['', 'va', '&', 'ubnd', 'uy', 'truong']);

/** Units that are places themselves: "UBND thành phố" without its name may be any. */
const PLACES: ReadonlySet<string> = new Set(['tinh', 'huyen', 'xa', 'thon']);

/** The name of a place after its rank, at the end of a unit's name. */
const PLACE_AFTER = /( (?:tỉnh|thành phố|thị xã|huyện|quận|phường|xã|thị trấn))(?: \p{Lu}[\p{L}']*){1,4}$/u;

const MOST_WORDS_OF_PLACE = 4;

const firstWordOf = (key: string): string => foldText(key).split(' ')[0] ?? '';

const validOn = (state: UnitState, day: PlainDate): boolean =>
  state.from <= day && (state.to === null || day < state.to);

/** Every state of every unit, asked for as of a day: a list of awards reaches over years. */
export class UnitsInTime {
  readonly #byCode: ReadonlyMap<string, readonly UnitState[]>;
  readonly #byId: ReadonlyMap<string, readonly UnitState[]>;
  readonly #byName: ReadonlyMap<string, readonly UnitState[]>;
  readonly #paths = new Map<string, readonly UnitState[]>();

  readonly #called: readonly ReadonlyMap<string, readonly UnitState[]>[];
  /** By names without the place that they end with: "Thanh tra thành phố" for "Thanh tra thành phố Bắc Kạn". */
  readonly #placeless: ReadonlyMap<string, readonly UnitState[]>;
  readonly #mayBegin: (word: string) => boolean;
  readonly #successions: ReadonlyMap<string, readonly UnitCarriedOn[]>;

  constructor(states: readonly UnitState[], successions: readonly UnitCarriedOn[] = []) {
    this.#successions = Map.groupBy(successions, ({ fromUnitId }) => fromUnitId);
    const inOrder = states.toSorted((a, b) => a.from - b.from);
    this.#byCode = Map.groupBy(inOrder, (state) => state.code);
    this.#byId = Map.groupBy(inOrder, (state) => state.id);
    this.#byName = Map.groupBy(inOrder, (state) => compareText(state.name));
    this.#called = [unitNameKey, (name: string) => shortUnitKey(unitNameKey(name))].flatMap((key) => [
      byEachName(inOrder, key),
      byEachName(inOrder, (name) => foldText(key(name))),
    ]);
    this.#placeless = byEachName(
      inOrder.filter(({ kind }) => !PLACES.has(kind)),
      (name) => unitNameKey(name.replace(PLACE_AFTER, '$1')),
    );
    const firstWords = new Set(this.#called.flatMap((names) => [...names.keys()].map(firstWordOf)));
    this.#mayBegin = remembering((word) => SORTS.has(foldText(word)) || firstWords.has(firstWordOf(unitNameKey(word))));
  }

  /** The unit with this code on a day, or why there is none. */
  find(code: string, day: PlainDate): UnitState | UnitAbsence {
    const states = this.#byCode.get(code) ?? [];
    const state = states.find((candidate) => validOn(candidate, day));
    if (state) return state;
    const next = states.find((candidate) => candidate.from > day);
    if (next) return { code: 'unit-not-yet', detail: toScreenDate(next.from) };
    return this.#ended(states) ?? { code: 'unknown-unit', detail: '' };
  }

  #ended(states: readonly UnitState[]): UnitAbsence | undefined {
    const last = states.at(-1);
    if (!last?.to) return undefined;
    const day = last.to;
    const names = (this.#successions.get(last.id) ?? [])
      .filter(({ on }) => on === day)
      .flatMap(({ toUnitId }) => this.#on(toUnitId, day)?.name ?? []);
    return { code: 'unit-ended', detail: [toScreenDate(day), names.join(', ')].join(' ').trim() };
  }

  /**
   * Units that a list may mean by a name on a day: full or short name, usual abbreviations, "Phường X" for its
   * committee, in any capitals. Accents count, unless the text has none at all. Several when the name alone does not
   * tell: "Trường X, thành phố Y" names the one above it.
   */
  called(text: string, day: PlainDate): readonly UnitState[] {
    // Lists ask of every person's name whether it is a unit's; the first word tells of most that it is not.
    if (!this.#mayBegin(/[^\s.,;:()"“”'/-]+/u.exec(text)?.[0] ?? '')) return [];
    const states = this.#statesCalled(text).filter((state) => validOn(state, day));
    const inPlace = states.length > 0 ? states : this.#calledInPlace(text, day);
    if (inPlace.length > 0) return inPlace;
    const [, child, above] = /^(.+?)\s*(?:[,;(]|\s[-–]\s)\s*([^,;()]+)\)?$/u.exec(text) ?? [];
    if (child === undefined || above === undefined) return [];
    const parents = new Set(this.called(above, day).map(({ id }) => id));
    return this.called(child, day).filter(({ id }) => this.path(id, day).some((unit) => parents.has(unit.id)));
  }

  /** "Thành đoàn Bắc Kạn": the name of a unit and the place after which a unit above it is called. */
  #calledInPlace(text: string, day: PlainDate): readonly UnitState[] {
    const words = text.trim().split(/\s+/u);
    for (let of = 1; of <= MOST_WORDS_OF_PLACE && of < words.length; of += 1) {
      const place = words.slice(-of);
      if (!place.every((word) => /^\p{Lu}[\p{L}\p{M}']*$/u.test(word))) return [];
      const states = this.#statesCalled(words.slice(0, -of).join(' ')).filter((state) => validOn(state, day));
      const after = ` ${compareText(place.join(' '))}`;
      const found = states.filter(({ id, parentId }) =>
        this.path(id, day).some(
          (unit) => unit.id !== id && unit.id === parentId && compareText(unit.name).endsWith(after),
        ),
      );
      if (found.length > 0) return found;
    }
    return [];
  }

  /** Why nothing is called so on a day: it began later, has ended, or is not known; then with names that look alike. */
  whyNotCalled(text: string, day: PlainDate): UnitAbsence {
    const states = this.#statesCalled(text);
    const next = states.find((candidate) => candidate.from > day);
    if (next) return { code: 'unit-not-yet', detail: toScreenDate(next.from) };
    const ended = this.#ended(states);
    if (ended) return ended;
    const folded = foldText(shortUnitKey(unitNameKey(text)));
    const alike = (this.#called.at(-1)?.get(folded) ?? []).filter((state) => validOn(state, day));
    return { code: 'unknown-unit', detail: alike.map(({ name }) => name).join(', ') };
  }

  #statesCalled(text: string): readonly UnitState[] {
    const key = unitNameKey(text);
    const short = shortUnitKey(key);
    const [full, fullFolded, shorter, shorterFolded] = this.#called;
    const exact = full?.get(key) ?? shorter?.get(short);
    if (exact) return exact;
    const folded = foldText(key) === key ? (fullFolded?.get(key) ?? shorterFolded?.get(short)) : undefined;
    return folded ?? this.#placeless.get(key) ?? [];
  }

  /** The newest state that has begun by a day: for units that no longer exist but whose lists are still kept. */
  newest(code: string, day: PlainDate): UnitState | undefined {
    return this.#byCode.get(code)?.findLast((state) => state.from <= day);
  }

  newestById(id: string, day: PlainDate): UnitState | undefined {
    return this.#byId.get(id)?.findLast((state) => state.from <= day);
  }

  /** The one unit that has none above it on a day; undefined when there are several, or none. */
  onlyRoot(day: PlainDate): UnitState | undefined {
    const roots = [...this.#byId.values()].flat().filter((state) => state.parentId === null && validOn(state, day));
    return roots.length === 1 ? roots[0] : undefined;
  }

  hasCode(code: string): boolean {
    return this.#byCode.has(code);
  }

  /** From the unit up to the root on a day; empty when it does not exist then. */
  path(unitId: string, day: PlainDate): readonly UnitState[] {
    const key = `${unitId} ${day}`;
    const known = this.#paths.get(key);
    if (known) return known;
    const path: UnitState[] = [];
    let at = this.#on(unitId, day);
    while (at && !path.includes(at)) {
      path.push(at);
      at = at.parentId === null ? undefined : this.#on(at.parentId, day);
    }
    this.#paths.set(key, path);
    return path;
  }

  /**
   * Whether the records of a unit of a day belong to another unit: it stood below it then, or it or one above it was
   * carried on by a unit there.
   */
  belongsTo(unitId: string, day: PlainDate, scopeId: string): boolean {
    const path = this.path(unitId, day);
    if (path.some(({ id }) => id === scopeId)) return true;
    const heirs = path.flatMap(({ id }) => this.#successions.get(id) ?? []);
    return heirs.some(({ toUnitId, on, principal }) => principal && on > day && this.belongsTo(toUnitId, on, scopeId));
  }

  /** The path of the unit on the given day, or on the last day of a unit that had ended by then. */
  lastPath(state: UnitState, today: PlainDate): readonly UnitState[] {
    return this.path(state.id, state.to === null || today < state.to ? today : addDays(state.to, -1));
  }

  /** Units that bear this full name on a day. */
  named(name: string, day: PlainDate): readonly UnitState[] {
    return (this.#byName.get(compareText(name)) ?? []).filter((state) => validOn(state, day));
  }

  ofKind(kind: UnitState['kind'], day: PlainDate): readonly UnitState[] {
    return [...this.#byId.values()].flat().filter((state) => state.kind === kind && validOn(state, day));
  }

  #on(unitId: string, day: PlainDate): UnitState | undefined {
    return this.#byId.get(unitId)?.find((state) => validOn(state, day));
  }
}

/** States by the key of their full and short names, each state once under a key. */
function byEachName(
  states: readonly UnitState[],
  key: (name: string) => string,
): ReadonlyMap<string, readonly UnitState[]> {
  const found = new Map<string, UnitState[]>();
  for (const state of states) {
    for (const name of new Set([key(state.name), key(state.shortName)])) {
      const known = found.get(name);
      if (known) known.push(state);
      else found.set(name, [state]);
    }
  }
  return found;
}

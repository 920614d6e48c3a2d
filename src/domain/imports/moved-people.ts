import { yearOf } from '../../kernel/plain-date.ts';
import type { KnownPeople, PersonOnRecord } from './known-people.ts';
import type { Naming, PeopleMemory } from './people-memory.ts';
import type { PersonAsked } from './person-asked.ts';
import { type Evidence, candidateOf, isHere, placeOf } from './person-evidence.ts';
import type { Candidate, CandidateReason } from './row-outcome.ts';
import type { UnitKin } from './unit-kin.ts';

/** Namesakes in other units of whom a row may speak all the same: asked about, or only mentioned on the row. */
export type Elsewhere = { readonly isAsked: boolean; readonly candidates: readonly Candidate[] };

export const nobodyElsewhere: Elsewhere = { isAsked: false, candidates: [] };

type Setting = {
  readonly kin: UnitKin;
  readonly memory: PeopleMemory;
  readonly known: KnownPeople;
  /** The list itself knows that this row cannot mean the person. */
  readonly speaksAgainst: (person: PersonOnRecord) => boolean;
};

/** More candidates than these tell an officer nothing but that the name is common. */
const MOST_ASKED = 3;

/** In days: whoever moves is named by a yearly list of the new unit within this time. */
const LATELY = 550;

/**
 * Who may have moved to the unit of a row without the office knowing. A name alone says little in a large office, so a
 * namesake elsewhere is asked about only where few bear the name and something supports it: the row is about a unit
 * whose people the office knows, in which a new name is somebody hired or somebody moved, and the list names nobody in
 * their place in their own unit; or, in a unit of which the office knows little yet, their posts ended not long before
 * the day. Whoever else remains of a few is mentioned.
 */
export function lookElsewhere(asked: PersonAsked, all: readonly Evidence[], setting: Setting): Elsewhere {
  const elsewhere = all.filter((each) => isPossible(each) && isOfOffice(asked, each.person, setting));
  if (elsewhere.length === 0) return nobodyElsewhere;
  const possible = elsewhere.filter(({ person }) => !setting.speaksAgainst(person));
  const left = possible.filter(({ person }) => hasLeft(asked, person));
  const staying = possible.filter(({ person }) => !hasLeft(asked, person) && !isNamedThere(asked, person, setting));
  const lately = left.filter(({ person }) => hasLeft(asked, person, LATELY));
  const isRare = !isCrowded(asked, setting);
  const isKnown = isFamiliar(asked, setting);
  if (isKnown && isRare && isFew(left, staying)) return asking(left, staying);
  if ((isKnown || isRare) && isFew(lately)) return asking(lately, []);
  return isRare && isFew(left, staying) ? mentioning(left, staying) : nobodyElsewhere;
}

const isPossible = (each: Evidence): boolean =>
  each.name === 'same' && !isHere(each) && each.birth !== 'differs' && each.number !== 'differs';

/** Somebody of another office is not shown to whoever decides about this list. */
const isOfOffice = ({ on }: PersonAsked, { stays }: PersonOnRecord, { memory }: Setting): boolean =>
  stays.some(({ unitId }) => memory.isKeptHere(unitId, on));

/** Every post on record had ended by the day, the last of them within so many days; whoever was only commended has none to end. */
function hasLeft({ on }: PersonAsked, { stays }: PersonOnRecord, within = Infinity): boolean {
  const posts = stays.filter(({ kind }) => kind === 'employed');
  const ends = posts.map(({ to }) => to ?? Infinity);
  return posts.length > 0 && Math.max(...ends) <= on && on - Math.max(...ends) <= within;
}

/** The list names somebody of this name where the person stands, in the same years: that is the person. */
const isNamedThere = (asked: PersonAsked, person: PersonOnRecord, { memory, kin }: Setting): boolean => {
  const namings = memory.namings(asked);
  const own = namings.find(({ unitId }) => unitId === asked.unitId);
  return namings.some(
    (each) =>
      each !== own &&
      (!own || isAtOnce(each, own)) &&
      ['same', 'succeeds'].includes(placeOf({ unitId: each.unitId, on: each.first }, person, kin)),
  );
};

const isAtOnce = (one: Naming, other: Naming): boolean =>
  yearOf(one.first) <= yearOf(other.last) && yearOf(other.first) <= yearOf(one.last);

const isCrowded = (asked: PersonAsked, { known, memory }: Setting): boolean =>
  known.crowded.has(memory.namesOf(asked.name).compare);

/** The office knows at least half as many people of the unit as the list names there. */
const isFamiliar = ({ unitId }: PersonAsked, { known, memory }: Setting): boolean =>
  2 * (known.peopled.get(unitId) ?? 0) >= memory.namesAt(unitId);

const isFew = (...groups: readonly (readonly Evidence[])[]): boolean => {
  const count = groups.flat().length;
  return count > 0 && count <= MOST_ASKED;
};

const asking = (left: readonly Evidence[], staying: readonly Evidence[]): Elsewhere => ({
  isAsked: true,
  candidates: [...reasoned(left, 'has-left'), ...reasoned(staying, 'may-have-moved')],
});

const mentioning = (left: readonly Evidence[], staying: readonly Evidence[]): Elsewhere => ({
  isAsked: false,
  candidates: [...reasoned(left, 'has-left'), ...reasoned(staying)],
});

const reasoned = (evidence: readonly Evidence[], ...more: readonly CandidateReason[]): readonly Candidate[] =>
  evidence.map((each) => candidateOf(each, more));

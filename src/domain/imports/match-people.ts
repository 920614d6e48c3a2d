import { type Birth, isToldBirth, yearOfBirth } from '../organisation/birth.ts';
import { type KnownPeople, PeopleIndex, type PersonOnRecord } from './known-people.ts';
import { lookElsewhere, nobodyElsewhere } from './moved-people.ts';
import type { NewInList, PeopleMemory } from './people-memory.ts';
import type { KnownPerson, PersonAsked, PersonFound } from './person-asked.ts';
import { type AskedNames, type Evidence, candidateOf, compareBirth, isHere, weigh } from './person-evidence.ts';
import type { CandidateReason } from './row-outcome.ts';
import { UnitKin } from './unit-kin.ts';

/**
 * Finds whom each row of a part of a list means: one answer a row, in the same order. Known without asking is only who
 * bears the accented name in the unit of that day (or through a reform), contradicted by no birth or number, and is the
 * only one; or who bears the name and the number. Whatever else looks alike, or may have moved here (moved-people), is a
 * question; the rest is new. Rows of the list that mean the same new one share a key; the memory carries them from part
 * to part. What a list knows beside names, births and numbers may speak against somebody for the row at a place.
 */
export function matchPeople(
  asked: readonly PersonAsked[],
  known: KnownPeople,
  memory: PeopleMemory,
  speaksAgainst: (at: number, person: PersonOnRecord) => boolean = () => false,
): readonly PersonFound[] {
  memory.hear(asked);
  const setting = { index: new PeopleIndex(known), kin: new UnitKin(known.successions), memory, known, speaksAgainst };
  return asked.map((row, at) => decided(row, setting) ?? found(row, at, setting));
}

type Setting = {
  readonly index: PeopleIndex;
  readonly kin: UnitKin;
  readonly memory: PeopleMemory;
  readonly known: KnownPeople;
  readonly speaksAgainst: (at: number, person: PersonOnRecord) => boolean;
};

/** What a person decided holds, whatever the rules would say. */
function decided(asked: PersonAsked, { index, kin, memory }: Setting): PersonFound | null {
  const decision = asked.decision ?? null;
  if (decision === null || 'skip' in decision) return null;
  if ('newPerson' in decision) {
    const all = weighAll(asked, memory.namesOf(asked.name), { index, kin });
    return ofList(all, memory.wasBroughtIn) ?? foundNew(asked, memory.fitting(asked)[0], memory);
  }
  const person = index.ofRecord(decision.person);
  return person ? foundKnown(person) : null;
}

function found(asked: PersonAsked, at: number, setting: Setting): PersonFound {
  const { memory } = setting;
  const names = memory.namesOf(asked.name);
  const all = weighAll(asked, names, setting);
  const numbered = all.filter(({ sharesNumber }) => sharesNumber);
  if (numbered.length > 0) return byNumber(asked, numbered, all, memory);
  const inList = memory.numbered(asked);
  if (inList) return byNumberInList(asked, inList, memory);
  return byPlace(asked, all, memory) ?? notHere(asked, at, names, all, setting);
}

function weighAll(
  asked: PersonAsked,
  names: AskedNames,
  { index, kin }: Pick<Setting, 'index' | 'kin'>,
): readonly Evidence[] {
  const people = new Map<PersonOnRecord, boolean>();
  for (const person of index.named(names.compare)) people.set(person, true);
  for (const person of index.folded(names.fold)) people.set(person, true);
  for (const person of index.numbered('citizen', asked.citizenNumber)) people.set(person, people.get(person) ?? false);
  for (const person of index.numbered('staff', asked.staffNumber)) people.set(person, people.get(person) ?? false);
  return [...people].map(([person, folded]) => weigh(asked, names, person, kin, folded));
}

/** A number and the accented name together are enough; a number under another name, or against a birth, is a question. */
function byNumber(
  asked: PersonAsked,
  numbered: readonly Evidence[],
  all: readonly Evidence[],
  memory: PeopleMemory,
): PersonFound {
  const [only] = numbered;
  const sure = numbered.length === 1 && only && only.name === 'same' && only.birth !== 'differs';
  if (sure && only.number === 'same') return foundKnown(only.person);
  const others = all.filter((each) => !each.sharesNumber && each.name === 'same' && isHere(each) && fits(each));
  return question(asked, [...numbered, ...others], memory);
}

function byNumberInList(asked: PersonAsked, person: NewInList, memory: PeopleMemory): PersonFound {
  const same = person.name === memory.namesOf(asked.name).compare && compareBirth(asked, person) !== 'differs';
  return same ? foundNew(asked, person, memory) : question(asked, [], memory);
}

const fits = ({ birth, number }: Evidence): boolean => birth !== 'differs' && number !== 'differs';

/** Those of this name in this unit; null when none of them can be meant. */
function byPlace(asked: PersonAsked, all: readonly Evidence[], memory: PeopleMemory): PersonFound | null {
  const here = all.filter((each) => each.name === 'same' && isHere(each));
  // Name, unit and day of birth agree and a number does not: more likely a mistyped number than a second human.
  const mistyped = here.filter(({ birth, number }) => birth === 'same' && number === 'differs');
  const fitting = here.filter(fits);
  if (mistyped.length > 0) return question(asked, [...fitting, ...mistyped], memory);
  const best = nearest(fitting);
  const [only] = best;
  if (!only) return null;
  if (best.length > 1) return question(asked, best, memory);
  const rivals = only.birth === 'same' ? [] : rivalsByBirth(all, only);
  if (rivals.length > 0) return question(asked, [only, ...rivals], memory);
  if (tellsWhatIsNotKnown(asked, only) && !memory.isSettled)
    return { ...question(asked, [only], memory), likely: foundKnown(only.person) };
  return isContestedInList(asked, here, only, memory) ? question(asked, [only], memory) : foundKnown(only.person);
}

/**
 * The row tells a birth and the record has none: a new namesake is told just so. Taken without asking, the wrong one
 * would keep the birth for good.
 */
const tellsWhatIsNotKnown = (asked: PersonAsked, { birth, number }: Evidence): boolean =>
  isToldBirth(asked) && birth === 'unknown' && number !== 'same';

/** The list tells more people of this name in this unit than the question offers, or a person said so of a row. */
const tellsMoreThan = (here: readonly Evidence[], asked: PersonAsked, memory: PeopleMemory): boolean =>
  memory.saidNew(asked) || memory.births(asked).length > here.length;

/** Those whose birth agrees best. */
function nearest(fitting: readonly Evidence[]): readonly Evidence[] {
  const byDay = fitting.filter(({ birth }) => birth === 'same');
  const byYear = fitting.filter(({ birth }) => birth === 'same-year');
  return byDay.length > 0 ? byDay : byYear.length > 0 ? byYear : fitting;
}

/** Somebody whose birth agrees better than that of one here, elsewhere or but for accents, weighs against the one. */
const rivalsByBirth = (all: readonly Evidence[], only: Evidence): readonly Evidence[] =>
  all.filter(
    (each) =>
      (each.birth === 'same' || (each.birth === 'same-year' && only.birth === 'unknown')) &&
      (each.name === 'folded' ? isHere(each) : !isHere(each)),
  );

/** The list itself tells of a second one of this name in this unit, whom the row may mean as well. */
function isContestedInList(
  asked: PersonAsked,
  here: readonly Evidence[],
  only: Evidence,
  memory: PeopleMemory,
): boolean {
  if (only.birth === 'same') return false;
  if (memory.fitting(asked).length > 0) return true;
  const told = birthsOfYear(asked, memory);
  const unclaimed = told.filter((birth) => !here.some(({ person }) => isBirthOf(person, birth)));
  if (unclaimed.length > (memory.isSettled && only.birth === 'unknown' && isUnborn(only.person) ? 1 : 0)) return true;
  // A year on record is that of one day: two days of it are two people.
  const others = here.filter((each) => each !== only);
  const own = told.filter(
    (birth) => isBirthOf(only.person, birth) && !others.some(({ person }) => compareBirth(birth, person) === 'same'),
  );
  return own.length > 1;
}

const isUnborn = ({ births, years }: PersonOnRecord): boolean => births.length === 0 && years.length === 0;

const isBirthOf = (person: PersonOnRecord, birth: Birth): boolean =>
  ['same', 'same-year'].includes(compareBirth(birth, person));

/** Nobody of this name here can be meant: a question if somebody looks alike or may have moved here, else somebody new. */
function notHere(
  asked: PersonAsked,
  at: number,
  names: AskedNames,
  all: readonly Evidence[],
  setting: Setting,
): PersonFound {
  const { memory } = setting;
  const births = asked.bornOn === null ? birthsOfYear(asked, memory) : [];
  if (births.length > 1) return question(asked, [], memory);
  const [birth] = births;
  const row = birth ? { ...asked, ...birth } : asked;
  const inList = memory.fitting(row);
  if (inList.length > 1) return question(asked, [], memory);
  if (memory.saidNew(row)) return foundNew(row, inList[0], memory);
  const before = memory.isSettled ? ofList(all, memory.hasPostsOfList) : null;
  if (before) return before;
  const weighed = row === asked ? all : weighAll(row, names, setting);
  const alike = weighed.filter((each) => isAlike(each, all, setting));
  if (alike.length > 0) return question(row, alike, memory);
  if (inList.length === 0 && memory.isContested(row)) return question(row, [], memory);
  const elsewhere =
    inList.length > 0 || memory.isSettled
      ? nobodyElsewhere
      : lookElsewhere(row, weighed, { ...setting, speaksAgainst: (person) => setting.speaksAgainst(at, person) });
  if (elsewhere.isAsked) return { ...question(row, [], memory), candidates: elsewhere.candidates };
  return { ...foundNew(row, inList[0], memory), elsewhere: elsewhere.candidates };
}

/** Births that the list tells under the name in the unit: of the year of the row, or all where the row tells none. */
function birthsOfYear(asked: PersonAsked, memory: PeopleMemory): readonly Birth[] {
  const year = yearOfBirth(asked);
  return memory.births(asked).filter((birth) => year === null || yearOfBirth(birth) === year);
}

/** Moved here (name and birth agree), was here before, or is written here without or with other accents. */
function isAlike(each: Evidence, all: readonly Evidence[], { index }: Setting): boolean {
  const { name, birth, number, place, person } = each;
  if (name === 'same' && !isHere(each)) {
    return birth === 'same' || birth === 'same-year' || (place === 'former' && fits(each));
  }
  if (name !== 'folded' || !isHere(each) || !fits(each)) return false;
  const namesakes = all.filter((other) => other.name === 'same' && isHere(other));
  return number !== 'differs' && !namesakes.some((other) => index.pinnedApart(person, other.person));
}

/**
 * The one of this name in this unit whom earlier parts of a list that is being written speak of, though the post has
 * ended by the day: when the list was checked, the row asked nothing.
 */
function ofList(all: readonly Evidence[], isOfList: (person: PersonOnRecord) => boolean): KnownPerson | null {
  const own = all.filter(
    (each) => each.name === 'same' && each.place !== 'other' && fits(each) && isOfList(each.person),
  );
  const [only, ...others] = nearest(own);
  return only && others.length === 0 ? foundKnown(only.person) : null;
}

const foundKnown = (person: PersonOnRecord): KnownPerson => ({
  kind: 'known',
  key: `person ${person.personId}`,
  personId: person.personId,
  recipientId: person.recipientId,
  records: person.records,
  ...birthOf(person),
});

const birthOf = ({ births: [day], years: [year] }: Pick<PersonOnRecord, 'births' | 'years'>): Birth => ({
  bornOn: day ?? null,
  bornYear: day === undefined ? (year ?? null) : null,
});

type NewPerson = Extract<PersonFound, { kind: 'new' }>;

function foundNew(asked: PersonAsked, before: NewInList | undefined, memory: PeopleMemory): NewPerson {
  const person = before ? memory.learn(before, asked) : memory.add(asked);
  return { kind: 'new', key: person.key, ...birthOf(person), elsewhere: [] };
}

type PersonAsk = Extract<PersonFound, { kind: 'undecided' }>;

function question(asked: PersonAsked, evidence: readonly Evidence[], memory: PeopleMemory): PersonAsk {
  const { unitId, bornOn, bornYear } = asked;
  const here = evidence.filter((each) => each.name === 'same' && isHere(each));
  const several: CandidateReason[] = [];
  if (here.length > 1) several.push('several-here');
  if (tellsMoreThan(here, asked, memory)) several.push('several-in-list');
  return {
    kind: 'undecided',
    key: `who ${unitId} ${memory.namesOf(asked.name).compare} ${bornOn ?? bornYear ?? ''}`,
    candidates: evidence.map((each) => candidateOf(each, each.name === 'same' && isHere(each) ? several : [])),
  };
}

import { type PlainDate, yearOf } from '../../kernel/plain-date.ts';
import type { Birth } from '../organisation/birth.ts';
import type { PersonOnRecord } from './known-people.ts';
import type { PersonAsked } from './person-asked.ts';
import type { Candidate, CandidateReason } from './row-outcome.ts';
import type { UnitKin } from './unit-kin.ts';

/** What is known of somebody's birth and numbers; years are those of which no day is known. */
export type Traits = {
  readonly births: readonly PlainDate[];
  readonly years: readonly number[];
  readonly citizenNumbers: readonly string[];
  readonly staffNumbers: readonly string[];
};

export type BirthEvidence = 'same' | 'same-year' | 'differs' | 'unknown';
export type NumberEvidence = 'same' | 'differs' | 'unknown';
/** Where the person stood on the row's day; former: in this unit, but no longer. */
export type PlaceEvidence = 'same' | 'succeeds' | 'former' | 'other';

/** Compares births: "differs" only where both sides tell one. */
export function compareBirth(asked: Birth, traits: Traits): BirthEvidence {
  const { bornOn, bornYear } = asked;
  const years = [...traits.births.map(yearOf), ...traits.years];
  if ((bornOn === null && bornYear === null) || years.length === 0) return 'unknown';
  if (bornOn !== null && traits.births.includes(bornOn)) return 'same';
  if (bornOn !== null && traits.births.length > 0) return 'differs';
  return years.includes(bornOn === null ? (bornYear as number) : yearOf(bornOn)) ? 'same-year' : 'differs';
}

const compareNumber = (asked: string, held: readonly string[]): NumberEvidence =>
  asked === '' || held.length === 0 ? 'unknown' : held.includes(asked) ? 'same' : 'differs';

/**
 * Compares both numbers. A citizen number stays with a human for life and outweighs the staff number, which may change
 * with the post.
 */
export function compareNumbers(
  asked: Pick<PersonAsked, 'citizenNumber' | 'staffNumber'>,
  traits: Traits,
): NumberEvidence {
  const citizen = compareNumber(asked.citizenNumber, traits.citizenNumbers);
  return citizen === 'unknown' ? compareNumber(asked.staffNumber, traits.staffNumbers) : citizen;
}

/** All that speaks for and against a person on record being the one that a row means. */
export type Evidence = {
  readonly person: PersonOnRecord;
  readonly name: 'same' | 'folded' | 'other';
  readonly birth: BirthEvidence;
  readonly number: NumberEvidence;
  /** Some number of the row is the person's, even where another contradicts. */
  readonly sharesNumber: boolean;
  readonly place: PlaceEvidence;
};

export type AskedNames = { readonly compare: string; readonly fold: string };

/** Weighs a person on record against a row. */
export function weigh(
  asked: PersonAsked,
  names: AskedNames,
  person: PersonOnRecord,
  kin: UnitKin,
  folded: boolean,
): Evidence {
  return {
    person,
    name: person.names.includes(names.compare) ? 'same' : folded ? 'folded' : 'other',
    birth: compareBirth(asked, person),
    number: compareNumbers(asked, person),
    sharesNumber:
      compareNumber(asked.citizenNumber, person.citizenNumbers) === 'same' ||
      compareNumber(asked.staffNumber, person.staffNumbers) === 'same',
    place: placeOf(asked, person, kin),
  };
}

/** Where somebody stood on a day, seen from a unit. */
export function placeOf(
  { unitId, on }: Pick<PersonAsked, 'unitId' | 'on'>,
  { stays }: PersonOnRecord,
  kin: UnitKin,
): PlaceEvidence {
  const here = stays.filter((stay) => stay.unitId === unitId);
  const posts = here.filter(({ kind }) => kind === 'employed');
  // The first day of a post is the first day of which a list told, so an older list may speak of days before it.
  if (posts.length > 0 ? posts.some(({ to }) => to === null || to > on) : here.length > 0) return 'same';
  if (kin.stoodInKin(stays, unitId, on)) return 'succeeds';
  return here.length > 0 ? 'former' : 'other';
}

export const isHere = ({ place }: Evidence): boolean => place === 'same' || place === 'succeeds';

const birthReasons: Readonly<Record<BirthEvidence, CandidateReason>> = {
  same: 'same-birth',
  'same-year': 'same-birth-year',
  differs: 'birth-differs',
  unknown: 'birth-unknown',
};

const placeReasons: Readonly<Record<PlaceEvidence, CandidateReason>> = {
  same: 'same-unit',
  succeeds: 'unit-succeeds',
  former: 'other-unit',
  other: 'other-unit',
};

/** The evidence as reasons for the person who decides. */
export function candidateOf(evidence: Evidence, several: readonly CandidateReason[]): Candidate {
  const { person, name, birth, number, sharesNumber, place } = evidence;
  const reasons: CandidateReason[] = [];
  if (name === 'same') reasons.push('same-name');
  if (name === 'folded') reasons.push('name-without-accents');
  reasons.push(birthReasons[birth]);
  if (sharesNumber) reasons.push('same-number');
  if (number === 'differs') reasons.push('number-differs');
  reasons.push(placeReasons[place]);
  return { personId: person.personId, reasons: [...reasons, ...several] };
}

/**
 * An answer key for matching: an office's people and a list about them, in which each row's true person is known.
 * Invented names only; the same in every run.
 */
import type { PersonAsked } from '../../src/domain/imports/person-asked.ts';
import { type PlainDate, dateFromParts, isoDate, yearOf } from '../../src/kernel/plain-date.ts';
import { must } from '../../src/kernel/result.ts';
import { compareText, foldText } from '../../src/kernel/vietnamese-text.ts';
import { type Gender, nameGiver } from './names.ts';
import { type Random, randomFor } from './random.ts';

export type TruePerson = {
  /** Which human it is; also the number of the record. */
  readonly human: number;
  readonly name: string;
  /** Number of the unit in which the person works from 2015 on. */
  readonly unit: number;
  readonly bornOn: PlainDate;
  /** What the office knows of the birth. */
  readonly known: 'day' | 'year' | 'nothing';
  readonly citizenNumber: string;
  readonly staffNumber: string;
};

/** What was done to a row on its way into the list. */
export type Dirt =
  | 'clean'
  | 'tone'
  | 'nfd'
  | 'capitals'
  | 'no-birth'
  | 'year-only'
  | 'typo'
  | 'moved'
  | 'moved-without-birth'
  | 'numbered'
  | 'moved-with-number'
  | 'newcomer'
  | 'newcomer-beside-untold'
  | 'newcomer-by-year'
  | 'untold-of-two';

export type KeyedRow = {
  readonly dirt: Dirt;
  /** The human meant; null: somebody who is not on record. */
  readonly human: number | null;
  readonly asked: Omit<PersonAsked, 'unitId'> & { readonly unit: number };
};

export type DuplicateWorld = {
  readonly units: number;
  readonly people: readonly TruePerson[];
  readonly rows: readonly KeyedRow[];
};

const ON = isoDate('2021-06-30');

/**
 * An office of so many people, ten to a unit on average; one in twelve has a namesake in the same unit, one in eight
 * elsewhere, some only but for an accent. The list speaks of everybody once and of one newcomer for every fifteen; of
 * as many newcomers whose namesake in the unit is on record without a birth, told with a day or only a year; and once
 * more, without a birth, of one for every forty of two who bear one name in one unit.
 */
export function duplicateWorld(size: number): DuplicateWorld {
  const random = randomFor('duplicates');
  const units = Math.ceil(size / 10);
  const people = peopleOf(size, units, random);
  const known = people.map((person) => rowAbout(person, units, random));
  const newcomers = Array.from({ length: Math.floor(size / 15) }, () => newcomer(people, units, random));
  const untold = people.filter(({ known: birth }) => birth === 'nothing');
  const beside = Array.from({ length: Math.floor(size / 15) }, () => newcomerBeside(random.pick(untold), random));
  const pairs = people.filter((each) => hasNamesakeHere(each, people));
  const ofTwo = Array.from({ length: Math.floor(size / 40) }, () => untoldOfTwo(random.pick(pairs)));
  return { units, people, rows: random.shuffle([...known, ...newcomers, ...beside, ...ofTwo]) };
}

const bornBetween = (random: Random): PlainDate =>
  must(dateFromParts({ year: random.whole(1962, 1999), month: random.whole(1, 12), day: random.whole(1, 28) }));

function peopleOf(size: number, units: number, random: Random): readonly TruePerson[] {
  const give = namesThatRepeat(random);
  const people: TruePerson[] = [];
  while (people.length < size) {
    const before = people.length > 0 ? random.pick(people) : null;
    const namesakeHere = before !== null && random.chance(8);
    const name = namesakeHere || (before !== null && random.chance(12)) ? before.name : give();
    const unit = namesakeHere ? before.unit : random.whole(1, units);
    people.push(person(people.length, name, unit, random));
  }
  return people.map((each) =>
    each.known === 'nothing' && hasNamesakeHere(each, people) ? { ...each, known: 'day' } : each,
  );
}

/** Of namesakes in one unit every office knows the births: how else does it tell them apart. */
const hasNamesakeHere = (own: TruePerson, people: readonly TruePerson[]): boolean =>
  people.some((other) => other.human !== own.human && other.unit === own.unit && other.name === own.name);

/** Pure random names: in a large office they repeat by chance as well. */
function namesThatRepeat(random: Random): () => string {
  const genders: readonly Gender[] = ['nam', 'nu'];
  return () => nameGiver([])(random, random.pick(genders));
}

const person = (human: number, name: string, unit: number, random: Random): TruePerson => ({
  human,
  name,
  unit,
  bornOn: bornBetween(random),
  known: random.chance(75) ? (random.chance(30) ? 'year' : 'day') : 'nothing',
  citizenNumber: random.chance(40) ? `006${String(human).padStart(9, '0')}` : '',
  staffNumber: random.chance(30) ? `CC-${human}` : '',
});

const WEIGHTS: readonly (readonly [Dirt, number])[] = [
  ['clean', 30],
  ['tone', 10],
  ['nfd', 10],
  ['capitals', 8],
  ['no-birth', 14],
  ['year-only', 12],
  ['typo', 6],
  ['moved', 5],
  ['moved-without-birth', 3],
  ['numbered', 5],
  ['moved-with-number', 3],
];

const dirtBag = WEIGHTS.flatMap(([dirt, weight]) => Array.from({ length: weight }, () => dirt));

function rowAbout(of: TruePerson, units: number, random: Random): KeyedRow {
  const dirt = random.pick(dirtBag);
  const name = dirtyName(of.name, dirt);
  const moved = dirt.startsWith('moved');
  const numbered = dirt === 'numbered' || dirt === 'moved-with-number';
  return {
    dirt,
    human: of.human,
    asked: {
      name,
      unit: moved ? (of.unit % units) + 1 : of.unit,
      on: ON,
      bornOn: ['no-birth', 'year-only', 'moved-without-birth'].includes(dirt) ? null : of.bornOn,
      bornYear: dirt === 'year-only' ? yearOf(of.bornOn) : null,
      citizenNumber: numbered ? of.citizenNumber : '',
      staffNumber: numbered ? of.staffNumber : '',
    },
  };
}

function dirtyName(name: string, dirt: Dirt): string {
  if (dirt === 'tone') return name.replace(/òa\b/g, 'oà').replace(/ủy\b/g, 'uỷ').replace(/úy\b/g, 'uý');
  if (dirt === 'nfd') return name.normalize('NFD');
  if (dirt === 'capitals') return `  ${name.toUpperCase().replaceAll(' ', '  ')} `;
  return dirt === 'typo' ? withoutOneAccent(name) : name;
}

/** The last accented letter loses its accents, as in hasty typing; a name without any stays. */
function withoutOneAccent(name: string): string {
  const letters = [...name.normalize('NFC')];
  const at = letters.findLastIndex((letter) => compareText(letter) !== foldText(letter));
  return letters.map((letter, place) => (place === at ? foldText(letter) : letter)).join('');
}

/** Somebody new who bears the name of one whose birth the office does not know, in the same unit: told with a day or a year. */
function newcomerBeside({ name, unit }: TruePerson, random: Random): KeyedRow {
  const bornOn = bornBetween(random);
  const byYear = random.chance(50);
  const birth = byYear ? { bornOn: null, bornYear: yearOf(bornOn) } : { bornOn, bornYear: null };
  const asked = { name, unit, on: ON, ...birth, citizenNumber: '', staffNumber: '' };
  return { dirt: byYear ? 'newcomer-by-year' : 'newcomer-beside-untold', human: null, asked };
}

/** One of two of a name in a unit, of whom the list tells no birth. */
const untoldOfTwo = ({ human, name, unit }: TruePerson): KeyedRow => ({
  dirt: 'untold-of-two',
  human,
  asked: { name, unit, on: ON, bornOn: null, bornYear: null, citizenNumber: '', staffNumber: '' },
});

/** Somebody new: often a namesake of somebody, born on another day, elsewhere or in the same unit. */
function newcomer(people: readonly TruePerson[], units: number, random: Random): KeyedRow {
  const alike = random.pick(people);
  const here = random.chance(40) && alike.known !== 'nothing';
  const unit = here ? alike.unit : random.whole(1, units);
  const name = random.chance(70) && (here || unit !== alike.unit) ? alike.name : `${alike.name} Ngân`;
  const byYear = random.chance(30);
  const namesakes = people.filter((each) => each.name === name && each.unit === unit);
  const bornOn = bornUnlike(namesakes, byYear, random);
  const birth = byYear ? { bornOn: null, bornYear: yearOf(bornOn) } : { bornOn, bornYear: null };
  const asked = { name, unit, on: ON, ...birth, citizenNumber: '', staffNumber: '' };
  return { dirt: byYear ? 'newcomer-by-year' : 'newcomer', human: null, asked };
}

/** Two of one name, one unit and one year, of whom nobody tells more, are one by all that is written of them. */
function bornUnlike(namesakes: readonly TruePerson[], byYear: boolean, random: Random): PlainDate {
  const taken = new Set(namesakes.filter(({ known }) => byYear || known === 'year').map((each) => yearOf(each.bornOn)));
  const bornOn = bornBetween(random);
  return taken.has(yearOf(bornOn)) ? bornUnlike(namesakes, byYear, random) : bornOn;
}

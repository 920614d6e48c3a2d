import { groupThousands } from '../../kernel/points.ts';
import { type PlainDate, toScreenDate } from '../../kernel/plain-date.ts';
import type { Found, PersonFound } from '../../procedures/search/find.ts';
import { formPhrase } from '../../words/cells.ts';
import { searchWords } from '../../words/search.ts';
import { type Language, type Phrase, say } from '../../words/words.ts';
import { addresses, withQuery } from '../addresses.ts';
import { authorityOfLine } from '../awards/authority-of-line.ts';

/** A row of the result: what it is, where it leads, what tells it apart, and why it is there. */
export type Hit = {
  readonly key: string;
  readonly title: string;
  readonly href: string | undefined;
  readonly about: string;
  readonly why: string;
};

const FITS = {
  exact: searchWords.exactName,
  accented: searchWords.accentedName,
  folded: searchWords.foldedName,
  merged: searchWords.mergedName,
} as const satisfies Record<PersonFound['fit'], Phrase>;

const joined = (parts: readonly (string | null | false)[]): string => parts.filter(Boolean).join(', ');

/** Which of its names fits: an earlier one, the one it bore when it ended, or the present one. */
function whyUnit(formerName: string | null, endedOn: PlainDate | null): Phrase {
  if (formerName !== null) return searchWords.formerName(formerName);
  return endedOn === null ? searchWords.unitName : searchWords.lastName;
}

type Place = { readonly unit: string; readonly today: PlainDate; readonly language: Language };

/** The rows of a group as the page lists them. */
export function hitsOf(found: Found, { unit, today, language }: Place): readonly Hit[] {
  const word = (phrase: Phrase): string => say(phrase, language);
  switch (found.group) {
    case 'people':
      return found.rows.map(({ personId, name, bornYear, posts, units, awards, fit }) => ({
        key: personId,
        title: name,
        href: addresses.person(unit, personId),
        about: joined([
          bornYear !== null && word(searchWords.born(bornYear)),
          ...posts,
          ...units,
          awards > 0 && word(searchWords.awards(groupThousands(awards))),
        ]),
        why: word(FITS[fit]),
      }));
    case 'collectives':
      return found.rows.map(({ kind, name, unitName, address, home }, at) => ({
        key: `${at}`,
        title: name,
        href: withQuery(addresses.book(home ?? unit), { search: name, recipient: kind }),
        about: joined([unitName, address]),
        why: word(kind === 'tap_the' ? searchWords.bodyName : searchWords.householdName),
      }));
    case 'units':
      return found.rows.map(({ code, name, formerName, endedOn }) => ({
        key: code,
        title: name,
        href: addresses.unit(code),
        about: endedOn === null ? '' : word(searchWords.ended(toScreenDate(endedOn))),
        why: word(whyUnit(formerName, endedOn)),
      }));
    case 'decisions':
      return found.rows.map(({ decisionId, number, signedOn, lines, home, ...who }) => ({
        key: decisionId,
        title: joined([number, toScreenDate(signedOn)]),
        href: withQuery(addresses.book(home ?? unit), { decision: decisionId }),
        about: joined([word(authorityOfLine(who)), word(searchWords.lines(groupThousands(lines)))]),
        why: joined([word(searchWords.number(number)), word(searchWords.day(toScreenDate(signedOn)))]),
      }));
    case 'forms':
      return found.rows.map(({ code }) => ({
        key: code,
        title: word(formPhrase(code, today)),
        href: withQuery(addresses.book(unit), { form: code }),
        about: '',
        why: word(searchWords.formName),
      }));
    case 'lines':
      return found.rows.map(({ lineId, printedName, nameToday, number, signedOn, home }) => ({
        key: `${lineId} ${printedName}`,
        title: nameToday || printedName,
        href: addresses.awardLine(home ?? unit, lineId),
        about: joined([number, toScreenDate(signedOn)]),
        why: word(searchWords.printedAs(printedName)),
      }));
    case 'initiatives':
      return found.rows.map(({ name, period, unitName, authors }, at) => ({
        key: `${at}`,
        title: name,
        href: authors[0] && addresses.person(unit, authors[0].personId),
        about: joined([period, unitName, ...authors.map((author) => author.name)]),
        why: word(searchWords.initiativeName),
      }));
  }
}

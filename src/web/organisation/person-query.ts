import { type Result, ok, refuse } from '../../kernel/result.ts';
import { readBook } from '../../procedures/awards/book.ts';
import { readPerson } from '../../procedures/organisation/person.ts';
import type { Problem } from '../../procedures/problem.ts';
import { isId } from '../../kernel/id.ts';
import { WHOLE_BOOK, bookInput } from '../awards/book-filter.ts';
import type { BookLine } from '../awards/book-line.ts';
import { type Visit, signedIn } from '../visit.ts';

type Card = Extract<Awaited<ReturnType<typeof readPerson.run>>, { ok: true }>['value'];

export type Person = Card['person'];

/** A person as the pages of a unit show them: the card, and the awards that stand in this unit's book. */
export type PersonInUnit = Card & {
  readonly unit: { readonly code: string; readonly name: string };
  readonly awards: readonly BookLine[];
};

/** More awards than one person can have. */
const MOST_AWARDS = 1_000;

export async function personInUnit(visit: Visit, unit: string, id: string): Promise<Result<PersonInUnit, Problem>> {
  if (!isId(id)) return refuse({ code: 'not-found', what: 'person' });
  const { office } = visit.var;
  const card = await readPerson.run(office, signedIn(visit), { id });
  if (!card.ok) return card;
  const awards = await readBook.run(office, signedIn(visit), {
    ...bookInput(unit, { ...WHOLE_BOOK, person: id }),
    size: MOST_AWARDS,
  });
  return awards.ok ? ok({ ...card.value, unit: awards.value.unit, awards: awards.value.rows }) : awards;
}

import { z } from 'zod';
import { matchPeople } from '../../domain/imports/match-people.ts';
import { PeopleMemory } from '../../domain/imports/people-memory.ts';
import { type CoAuthor, parseCoAuthors } from '../../domain/organisation/person-co-authors.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Tx } from '../../store/database.ts';
import { knownPeople } from '../../store/organisation/known-people.ts';

/** Co-authors as typed, one a line; none when the field is empty. */
export const coAuthorsInput = z
  .string()
  .optional()
  .transform((typed, context): readonly CoAuthor[] => {
    const authors = parseCoAuthors(typed ?? '');
    if (authors.ok) return authors.value;
    context.addIssue({ code: 'custom', message: 'bad-co-author' });
    return z.NEVER;
  });

/** Who each co-author is: a person of the unit on the day, found by name as lists find them, in the order typed. */
export async function findCoAuthors(
  tx: Tx,
  coAuthors: readonly CoAuthor[],
  unitId: string,
  on: PlainDate,
): Promise<ReturnType<typeof matchPeople>> {
  const asked = coAuthors.map(({ name }) => ({
    name,
    unitId,
    on,
    bornOn: null,
    bornYear: null,
    citizenNumber: '',
    staffNumber: '',
  }));
  return matchPeople(asked, await knownPeople(tx, asked), new PeopleMemory());
}

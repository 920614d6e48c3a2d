import { z } from 'zod';
import { ok, refuse } from '../../kernel/result.ts';
import { latestPosition } from '../../store/audit.ts';
import { findPerson, listPosts } from '../../store/organisation/person-card.ts';
import { idInput } from '../input.ts';
import { defineQuery } from '../query.ts';
import { mayOverPerson, pathsOfPerson } from './rights-over-person.ts';

/** A person with the posts held; the awards are asked from the book. */
export const readPerson = defineQuery({
  name: 'organisation.person',
  input: z.object({ id: idInput }),
  load: async (tx, { id }, { today }) => {
    const person = await findPerson(tx, id);
    if (!person) return refuse({ code: 'not-found', what: 'person' });
    const knownAt = await latestPosition(tx);
    return ok({ person, knownAt, paths: await pathsOfPerson(tx, id, { asOf: today, knownAt }) });
  },
  authorise: (actor, { paths }, today) => mayOverPerson(actor, 'read-book', paths, today),
  personal: ({ id }) => ({ person: id }),
  read: async (tx, { id }, { person, knownAt, paths }, { actor, today }) =>
    ok({
      person,
      posts: await listPosts(tx, id, knownAt),
      mayEdit: mayOverPerson(actor, 'edit-person', paths, today).allowed,
    }),
});

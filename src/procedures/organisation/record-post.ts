import { z } from 'zod';
import { ok, refuse } from '../../kernel/result.ts';
import { type Post, insertPost, listPosts } from '../../store/organisation/person-posts.ts';
import { dateInput, optionalDateInput, optionalText, text } from '../input.ts';
import { invalid } from '../problem.ts';
import { defineProcedure } from '../procedure.ts';
import { entryInput, loadEntry, mayRecord, subjectOfRecord } from './record-entry.ts';

const yes = z.union([z.literal('').transform(() => false), z.literal('yes').transform(() => true)]).prefault('');

export const postClassInput = z.enum(['leader', 'direct', 'unknown'], 'required');

/** What a form says of a post. */
const postFields = {
  post: text(200),
  postClass: postClassInput,
  from: dateInput,
  to: optionalDateInput,
  concurrent: yes,
  paidHere: yes,
  ground: optionalText(200),
};

/** A post that a person takes up: leader or direct worker, kiêm nhiệm, where the salary is paid, and by which paper. */
export const recordPost = defineProcedure({
  name: 'organisation.record-post',
  input: z.object({ ...entryInput, ...postFields }),
  load: async (tx, { person, unitId }, context) => {
    const entry = await loadEntry(tx, person, { unitId }, context);
    if (!entry.ok) return entry;
    const { records, knownAt } = entry.value;
    return ok({ ...entry.value, posts: await listPosts(tx, records, knownAt) });
  },
  authorise: (actor, loaded, today) => mayRecord(actor, loaded, today),
  decide: ({ person: _, to, ...given }, { person, posts }, { newId }) => {
    if (to !== undefined && to <= given.from) return refuse(invalid('to', 'ends-before', ''));
    const added: Post = { id: newId(), personId: person.id, ...given, to: to ?? null };
    return posts.some((held) => isSameAtOnce(held, added))
      ? refuse(invalid('post', 'post-held', added.post))
      : ok(added);
  },
  subject: (post) => subjectOfRecord(post.personId, { post }),
  write: async (tx, post, { position }) => {
    await insertPost(tx, post, position);
    return ok({ id: post.id });
  },
});

const isSameAtOnce = (one: Post, other: Post): boolean =>
  one.unitId === other.unitId &&
  one.post === other.post &&
  (one.to === null || one.to > other.from) &&
  (other.to === null || other.to > one.from);

import { z } from 'zod';
import { ok, refuse } from '../../kernel/result.ts';
import { addDays, toScreenDate } from '../../kernel/plain-date.ts';
import { type GoneUnit, unitGoneBefore, unitMadeOn } from '../../store/organisation/unit-gone.ts';
import { type Post, insertPost, listPosts } from '../../store/organisation/person-posts.ts';
import { dateInput, optionalDateInput, optionalText, text } from '../input.ts';
import { type Problem, invalid, notAllowed } from '../problem.ts';
import { defineProcedure } from '../procedure.ts';
import { afterDeath, beforeBirth, beforeUnit, firstOf, tooFarAhead } from './record-days.ts';
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

/**
 * A post that a person takes up: leader or direct worker, kiêm nhiệm, where the salary is paid, and by which paper. It
 * can neither outlast its unit nor stand before a reform that made the unit: then it belongs to the successor, or to the
 * predecessor; and it lies within its holder's life.
 */
export const recordPost = defineProcedure({
  name: 'organisation.record-post',
  input: z.object({ ...entryInput, ...postFields }),
  load: async (tx, { person, unitId, to }, context) => {
    const entry = await loadEntry(tx, person, { unitId }, context);
    if (!entry.ok) return entry;
    const { records, knownAt } = entry.value;
    const unitGone = await unitGoneBefore(tx, unitId, to ?? null, knownAt);
    const unitMade = await unitMadeOn(tx, unitId, knownAt);
    return ok({ ...entry.value, posts: await listPosts(tx, records, knownAt), unitGone, unitMade });
  },
  authorise: (actor, loaded, today) => mayRecord(actor, loaded, today),
  decide: ({ person: _, to, ...given }, { person, posts, unitGone, unitMade }, { newId, today }) => {
    if (to !== undefined && to <= given.from) return refuse(invalid('to', 'ends-before', ''));
    const { from } = given;
    const wrongDay = firstOf(
      beforeBirth('from', from, person),
      afterDeath('from', from, person),
      tooFarAhead('from', from, today),
      beforeUnit('from', from, unitMade),
    );
    if (wrongDay) return refuse(wrongDay);
    if (unitGone) return refuse(beyondUnit(unitGone));
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

/** Names the unit, its last day and who succeeded it: there the post goes on. */
export const beyondUnit = ({ name, endedOn, successors }: GoneUnit): Problem =>
  notAllowed(successors.length > 0 ? 'post-beyond-unit' : 'post-beyond-last-unit', {
    unit: name,
    lastDay: toScreenDate(addDays(endedOn, -1)),
    successors: successors.map((each) => each.name).join('; '),
  });

/** Whether two posts are the same post of one unit at some time. */
export const isSameAtOnce = (one: Post, other: Post): boolean =>
  one.unitId === other.unitId &&
  one.post === other.post &&
  (one.to === null || one.to > other.from) &&
  (other.to === null || other.to > one.from);

import { z } from 'zod';
import { ok, refuse } from '../../kernel/result.ts';
import { takeBack } from '../../store/organisation/person-history.ts';
import { type Post, insertPost, listPosts } from '../../store/organisation/person-posts.ts';
import { unitGoneBefore } from '../../store/organisation/unit-gone.ts';
import { dateInput, idInput, optionalText } from '../input.ts';
import { invalid } from '../problem.ts';
import { defineProcedure } from '../procedure.ts';
import { loadEntry, mayRecord, subjectOfRecord } from './record-entry.ts';
import { beyondUnit, isSameAtOnce } from './record-post.ts';

/**
 * A post ends: "to" is the first day on which it is no longer held. An end that was told may be told anew, but neither
 * beyond the end of the unit nor over the same post held later.
 */
export const endPost = defineProcedure({
  name: 'organisation.end-post',
  input: z.object({ person: idInput, id: idInput, to: dateInput, ground: optionalText(200) }),
  load: async (tx, { person, id, to }, context) => {
    const entry = await loadEntry(tx, person, {}, context);
    if (!entry.ok) return entry;
    const posts = await listPosts(tx, entry.value.records, entry.value.knownAt);
    const post = posts.find((held) => held.id === id);
    if (!post) return refuse({ code: 'not-found', what: 'person' });
    const withUnit = await loadEntry(tx, person, { unitId: post.unitId }, context);
    if (!withUnit.ok) return withUnit;
    const unitGone = await unitGoneBefore(tx, post.unitId, to, entry.value.knownAt);
    return ok({ ...withUnit.value, post, others: posts.filter((held) => held.id !== id), unitGone });
  },
  authorise: (actor, loaded, today) => mayRecord(actor, loaded, today),
  decide: ({ to, ground }, { post, others, unitGone }, { newId }) => {
    if (to <= post.from) return refuse(invalid('to', 'ends-before', ''));
    if (unitGone) return refuse(beyondUnit(unitGone));
    const ended: Post = { ...post, id: newId(), to, ground: ground === '' ? post.ground : ground };
    if (others.some((held) => isSameAtOnce(held, ended))) return refuse(invalid('to', 'post-held', post.post));
    return ok({ post, ended });
  },
  subject: ({ post, ended }) => subjectOfRecord(post.personId, { post: post.id, to: ended.to, ground: ended.ground }),
  write: async (tx, { post, ended }, { position }) => {
    await takeBack(tx, 'post', post.id, position);
    await insertPost(tx, ended, position);
    return ok({ id: ended.id });
  },
});

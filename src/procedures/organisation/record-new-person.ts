import { z } from 'zod';
import { may } from '../../domain/access/may.ts';
import { addDays } from '../../kernel/plain-date.ts';
import { ok, refuse } from '../../kernel/result.ts';
import { latestPosition } from '../../store/audit.ts';
import { type PersonCard, findPerson, insertPerson } from '../../store/organisation/person-card.ts';
import { type Post, insertPost } from '../../store/organisation/person-posts.ts';
import { unitGoneBefore, unitMadeOn } from '../../store/organisation/unit-gone.ts';
import { findStandingUnitById, rightsPath } from '../../store/organisation/unit-rights.ts';
import { idInput, optionalDateInput, optionalText, text } from '../input.ts';
import { invalid } from '../problem.ts';
import { defineProcedure } from '../procedure.ts';
import { birthToKeep, bornYearInput } from './birth-input.ts';
import { digits } from './edit-person.ts';
import { beforeBirth, beforeUnit, endedUnit, firstOf, tooFarAhead } from './record-days.ts';
import { postClassInput } from './record-post.ts';

/**
 * Somebody new in a unit: staff with a post, or a citizen without one (a farmer, the head of a hamlet), for whom address
 * and occupation stand in its place and the unit is that in whose area they live. Refused for a unit that has ended; with
 * a post, which nothing here ends, also for one whose end is recorded for a day to come. A form that brings the id of the
 * record and is sent twice makes one record: the second is a conflict.
 */
export const recordNewPerson = defineProcedure({
  name: 'organisation.record-new-person',
  input: z.object({
    id: idInput.optional(),
    unitId: idInput,
    name: text(120),
    gender: z.union([z.literal('').transform(() => null), z.enum(['nam', 'nu'])], 'not-accepted').prefault(''),
    formOfAddress: optionalText(30),
    bornOn: optionalDateInput,
    bornYear: bornYearInput,
    citizenNumber: digits(12),
    staffNumber: optionalText(40),
    post: optionalText(200),
    postClass: postClassInput.prefault('unknown'),
    from: optionalDateInput,
    occupation: optionalText(200),
    address: optionalText(300),
  }),
  load: async (tx, { id, unitId, post }, { today }) => {
    const at = { asOf: today, knownAt: await latestPosition(tx) };
    if (!(await findStandingUnitById(tx, unitId, at))) return refuse(invalid('unitId', 'unknown-unit', unitId));
    const unitGone = await unitGoneBefore(tx, unitId, post === '' ? addDays(today, 1) : null, at.knownAt);
    const isThere = id !== undefined && (await findPerson(tx, id)) !== undefined;
    const unitMade = await unitMadeOn(tx, unitId, at.knownAt);
    return ok({ unitGone, unitMade, isThere, path: await rightsPath(tx, unitId, at) });
  },
  authorise: (actor, { path }, today) => may(actor, 'edit-person', path, today),
  decide: ({ unitId, post, postClass, from, bornOn, bornYear, ...given }, loaded, { newId, today }) => {
    const { unitGone, unitMade, isThere } = loaded;
    if (isThere) return refuse({ code: 'conflict', what: 'person', expected: 0, found: 1 });
    if (unitGone) return refuse(endedUnit(unitGone));
    const birth = birthToKeep({ bornOn: bornOn ?? null, bornYear }, today);
    if (!birth.ok) return birth;
    if (post !== '' && from === undefined) return refuse(invalid('from', 'required', ''));
    if (post === '' && given.occupation === '') return refuse(invalid('occupation', 'post-or-occupation', ''));
    const person: Omit<PersonCard, 'version'> = {
      ...given,
      id: given.id ?? newId(),
      ...birth.value,
      diedOn: null,
      homeUnitId: post === '' ? unitId : null,
    };
    if (from !== undefined) {
      const wrongDay = firstOf(
        beforeBirth('from', from, person),
        tooFarAhead('from', from, today),
        beforeUnit('from', from, unitMade),
      );
      if (wrongDay) return refuse(wrongDay);
    }
    const held = { unitId, post, postClass, to: null, concurrent: false, paidHere: true, ground: '' };
    const first: Post | null =
      from === undefined || post === '' ? null : { id: newId(), personId: person.id, ...held, from };
    return ok({ person, first });
  },
  subject: ({ person, first }) => ({ subjectKind: 'person', subjectId: person.id, detail: { person, first } }),
  write: async (tx, { person, first }, { position }) => {
    await insertPerson(tx, person, position);
    if (first) await insertPost(tx, first, position);
    return ok({ id: person.id });
  },
});

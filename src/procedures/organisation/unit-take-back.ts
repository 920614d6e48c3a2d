import { z } from 'zod';
import { ok, refuse } from '../../kernel/result.ts';
import { latestPosition } from '../../store/audit.ts';
import { listReform } from '../../store/organisation/unit-events.ts';
import { rightsPath } from '../../store/organisation/unit-rights.ts';
import { restingOn, takeBackReform } from '../../store/organisation/unit-undo.ts';
import { idInput, text } from '../input.ts';
import { notAllowed } from '../problem.ts';
import { defineProcedure } from '../procedure.ts';
import { mayReform } from './unit-reform.ts';

const MOST_NAMED = 5;

/** Takes an event back with all that was recorded with it, as if it had not been; refused when something rests on it. */
export const takeBackEvent = defineProcedure({
  name: 'organisation.take-back-event',
  input: z.object({ eventId: idInput, reason: text(500) }),
  load: async (tx, { eventId }, { today }) => {
    const events = await listReform(tx, eventId);
    const [first] = events;
    if (!first) return refuse({ code: 'not-found', what: 'unit-event' });
    const knownAt = await latestPosition(tx);
    const paths: (readonly string[])[] = [];
    for (const id of new Set(events.flatMap(({ unitIds }) => unitIds)))
      paths.push(await rightsPath(tx, id, { asOf: today, knownAt }));
    return ok({ events, written: first.recorded, paths, resting: await restingOn(tx, first.recorded, MOST_NAMED) });
  },
  authorise: (actor, loaded, today) => mayReform(actor, { paths: loaded.paths, problems: [] }, today),
  decide: ({ reason, eventId }, { events, written, resting }) => {
    if (resting.length > 0)
      return refuse(notAllowed('event-rested-on', { names: [...new Set(resting.map(({ name }) => name))].join('; ') }));
    return ok({ reason, eventId, written, events: events.map(({ id }) => id) });
  },
  subject: ({ eventId, ...detail }) => ({ subjectKind: 'unit-event', subjectId: eventId, detail }),
  write: async (tx, { written, events }, { position }) => {
    await takeBackReform(tx, written, position);
    return ok({ events: events.length });
  },
});

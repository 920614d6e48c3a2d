import { z } from 'zod';
import { may } from '../../domain/access/may.ts';
import { authorityOfHead } from '../../domain/organisation/competence.ts';
import type { Kin } from '../../domain/organisation/succession.ts';
import { UnitHistory } from '../../domain/organisation/unit-history.ts';
import { ok } from '../../kernel/result.ts';
import { listEventsOfUnit } from '../../store/organisation/unit-events.ts';
import { listStates, listSuccessions } from '../../store/organisation/unit-history.ts';
import { text } from '../input.ts';
import { defineQuery } from '../query.ts';
import { loadUnit } from './unit-standing.ts';

/** A unit's card: what it is, what it was, what happened to it, whom it carries on and who carries it on. */
export const readUnitCard = defineQuery({
  name: 'organisation.unit-card',
  input: z.object({ unit: text(80) }),
  load: (tx, { unit: code }, { today }) => loadUnit(tx, code, { asOf: today, today }),
  authorise: (actor, { path }, today) => may(actor, 'read-organisation', path, today),
  personal: null,
  read: async (tx, _, { unit, day, endedOn, path, knownAt }, { actor, today }) => {
    const states = await listStates(tx, knownAt);
    const history = new UnitHistory(states, await listSuccessions(tx, knownAt));
    const parent = unit.parentId === null ? undefined : history.nearest(unit.parentId, day)?.state;
    return ok({
      unit,
      day,
      endedOn,
      parent: parent ? { code: parent.code, name: parent.name } : null,
      head: authorityOfHead(unit.kind, day),
      states: states
        .filter(({ id }) => id === unit.id)
        .toSorted((a, b) => a.from - b.from)
        .map((state) => ({
          ...state,
          parentName: state.parentId === null ? '' : (history.nearest(state.parentId, state.from)?.state.name ?? ''),
        })),
      events: await listEventsOfUnit(tx, unit.id, knownAt),
      before: history.successions.before(unit.id).map((kin) => kinOf(history, kin)),
      after: history.successions.after(unit.id).map((kin) => kinOf(history, kin)),
      mayReadClusters: may(actor, 'read-inspection', path, today).allowed,
      mayChange: may(actor, 'change-organisation', path, today).allowed,
    });
  },
});

function kinOf(history: UnitHistory, { unitId, steps, by }: Kin) {
  const state = history.nearest(unitId, by.on)?.state;
  const { on, extent, note, principal } = by;
  return { code: state?.code ?? '', name: state?.name ?? '', steps, on, extent, note, principal };
}

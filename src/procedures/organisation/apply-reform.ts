import { ok, refuse } from '../../kernel/result.ts';
import { insertGrant } from '../../store/accounts.ts';
import type { Position } from '../../store/audit.ts';
import type { Tx } from '../../store/database.ts';
import { writeCarriedPosts } from '../../store/organisation/unit-effects.ts';
import { insertEventPlan } from '../../store/organisation/unit-events.ts';
import { defineProcedure } from '../procedure.ts';
import { reformInput } from './unit-event-input.ts';
import { type PreparedReform, keyOfRole, mayReform, prepareReform } from './unit-reform.ts';

/**
 * Applies an event, or a whole reform of one day, in one transaction: units, successions, and the posts of those who
 * worked in units that end. Roles are given in the successors only when the input says so; award lines are not touched.
 */
export const applyReform = defineProcedure({
  name: 'organisation.apply-reform',
  input: reformInput,
  load: async (tx, reform, { today, newId }) => ok(await prepareReform(tx, reform, { today, newId })),
  authorise: (actor, prepared, today) => mayReform(actor, prepared, today),
  decide: (_, prepared) =>
    prepared.problems.length > 0 ? refuse({ code: 'invalid', fields: prepared.problems }) : ok(prepared),
  subject: ({ plan, reform, posts }) => ({
    subjectKind: 'unit-event',
    subjectId: plan.events[0]?.id ?? '',
    detail: { on: reform.on, ground: reform.ground, changes: reform.changes, posts: posts.supersede.length },
  }),
  write: async (tx, prepared, { position, newId }) => {
    const { plan, posts, reform } = prepared;
    await insertEventPlan(tx, plan, position);
    const eventOf = new Map(
      plan.endings.flatMap((end) => (end.successorId ? [[end.successorId, end.eventId] as const] : [])),
    );
    await writeCarriedPosts(tx, posts, ({ unitId }) => eventOf.get(unitId) ?? null, newId, position);
    const roles = await carryRoles(tx, prepared, newId, position);
    return ok({
      eventIds: plan.events.map(({ id }) => id),
      unitsEnded: plan.endings.length,
      unitsNew: plan.newUnits.length,
      postsMoved: posts.supersede.length,
      roles,
      rolesLeft: reform.carryRoles === true ? prepared.roles.filter(({ widens }) => widens).length : 0,
    });
  },
});

/** The same roles in the units that keep the records now, from the day on. */
async function carryRoles(
  tx: Tx,
  { plan, roles, reform }: PreparedReform,
  newId: () => string,
  recorded: Position,
): Promise<number> {
  const successors = new Map(plan.endings.map(({ unitId, successorId }) => [unitId, successorId]));
  const { carryRoles: asked } = reform;
  // Asked for all together, a role of a district is not given over a whole province: that is for a person to choose.
  const told = roles.filter((held) =>
    asked === true ? !held.widens : asked !== false && asked.includes(keyOfRole(held)),
  );
  const given = new Map(
    told.flatMap(({ accountId, role, unitId }) => {
      const heir = successors.get(unitId);
      return heir ? [[`${accountId} ${role} ${heir}`, { accountId, role, unitId: heir }] as const] : [];
    }),
  );
  for (const grant of given.values()) await insertGrant(tx, { id: newId(), ...grant, from: reform.on }, recorded);
  return given.size;
}

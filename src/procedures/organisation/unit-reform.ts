import type { CarriedPosts } from '../../domain/organisation/unit-carried-posts.ts';
import { carryPosts } from '../../domain/organisation/unit-carried-posts.ts';
import { type EventPlan, planEvent } from '../../domain/organisation/unit-event-plan.ts';
import type { UnitEventProblem } from '../../domain/organisation/unit-event-problem.ts';
import { Successions } from '../../domain/organisation/succession.ts';
import { type UnitChange, codesBefore } from '../../domain/organisation/unit-event.ts';
import type { KnownState } from '../../domain/organisation/unit-draft.ts';
import { UnitHistory, validOn } from '../../domain/organisation/unit-history.ts';
import type { Actor, Access } from '../../domain/access/may.ts';
import { may } from '../../domain/access/may.ts';
import { type PlainDate, addDays, addYears, toScreenDate } from '../../kernel/plain-date.ts';
import { type Position, latestPosition } from '../../store/audit.ts';
import type { Tx } from '../../store/database.ts';
import { type HeldRole, type LinesIn, linesIn, openPosts, rolesIn } from '../../store/organisation/unit-effects.ts';
import { listCodes, listStates, listSuccessions } from '../../store/organisation/unit-history.ts';
import { rightsPath } from '../../store/organisation/unit-rights.ts';
import type { FieldProblem } from '../problem.ts';
import type { ReformInput } from './unit-event-input.ts';

/** A role in a unit that ends; widens: its successor carries on a unit above it too, and the role would reach further. */
export type CarriedRole = HeldRole & { readonly widens: boolean };

/** A reform with all that it would do, before anything is written. */
export type PreparedReform = {
  readonly reform: ReformInput;
  readonly plan: EventPlan;
  readonly states: readonly KnownState[];
  readonly posts: CarriedPosts;
  readonly roles: readonly CarriedRole[];
  /** Lines of units that end, and of former units whose records they keep. */
  readonly lines: readonly LinesIn[];
  readonly problems: readonly FieldProblem[];
  /** Paths by which the actor must hold the right: of every unit touched, and of parents that are there already. */
  readonly paths: readonly (readonly string[])[];
  readonly knownAt: Position;
};

/** Plans a reform on the organisation as it is known now, and looks up what rests on the units that end. */
export async function prepareReform(
  tx: Tx,
  reform: ReformInput,
  { today, newId }: { readonly today: PlainDate; readonly newId: () => string },
): Promise<PreparedReform> {
  const knownAt = await latestPosition(tx);
  const states = await listStates(tx, knownAt);
  const codes = await listCodes(tx);
  const plan = planEvent(reform, { states, codes, newId });
  const ended = plan.endings.map(({ unitId }) => unitId);
  const successors = new Map(plan.endings.map(({ unitId, successorId }) => [unitId, successorId]));
  const heirs = [...new Set([...successors.values()].flatMap((id) => id ?? []))];
  const posts = carryPosts(await openPosts(tx, ended, reform.on), {
    on: reform.on,
    successors,
    held: await openPosts(tx, heirs, reform.on),
  });
  const successions = new Successions(await listSuccessions(tx, knownAt));
  const kept = [...codes.values()].filter((id) => ended.includes(successions.bearer(id, reform.on)));
  const lines = await linesIn(tx, kept);
  const named = [...new Set(reform.changes.flatMap(codesNeeded))].flatMap((code) => codes.get(code) ?? []);
  const touched = new Set([...named, ...leftBelow(reform, states)]);
  const paths: (readonly string[])[] = [];
  for (const id of touched) paths.push(await rightsPath(tx, id, { asOf: today, knownAt }));
  return {
    reform,
    plan,
    states,
    posts,
    roles: withReach(await rolesIn(tx, ended, reform.on), successors, new UnitHistory(states, []), reform.on),
    lines,
    problems: [
      ...plan.problems.map(fieldProblem),
      ...linesAfter(
        lines.filter(({ unitId }) => ended.includes(unitId)),
        reform.on,
        states,
      ),
      ...(reform.on > addYears(today, 1)
        ? [{ field: 'on', code: 'event-in-future', value: toScreenDate(reform.on) }]
        : []),
    ],
    paths: paths.filter((path) => path.length > 0),
    knownAt,
  };
}

/** Of each role, whether the successor stands for more than the unit did: a district's, when it went up into the province. */
function withReach(
  roles: readonly HeldRole[],
  successors: ReadonlyMap<string, string | null>,
  before: UnitHistory,
  on: PlainDate,
): readonly CarriedRole[] {
  return roles.map((held) => {
    const [, ...above] = before.path(held.unitId, addDays(on, -1));
    const reach = above.map((id) => successors.get(id) ?? id);
    return { ...held, widens: reach.includes(successors.get(held.unitId) ?? '') };
  });
}

/** By which a role of a unit that ends is named when it is to be given in the successor too. */
export const keyOfRole = ({ accountId, role, unitId }: HeldRole): string => `${accountId} ${role} ${unitId}`;

/** Units over which the actor must have the right: those that a change touches, and where units are put. */
function codesNeeded(change: UnitChange): readonly string[] {
  const before = codesBefore(change);
  switch (change.kind) {
    case 'create':
      return change.unit.parentCode === null ? [] : [change.unit.parentCode];
    case 'move':
      return [...before, ...(change.parentCode === null ? [] : [change.parentCode])];
    case 'merge':
    case 'split':
      return [
        ...before,
        ...change.into.flatMap(({ code, parentCode }) => [code, ...(parentCode === null ? [] : [parentCode])]),
        ...Object.values(change.children),
      ];
    case 'dissolve':
      return [...before, ...(change.successor === null ? [] : [change.successor]), ...Object.values(change.children)];
    default:
      return before;
  }
}

/**
 * Units that units are taken out from under when a change puts something at the top: whoever keeps only the unit itself
 * does not take it out of the hands of those above.
 */
function leftBelow({ changes, on }: ReformInput, states: readonly KnownState[]): readonly string[] {
  const raised = changes.filter(
    (change) =>
      (change.kind === 'move' && change.parentCode === null) ||
      ('into' in change && change.into.some(({ parentCode }) => parentCode === null)),
  );
  const codes = new Set(raised.flatMap(codesBefore));
  return states.flatMap((state) => (codes.has(state.code) && validOn(state, on) ? (state.parentId ?? []) : []));
}

/**
 * The right to change the organisation must be held over every unit concerned; the first refusal answers. A reform that
 * names no unit that is there can only be told what is wrong with it: by whoever changes some unit.
 */
export function mayReform(
  actor: Actor,
  { paths, problems }: { readonly paths: PreparedReform['paths']; readonly problems: readonly unknown[] },
  today: PlainDate,
): Access {
  const own = actor.kind === 'account' ? actor.grants.map(({ unitId }) => unitId) : [];
  if (paths.length === 0) return may(actor, 'change-organisation', problems.length > 0 ? own : [], today);
  const answers = paths.map((path) => may(actor, 'change-organisation', path, today));
  return answers.find(({ allowed }) => !allowed) ?? { allowed: true };
}

/** The facts of a problem stand in its value, one after another, divided by this mark. */
const DIVIDER = '|';

const fieldProblem = ({ change, field, code, facts }: UnitEventProblem): FieldProblem => ({
  field: change === null ? field : `changes.${change}.${field}`,
  code,
  value: facts.map((fact) => fact.replaceAll(DIVIDER, ' ')).join(DIVIDER),
});

/** A unit cannot have ended before decisions that name it. */
function linesAfter(lines: readonly LinesIn[], on: PlainDate, states: readonly KnownState[]): readonly FieldProblem[] {
  const names = new Map(states.map(({ id, name }) => [id, name]));
  return lines
    .filter(({ last }) => last >= on)
    .map(({ unitId, last }) => ({
      field: 'on',
      code: 'event-lines-after',
      value: [names.get(unitId) ?? unitId, toScreenDate(last)].join(DIVIDER),
    }));
}

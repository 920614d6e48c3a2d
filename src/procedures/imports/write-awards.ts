import { setImmediate as nextTurn } from 'node:timers/promises';
import type { AwardPlan } from '../../domain/imports/award-plan.ts';
import { insertDecisions } from '../../store/awards/decisions.ts';
import { SALT_BYTES, type SaltedLine, grantedEntries, insertLines } from '../../store/awards/lines.ts';
import type { Tx } from '../../store/database.ts';
import { append, ledgerHead } from '../../store/ledger.ts';
import { type NominationSource, insertActions, insertBatches, insertNominations } from '../../store/nominations.ts';
import { insertBodies, insertHouseholds, insertRecipients } from '../../store/organisation/bodies.ts';
import { insertEmployments, insertPeople, keepBirths } from '../../store/organisation/people.ts';
import type { Recording } from '../procedure.ts';

/** Writes a planned part of a list of awards: a fixed number of statements; meanwhile: what there is time for while they run. */
export async function writeAwards(
  tx: Tx,
  plan: AwardPlan,
  source: NominationSource,
  { now, position, randomBytes }: Recording,
  meanwhile: () => void = () => {},
): Promise<void> {
  const head = await ledgerHead(tx);
  const lines = salted(plan.lines, randomBytes);
  // A transaction takes its statements in the order asked for, so that the rows of one table are made ready while the
  // database takes those of the table before.
  await inTurn([
    () => insertPeople(tx, plan.people, position),
    () => keepBirths(tx, plan.births, { importId: source.importId, position }),
    () => insertEmployments(tx, plan.employments, plan.replaced, position),
    () => insertBodies(tx, plan.bodies, position),
    () => insertHouseholds(tx, plan.households, position),
    () => insertRecipients(tx, plan.recipients),
    () => insertDecisions(tx, plan.decisions, source.importId, position),
    () => insertLines(tx, lines, source.importId, position),
    () => append(tx, grantedEntries(lines), now, position, head),
    () => insertBatches(tx, plan.batches, source, position),
    () => insertNominations(tx, plan.nominations, position),
    () => insertActions(tx, plan.actions, source.importId, position),
    () => Promise.resolve(meanwhile()),
  ]);
}

/** Begins each step when the one before is under way; in between the database is answered, and pages are. Ends with all of them. */
async function inTurn(steps: readonly (() => Promise<unknown>)[]): Promise<void> {
  const begun: Promise<unknown>[] = [];
  for (const step of steps) {
    const done = step();
    // Met below; meanwhile it must not count as a failure that nobody waits for.
    done.catch(() => undefined);
    begun.push(done);
    await nextTurn();
  }
  await Promise.all(begun);
}

function salted(lines: AwardPlan['lines'], randomBytes: Recording['randomBytes']): readonly SaltedLine[] {
  const salts = randomBytes(SALT_BYTES * lines.length);
  return lines.map((line, at) => ({ line, salt: salts.subarray(at * SALT_BYTES, (at + 1) * SALT_BYTES) }));
}

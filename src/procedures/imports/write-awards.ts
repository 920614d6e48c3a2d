import type { AwardPlan } from '../../domain/imports/award-plan.ts';
import { insertDecisions } from '../../store/awards/decisions.ts';
import { SALT_BYTES, type SaltedLine, grantedEntries, insertLines } from '../../store/awards/lines.ts';
import type { Tx } from '../../store/database.ts';
import { append } from '../../store/ledger.ts';
import { type NominationSource, insertActions, insertBatches, insertNominations } from '../../store/nominations.ts';
import { insertBodies, insertHouseholds, insertRecipients } from '../../store/organisation/bodies.ts';
import { insertEmployments, insertPeople, keepBirths } from '../../store/organisation/people.ts';
import type { Recording } from '../procedure.ts';

/** Writes a planned part of a list of awards: a fixed number of statements. */
export async function writeAwards(
  tx: Tx,
  plan: AwardPlan,
  source: NominationSource,
  { now, position, randomBytes }: Recording,
): Promise<void> {
  await insertPeople(tx, plan.people, position);
  await keepBirths(tx, plan.births);
  await insertEmployments(tx, plan.employments, plan.replaced, position);
  await insertBodies(tx, plan.bodies, position);
  await insertHouseholds(tx, plan.households, position);
  await insertRecipients(tx, plan.recipients);
  await insertDecisions(tx, plan.decisions, source.importId, position);
  const lines = salted(plan.lines, randomBytes);
  await insertLines(tx, lines, source.importId, position);
  await append(tx, grantedEntries(lines), now, position);
  await insertBatches(tx, plan.batches, source, position);
  await insertNominations(tx, plan.nominations, position);
  await insertActions(tx, plan.actions, source.importId, position);
}

function salted(lines: AwardPlan['lines'], randomBytes: Recording['randomBytes']): readonly SaltedLine[] {
  const salts = randomBytes(SALT_BYTES * lines.length);
  return lines.map((line, at) => ({ line, salt: salts.subarray(at * SALT_BYTES, (at + 1) * SALT_BYTES) }));
}

import { type AwardPlan, planAwards } from '../../../domain/imports/award-plan.ts';
import type { AwardReading } from '../../../domain/imports/award-reading.ts';
import { AwardsAsChecked } from '../../../domain/imports/awards-as-checked.ts';
import type { MatchedAward } from '../../../domain/imports/match-awards.ts';
import { WrittenSoFar } from '../../../domain/imports/written-so-far.ts';
import type { Tx } from '../../../store/database.ts';
import { findEmployments } from '../../../store/organisation/people.ts';
import type { ReadRow } from './kind-steps.ts';

type Rows = readonly ReadRow<AwardReading>[];

type NewId = () => string;

/** How a list is written as it was checked, part by part in its order; the next part can be planned ahead of its turn. */
export class PlannedAwards {
  readonly #asChecked = new AwardsAsChecked();
  readonly #written = new WrittenSoFar();
  #ahead: { readonly rows: Rows; readonly added: readonly MatchedAward[] | null; plan?: AwardPlan } | null = null;

  keep(lines: readonly MatchedAward[]): void {
    this.#asChecked.keep(lines);
  }

  /** The plan of a part; null when the check did not match all of it. The book is asked only for posts of people known before. */
  async plan(tx: Tx, rows: Rows, newId: NewId): Promise<AwardPlan | null> {
    const ahead = this.#ahead?.rows === rows ? this.#ahead : null;
    this.#ahead = null;
    if (ahead?.plan) return ahead.plan;
    const added = ahead ? ahead.added : this.#asChecked.added(rows);
    if (!added) return null;
    const lines = this.#written.settle(added);
    const unread = this.#written.unread(lines);
    if (unread.length > 0) this.#written.read(unread, await findEmployments(tx, unread));
    return this.#planned(lines, newId);
  }

  /** Plans the next part already, unless the book must be asked for it. */
  planAhead(rows: Rows, newId: NewId): void {
    const added = this.#asChecked.added(rows);
    this.#ahead = { rows, added };
    if (!added) return;
    const lines = this.#written.settle(added);
    if (this.#written.unread(lines).length === 0) this.#ahead.plan = this.#planned(lines, newId);
  }

  #planned(lines: readonly MatchedAward[], newId: NewId): AwardPlan {
    const plan = planAwards(lines, this.#written.employmentsOf(lines), newId);
    this.#written.learn(lines, plan);
    return plan;
  }
}

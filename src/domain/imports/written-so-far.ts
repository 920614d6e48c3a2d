import { yearOf } from '../../kernel/plain-date.ts';
import { type Birth, addsToBirth } from '../organisation/birth.ts';
import type { AwardPlan } from './award-plan.ts';
import type { KnownDecision, KnownEmployment } from './book-so-far.ts';
import type { MatchedAward } from './match-awards.ts';

type Subject = { readonly subjectId: string; readonly recipientId: string; readonly birth: Birth };

/**
 * What the parts of a list that are written already brought into the book, so that a later part, matched when the list
 * was checked, need not be matched with the book anew: whoever and whatever was new then bears an id by now.
 */
export class WrittenSoFar {
  readonly #subjects = new Map<string, Subject>();
  readonly #decisions = new Map<string, KnownDecision>();
  readonly #employments = new Map<string, KnownEmployment[]>();

  /** The rows of the next part as they stand beside the parts before. */
  settle(rows: readonly MatchedAward[]): readonly MatchedAward[] {
    return rows.map((row) => {
      const decision = row.decisionKey === null ? undefined : this.#decisions.get(row.decisionKey);
      const subject = this.#subjects.get(row.recipient.key);
      const recipient = subject ? known(row.recipient, subject) : row.recipient;
      return { ...row, recipient, decision: decision ?? row.decision };
    });
  }

  /** People of the rows who were on record before the list, and of whom no earlier part spoke: their posts must be read. */
  unread(rows: readonly MatchedAward[]): readonly string[] {
    const ids = rows.flatMap(({ recipient: { kind, id } }) => (kind === 'person' && id !== null ? [id] : []));
    return [...new Set(ids)].filter((id) => !this.#employments.has(id));
  }

  /** Posts as they are on record. */
  read(people: readonly string[], employments: readonly KnownEmployment[]): void {
    for (const id of people) this.#employments.set(id, []);
    for (const each of employments) this.#employments.get(each.personId)?.push(each);
  }

  employmentsOf(rows: readonly MatchedAward[]): readonly KnownEmployment[] {
    const ids = new Set(rows.flatMap(({ recipient }) => recipient.id ?? []));
    return [...ids].flatMap((id) => this.#employments.get(id) ?? []);
  }

  /** Learns what a part, settled before, has brought in. */
  learn(rows: readonly MatchedAward[], { subjects, lines, employments, replaced }: AwardPlan): void {
    for (const { recipient } of rows) {
      const { bornOn, bornYear } = recipient;
      const ids = subjects.get(recipient.key);
      if (ids) this.#subjects.set(recipient.key, { ...ids, birth: { bornOn, bornYear } });
    }
    this.#learnDecisions(rows, lines);
    const gone = new Set(replaced);
    for (const { personId, id, unitId, post, from, to } of employments) {
      const held = (this.#employments.get(personId) ?? []).filter((each) => !gone.has(each.id));
      this.#employments.set(personId, [...held, { id, personId, unitId, post, from, to }]);
    }
    for (const { subjectId } of subjects.values())
      if (!this.#employments.has(subjectId)) this.#employments.set(subjectId, []);
  }

  #learnDecisions(rows: readonly MatchedAward[], lines: AwardPlan['lines']): void {
    const keys = new Map(rows.map(({ reading, decisionKey }) => [reading, decisionKey]));
    for (const { reading, decision, ordinal } of lines) {
      const key = keys.get(reading);
      if (key === undefined || key === null) continue;
      const { id, authority, authorityUnitId, number, signedOn } = decision;
      const lastOrdinal = Math.max(ordinal, this.#decisions.get(key)?.lastOrdinal ?? 0);
      this.#decisions.set(key, {
        id,
        authority,
        authorityUnitId,
        numberKey: number.key,
        signedOn,
        year: yearOf(signedOn),
        inBook: true,
        lastOrdinal,
      });
    }
  }
}

const known = (recipient: MatchedAward['recipient'], { subjectId, recipientId, birth }: Subject) => ({
  ...recipient,
  id: subjectId,
  recipientId,
  recipientIds: [recipientId],
  tellsBirth: addsToBirth(birth, recipient),
});

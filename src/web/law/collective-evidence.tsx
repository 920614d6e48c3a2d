import type { ReactNode } from 'react';
import type { EvidenceRecord } from '../../domain/awards/evidence-record.ts';
import type { RecordRef } from '../../domain/law/verdict.ts';
import type { CheckedCollective } from '../../procedures/law/check-collective.ts';
import { sayEvidence } from '../../words/law-evidence.ts';
import { type Language, say } from '../../words/words.ts';
import { addresses, withQuery } from '../addresses.ts';

/** Where the members of a collective stand on its page. */
export const MEMBERS_ANCHOR = 'ca-nhan';

/** A record of the facts as a link to where it stands: an award in the book, the members below, ratings and the rest on the unit's pages. */
export const collectiveEvidence =
  (unit: string, { subject, evidence }: Pick<CheckedCollective, 'subject' | 'evidence'>, language: Language) =>
  (ref: RecordRef): ReactNode => {
    const record = evidence.get(ref);
    if (!record) return null;
    const said = say(sayEvidence(record), language);
    const href = placeOf(record, unit, subject.code);
    return href === null ? (
      <span key={ref}>{said}</span>
    ) : (
      <a key={ref} href={href}>
        {said}
      </a>
    );
  };

function placeOf(record: EvidenceRecord, unit: string, code: string | null): string | null {
  if (record.list === 'awards') return withQuery(addresses.book(unit), { decision: record.decisionId });
  if (record.list === 'members') return `#${MEMBERS_ANCHOR}`;
  if (code === null) return null;
  return record.list === 'ratings' ? addresses.collectiveRatings(code) : addresses.unitCard(code);
}

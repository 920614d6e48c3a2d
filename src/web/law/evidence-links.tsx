import type { ReactNode } from 'react';
import type { EvidenceRecord } from '../../domain/awards/evidence-record.ts';
import type { RecordRef } from '../../domain/law/verdict.ts';
import { sayEvidence } from '../../words/law-evidence.ts';
import { type Language, say } from '../../words/words.ts';
import { addresses, withQuery } from '../addresses.ts';

/** A record of the facts as a link to where it stands: an award in the book, anything else on the person's page. */
export const evidenceLinks =
  (unit: string, id: string, evidence: ReadonlyMap<RecordRef, EvidenceRecord>, language: Language) =>
  (ref: RecordRef): ReactNode => {
    const record = evidence.get(ref);
    if (!record) return null;
    const href =
      record.list === 'awards'
        ? withQuery(addresses.book(unit), { decision: record.decisionId, person: id })
        : addresses.person(unit, id);
    return (
      <a key={ref} href={href}>
        {say(sayEvidence(record), language)}
      </a>
    );
  };

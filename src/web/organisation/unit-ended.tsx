import { toScreenDate } from '../../kernel/plain-date.ts';
import type { UnitEnd } from '../../procedures/organisation/unit-end.ts';
import { unitEndWords as words } from '../../words/unit-events.ts';
import { type Language, say } from '../../words/words.ts';
import { addresses } from '../addresses.ts';
import { Notice } from '../kit/notice.tsx';

/** Says on every page of a unit that has ended since when, and leads to its successors. */
export function EndedUnit({ end, language }: { end: UnitEnd; language: Language }) {
  return (
    <Notice kind="information" title={say(words.ended(toScreenDate(end.endedOn)), language)} language={language}>
      {end.successors.length === 0 ? (
        <p>{say(words.nobody, language)}</p>
      ) : (
        <>
          <p>{say(words.succeededBy, language)}</p>
          <ul>
            {end.successors.map(({ code, name }) => (
              <li key={code}>
                <a href={addresses.unitCard(code)}>{name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{say(words.asOfLastDay, language)}</p>
    </Notice>
  );
}

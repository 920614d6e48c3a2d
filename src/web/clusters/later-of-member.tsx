import type { MemberLater } from '../../domain/clusters/member-later.ts';
import { toScreenDate } from '../../kernel/plain-date.ts';
import { clusterWords as words } from '../../words/clusters.ts';
import { type Language, say } from '../../words/words.ts';
import { addresses } from '../addresses.ts';
import { CellNote } from '../awards/cell-note.tsx';

type Later = MemberLater & { readonly joinedWith: readonly string[] };

/** What became of a member, as one text. */
export function laterText({ endedOn, later, parts, joinedWith }: Later, language: Language): string {
  const told = [
    later && `${say(words.nowIs, language)} ${later.name}`,
    endedOn !== null && say(words.endedOn(toScreenDate(endedOn)), language),
    endedOn !== null && !later && say(words.nobodyAfter, language),
    parts.length > 0 && `${say(words.partTo, language)} ${parts.map(({ name }) => name).join(', ')}`,
    joinedWith.length > 0 && say(words.joinedWith(joinedWith.join(', ')), language),
  ].filter((text) => typeof text === 'string');
  return told.join('; ');
}

type Props = { readonly member: Later; readonly language: Language };

/** What became of a member, with the way to the unit of today. */
export function LaterOfMember({ member: { endedOn, later, parts, joinedWith }, language }: Props) {
  if (!later && endedOn === null && parts.length === 0) return say(words.unchanged, language);
  return (
    <div>
      {later && (
        <>
          {say(words.nowIs, language)} <a href={addresses.unitCard(later.code)}>{later.name}</a>
        </>
      )}
      {endedOn !== null && (
        <CellNote>
          {say(words.endedOn(toScreenDate(endedOn)), language)}
          {!later && `, ${say(words.nobodyAfter, language)}`}
        </CellNote>
      )}
      {parts.length > 0 && (
        <CellNote>
          {say(words.partTo, language)} {parts.map(({ name }) => name).join(', ')}
        </CellNote>
      )}
      {joinedWith.length > 0 && <CellNote>{say(words.joinedWith(joinedWith.join(', ')), language)}</CellNote>}
    </div>
  );
}

import { isoDate, parseIsoDate, toScreenDate } from '../../kernel/plain-date.ts';
import { formPhrase } from '../../words/cells.ts';
import { absenceKindWords, disciplineKindWords, gradeWords, opinionWords, peopleWords } from '../../words/people.ts';
import { type Language, type Phrase, say } from '../../words/words.ts';
import { addresses } from '../addresses.ts';
import { ButtonLink } from '../kit/button.tsx';
import { Prose, Section } from '../kit/page-heading.tsx';
import { screenMoment } from '../screen-moment.ts';
import type { PersonInUnit } from './person-query.ts';
import { factsBelow } from './person-sections.tsx';

type Props = { readonly found: PersonInUnit; readonly language: Language };

/** What counts no longer, struck out with the reason, and the records that were merged; for those who keep the record. */
export function PersonHistory({ found, language }: Props) {
  if (!found.kept) return null;
  return (
    <>
      <Merged found={found} language={language} />
      <TakenBackList found={found} language={language} />
    </>
  );
}

function Merged({ found: { merged, names, unit, person }, language }: Props) {
  if (merged.length === 0) return null;
  return (
    <Section title={say(peopleWords.mergedRecords, language)}>
      <Prose>
        <ul>
          {merged.map((pair) => (
            <li key={pair.id}>
              {names.get(pair.otherId) ?? ''}{' '}
              <ButtonLink small kind="quiet" href={addresses.personSeparate(unit.code, person.id, pair.id)}>
                {say(peopleWords.undoMerge, language)}
              </ButtonLink>
              {factsBelow([screenMoment(pair.at), pair.by ?? '', pair.reason].filter(Boolean))}
            </li>
          ))}
        </ul>
      </Prose>
    </Section>
  );
}

function TakenBackList({ found: { kept }, language }: Props) {
  const takenBack = kept?.takenBack ?? [];
  if (takenBack.length === 0) return null;
  return (
    <Section title={say(peopleWords.history, language)}>
      <Prose>
        <ul>
          {takenBack.map((each) => (
            <li key={`${each.kind} ${each.id}`}>
              <del>{each.parts.map((part) => partInWords(part, language)).join(', ')}</del>
              {factsBelow(
                [screenMoment(each.at), each.by ?? '', each.reason || say(peopleWords.replaced, language)].filter(
                  Boolean,
                ),
              )}
            </li>
          ))}
        </ul>
      </Prose>
    </Section>
  );
}

const codes: Readonly<Record<string, Phrase>> = {
  ...gradeWords,
  ...disciplineKindWords,
  ...absenceKindWords,
  ...opinionWords,
};

/** A code in words, a day as people write it; anything else as it stands. */
function partInWords(part: string, language: Language): string {
  const day = parseIsoDate(part);
  if (day.ok) return toScreenDate(day.value);
  const phrase = Object.hasOwn(codes, part) ? codes[part] : undefined;
  return say(phrase ?? formPhrase(part, isoDate('2024-12-31')), language);
}

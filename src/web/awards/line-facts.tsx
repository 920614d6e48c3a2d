import { type CorrectableField, type LineFacts, correctableFields } from '../../domain/decisions/correction.ts';
import { type PlainDate, toScreenDate } from '../../kernel/plain-date.ts';
import { commendationWords, formPhrase } from '../../words/cells.ts';
import { correctionWords, fieldWords } from '../../words/corrections.ts';
import { type Language, say } from '../../words/words.ts';
import { authorityPhrase } from '../../words/cells.ts';

/** What is shown of a line beside its facts. */
export type ShownFacts = { readonly facts: LineFacts; readonly unitName: string; readonly signedOn: PlainDate };

/** One field of a line in words; the record of a recipient is told by the name, not by its id. */
export function fieldText(
  field: CorrectableField,
  { facts, unitName, signedOn }: ShownFacts,
  language: Language,
): string {
  switch (field) {
    case 'unitId':
      return unitName;
    case 'formCode':
      return say(formPhrase(facts.formCode, signedOn), language);
    case 'achievement':
      return facts.achievement.label;
    case 'commendation':
      return say(commendationWords[facts.commendation], language);
    case 'ordinal':
      return String(facts.ordinal);
    case 'recipientId':
      return say(correctionWords.thisRecord, language);
    default:
      return facts[field];
  }
}

export const fieldLabel = (field: CorrectableField, language: Language): string => say(fieldWords[field], language);

/** The fields of a line that a page lists. */
export const listedFields = correctableFields.filter((field) => field !== 'recipientId');

/** A later paper in one line: number, day, who signed it. */
export const paperText = (
  paper: { readonly number: string; readonly signedOn: PlainDate; readonly authority: string },
  language: Language,
): string =>
  say(
    correctionWords.paperIs(
      paper.number,
      toScreenDate(paper.signedOn),
      say(authorityPhrase(paper.authority), language),
    ),
    language,
  );

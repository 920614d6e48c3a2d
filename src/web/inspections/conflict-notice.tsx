import type { readLastChangeOfInspection } from '../../procedures/last-change.ts';
import { pageWords } from '../../words/pages.ts';
import { inspectionWords } from '../../words/inspections.ts';
import { inspectionScreenWords as words } from '../../words/inspection-screens.ts';
import { type Language, say } from '../../words/words.ts';
import { DefinitionList } from '../kit/definition-list.tsx';
import { Notice } from '../kit/notice.tsx';
import { screenMoment } from '../screen-moment.ts';
import { type TypedInspection, type TypedRow, listFieldNames, listFields, textFields } from './typed-inspection.ts';

/** When a record was last changed and by whom, as far as it may be known. */
export type Change = Extract<Awaited<ReturnType<typeof readLastChangeOfInspection.run>>, { ok: true }>['value'];

/** "Cán bộ … đã lưu lúc 29/10/2021 08:05 …" */
export function savedByOther(change: Change, language: Language): string {
  if (!change) return say(words.savedByOther(say(words.somebody, language), ''), language);
  return say(words.savedByOther(change.by ?? say(words.machineOwner, language), screenMoment(change.at)), language);
}

export type ConflictNoticeProps = {
  readonly change: Change;
  readonly saved: TypedInspection;
  readonly typed: TypedInspection;
  readonly language: Language;
};

/** Who saved meanwhile, and what the saved version says wherever it differs from what was typed. */
export function ConflictNotice({ change, saved, typed, language }: ConflictNoticeProps) {
  const differences = differencesOf(saved, typed);
  return (
    <Notice kind="error" title={say(pageWords.conflictTitle, language)} language={language}>
      <p>{savedByOther(change, language)}</p>
      {differences.length > 0 && (
        <>
          <p>{say(words.differs, language)}:</p>
          <DefinitionList
            items={differences.map(({ name, value }) => ({
              term: say(inspectionWords[name], language),
              value:
                value === ''
                  ? say(words.nothingThere, language)
                  : value.split('\n').map((line, at) => <p key={at}>{line}</p>),
            }))}
          />
        </>
      )}
    </Notice>
  );
}

type Difference = {
  readonly name: (typeof textFields)[number] | (typeof listFieldNames)[number];
  readonly value: string;
};

const trimmed = (text: string): string =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');

function differencesOf(saved: TypedInspection, typed: TypedInspection): readonly Difference[] {
  const texts = textFields.filter((name) => trimmed(saved.texts[name]) !== trimmed(typed.texts[name]));
  const told = (rows: readonly TypedRow[], columns: readonly string[]): string =>
    rows
      .map((row) =>
        columns
          .map((column) => trimmed(row[column] ?? ''))
          .filter(Boolean)
          .join(' · '),
      )
      .join('\n');
  const lists = listFieldNames.flatMap((name) => {
    const value = told(saved.lists[name], listFields[name]);
    return value === told(typed.lists[name], listFields[name]) ? [] : [{ name, value }];
  });
  return [...texts.map((name) => ({ name, value: trimmed(saved.texts[name]) })), ...lists];
}

import type { ImportRemark } from '../../domain/imports/import-state.ts';
import { describeField, describeProblem } from '../../procedures/describe-problem.ts';
import { fileNoteWords } from '../../words/import-files.ts';
import type { Phrase } from '../../words/words.ts';

/** Why a file could not be read or a list not written; without a value the name of the file stands in the sentence. */
export function failurePhrase({ code, detail }: ImportRemark, fileName: string): Phrase {
  const ofFile = describeField({ field: 'file', code, value: detail['value'] || fileName });
  return ofFile.vi === code
    ? describeProblem({ code: 'not-allowed', why: code, detail: { ...detail, fileName } })
    : ofFile;
}

/** What was noticed about a file; a code without words shows itself. */
export function notePhrase({ code, detail }: ImportRemark): Phrase {
  const value = detail['value'] ?? '';
  const plain = `${code} ${value}`.trim();
  return code in fileNoteWords ? fileNoteWords[code as keyof typeof fileNoteWords](value) : { vi: plain, en: plain };
}

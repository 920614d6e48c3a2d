import { clusterFieldProblemWords, clusterRefusalWords } from '../words/clusters.ts';
import { importSendingRefusalWords } from '../words/import-sending.ts';
import { importWorkRefusalWords } from '../words/import-work.ts';
import { correctionFieldProblemWords, correctionRefusalWords } from '../words/corrections.ts';
import { fileProblemWords, importRefusalWords } from '../words/imports.ts';
import { inspectionFieldProblemWords, minutesRefusalWords } from '../words/inspections.ts';
import { checkFieldProblemWords, checkRefusalWords } from '../words/law-check-screens.ts';
import { collectiveFieldProblemWords, collectiveRefusalWords } from '../words/law-collectives.ts';
import { newsFieldProblemWords, newsRefusalWords } from '../words/news.ts';
import { peopleFieldProblemWords, peopleRefusalWords } from '../words/people-problems.ts';
import { fieldProblemWords, forbiddenWords, notFoundWords, problemWords } from '../words/problems.ts';
import { unitEventProblemWords, unitEventRefusalWords } from '../words/unit-events.ts';
import type { Phrase } from '../words/words.ts';
import type { FieldProblem, Problem } from './problem.ts';

type Detail = Readonly<Record<string, string>>;

const entry = <W extends object>(words: W, code: string): W[keyof W] | undefined =>
  Object.hasOwn(words, code) ? words[code as keyof W] : undefined;

/** What a refusal says to the person, as one sentence or two. A code without words is a bug and shows itself. */
export function describeProblem(problem: Problem): Phrase {
  switch (problem.code) {
    case 'forbidden':
      return forbiddenWords[problem.reason];
    case 'not-found':
      return entry(notFoundWords, problem.what) ?? notFoundWords.page;
    case 'conflict':
      return problemWords.conflict;
    case 'invalid':
      return problemWords.invalid;
    case 'not-allowed':
      return spoken(entry(refusals, problem.why), problem.detail) ?? plain(problem.why);
  }
}

/** What one field's problem says. */
export const describeField = ({ code, value }: FieldProblem): Phrase =>
  entry(fieldProblems, code)?.(value) ?? plain(code);

/** Problems of fields of every subject, by code. */
const fieldProblems: Readonly<Record<string, (value: string) => Phrase>> = {
  ...fieldProblemWords,
  ...correctionFieldProblemWords,
  ...fileProblemWords,
  ...checkFieldProblemWords,
  ...clusterFieldProblemWords,
  ...collectiveFieldProblemWords,
  ...inspectionFieldProblemWords,
  ...newsFieldProblemWords,
  ...peopleFieldProblemWords,
  ...unitEventProblemWords,
};

/** Refusals of every subject, by code. */
const refusals: Readonly<Record<string, Phrase | ((detail: Detail) => Phrase)>> = {
  ...problemWords,
  ...correctionRefusalWords,
  ...importRefusalWords,
  ...checkRefusalWords,
  ...clusterRefusalWords,
  ...collectiveRefusalWords,
  ...importSendingRefusalWords,
  ...importWorkRefusalWords,
  ...minutesRefusalWords,
  ...newsRefusalWords,
  ...peopleRefusalWords,
  ...unitEventRefusalWords,
};

const spoken = (words: Phrase | ((detail: Detail) => Phrase) | undefined, detail: Detail): Phrase | undefined =>
  typeof words === 'function' ? words(detail) : words;

const plain = (code: string): Phrase => ({ vi: code, en: code });

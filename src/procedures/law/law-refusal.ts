import type { z } from 'zod';
import type { CheckProblem } from '../../domain/awards/check.ts';
import { isAwardCode } from '../../domain/awards/catalogue.ts';
import type { LawGap } from '../../domain/law/dated-value.ts';
import { REGIMES } from '../../domain/law/regimes.ts';
import { hasBegun } from '../../domain/awards/review-period.ts';
import { type PlainDate, toScreenDate } from '../../kernel/plain-date.ts';
import type { LawProblemName } from '../../words/law-problems.ts';

/** One reason why a question has no answer: its name, its place (a JSON Pointer or an option), what was given and wanted. */
export type LawRefusal = {
  readonly code: LawProblemName;
  readonly path: string;
  readonly given: string;
  readonly wanted: string;
};

/** A JSON Pointer (RFC 6901). */
const pointer = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

const MOST_SHOWN = 100;

/** So much of a value as tells which it is. */
const shortened = (text: string): string => (text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text);

/** A value as the person wrote it; an object or list, and the end of a long text, are too long to repeat. */
const shown = (value: unknown): string =>
  typeof value === 'object' || value === undefined
    ? ''
    : shortened(typeof value === 'string' ? value : JSON.stringify(value));

/** The field that says which kind of facts these are (recipient) is missing or names no kind. */
function refusalOfKind(issue: z.core.$ZodIssueInvalidUnion): LawRefusal {
  const kinds = 'options' in issue ? (issue.options ?? []) : [];
  const given = shown(Object.entries(issue.input ?? {}).find(([key]) => key === issue.discriminator)?.[1]);
  const code = given === '' ? 'missing-field' : 'not-one-of';
  return { code, path: pointer(issue.path), given, wanted: kinds.map(String).join(', ') };
}

/** Of several forms that a value may have, what is wrong by the one that it comes nearest to. */
function refusalsOfNearest(issue: z.core.$ZodIssueInvalidUnion): LawRefusal[] {
  const [nearest = []] = issue.errors.toSorted((a, b) => a.length - b.length);
  return nearest.flatMap((each) => refusalsOfInput({ ...each, path: [...issue.path, ...each.path] }));
}

/** Each thing that is wrong at one place of the input. */
export function refusalsOfInput(issue: z.core.$ZodIssue): LawRefusal[] {
  const path = pointer(issue.path);
  const one = (code: LawProblemName, wanted = ''): LawRefusal[] => [{ code, path, given: shown(issue.input), wanted }];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      code: 'unknown-field',
      path: pointer([...issue.path, shortened(key)]),
      given: shortened(key),
      wanted: '',
    }));
  }
  if (issue.input === undefined) return one('missing-field');
  if (issue.message === 'unknown-award' || issue.message === 'bad-date') return one(issue.message);
  if (issue.message === 'package-unknown-instrument') return one(issue.message);
  // A day that is no text at all.
  if (issue.message === 'required') return one('bad-date');
  switch (issue.code) {
    case 'invalid_type':
      return one('wrong-type', issue.expected);
    case 'invalid_value':
      return one('not-one-of', issue.values.map(String).join(', '));
    case 'invalid_union':
      return 'discriminator' in issue && issue.discriminator ? [refusalOfKind(issue)] : refusalsOfNearest(issue);
    case 'too_small':
      // An empty text.
      return issue.origin === 'string' ? one('missing-field') : one('out-of-range', `≥ ${issue.minimum}`);
    case 'too_big':
      return one('out-of-range', `≤ ${issue.maximum}`);
    default:
      return one('not-accepted');
  }
}

/** Where award, day and recipient stand in the question: members of a file, or options of a command. */
export type Places = { readonly award: string; readonly asOf: string; readonly recipient: string };

const IN_FILE: Places = { award: '/award', asOf: '/asOf', recipient: '/facts/recipient' };

function refusalOfGap({ what, asOf }: LawGap, places: Places): LawRefusal {
  const given = toScreenDate(asOf);
  if (asOf < REGIMES[0].from) {
    return { code: 'before-first-regime', path: places.asOf, given, wanted: toScreenDate(REGIMES[0].from) };
  }
  if (isAwardCode(what)) return { code: 'no-such-award-then', path: places.award, given: what, wanted: given };
  return { code: 'law-gap', path: places.asOf, given: what, wanted: given };
}

/** A day (with a law) on which the year of achievement has not begun: there is nothing of it to judge. */
export const refusalsOfDay = (year: number, asOf: PlainDate): readonly LawRefusal[] =>
  hasBegun(year, asOf) || asOf < REGIMES[0].from
    ? []
    : [{ code: 'year-not-begun', path: IN_FILE.asOf, given: toScreenDate(asOf), wanted: String(year) }];

/** What the law core refuses, by name and place. */
export function refusalsOfLaw(problem: CheckProblem, changes: Partial<Places> = {}): LawRefusal[] {
  const places = { ...IN_FILE, ...changes };
  switch (problem.code) {
    case 'unknown-form':
      return [{ code: 'unknown-award', path: places.award, given: problem.given, wanted: '' }];
    case 'law-gap':
      return [refusalOfGap(problem, places)];
    case 'wrong-recipient':
      return [{ code: 'wrong-recipient', path: places.recipient, given: problem.recipient, wanted: problem.award }];
    case 'contradictory-facts':
      return problem.contradictions.map(({ code, path }) => ({
        code,
        path: `/facts/${path}`,
        given: '',
        wanted: '',
      }));
  }
}

import { z } from 'zod';
import { DEFAULT_SETTINGS } from '../../domain/awards/law-settings.ts';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import { awardInput, dayInput, factsInput, plannedFactsInput, yearInput } from './facts-input.ts';
import { type LawRefusal, refusalsOfInput } from './law-refusal.ts';

const settingsInput = z
  .strictObject({
    succession: z
      .enum(['years', 'awards'])
      .default(DEFAULT_SETTINGS.succession)
      .describe('"Liên tục": successive years, or award after award.'),
    provincialWindows: z
      .enum(['sliding', 'disjoint'])
      .default(DEFAULT_SETTINGS.provincialWindows)
      .describe('Whether two provincial titles may share years at the unit.'),
    olderInitiative2003: z
      .boolean()
      .default(DEFAULT_SETTINGS.olderInitiative2003)
      .describe('Whether an older initiative may support Chiến sĩ thi đua cơ sở under the law of 2003.'),
  })
  .default(DEFAULT_SETTINGS)
  .describe('What the law leaves open; see docs/law.');

/** The question of `sovang check` and `sovang compare`. */
export const checkInput = z
  .strictObject({
    award: awardInput,
    year: yearInput('Year of achievement under review (năm thành tích).'),
    asOf: dayInput('The day whose law applies: the decision’s, or the submission’s while nothing is decided.'),
    facts: factsInput,
    settings: settingsInput,
  })
  .describe('Does this recipient meet the standard of this award?');

const packageInput = z
  .string()
  .default('')
  .describe('Code of a provincial package of this installation that lies over the law; empty: none.');

/** The check over HTTP: the same, and a package of the installation by its code. */
export const checkWithPackageInput = checkInput
  .extend({ package: packageInput })
  .describe('Does this recipient meet the standard of this award?');

/** The question of the comparison over HTTP: the same, and the day of the other law. */
export const compareInput = checkWithPackageInput
  .extend({ otherDay: dayInput('The day of the other law.') })
  .describe('How does the answer change under the law of another day?');

/** The question of `sovang plan`. */
export const planInput = z
  .strictObject({
    award: awardInput,
    from: yearInput('The first year that can still be shaped.'),
    horizon: z.int().min(1).max(40).default(15).describe('How many years to look ahead.'),
    facts: plannedFactsInput,
    settings: settingsInput,
  })
  .describe('In which year can this recipient meet this award at the earliest, and by which steps?');

/** The plan over HTTP, with a package of the installation by its code, in force at the end of the first year. */
export const planWithPackageInput = planInput
  .extend({ package: packageInput })
  .describe('In which year can this recipient meet this award at the earliest, and by which steps?');

/** The JSON Schema of a question as it is written in a file. */
export const schemaOf = (input: z.ZodType): object => z.toJSONSchema(input, { io: 'input' });

/** A question out of JSON, or everything in it that cannot be accepted, each with its place. */
export function parseQuestion<Q>(input: z.ZodType<Q>, raw: unknown): Result<Q, readonly LawRefusal[]> {
  const parsed = input.safeParse(raw, { reportInput: true });
  return parsed.success ? ok(parsed.data) : refuse(parsed.error.issues.flatMap(refusalsOfInput));
}

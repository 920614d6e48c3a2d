import { z } from 'zod';
import { type ClockTime, parseClockTime } from '../../domain/inspections/clock-time.ts';
import { type InspectionFault } from '../../domain/inspections/inspection-faults.ts';
import {
  attendantRoles,
  formsOfAddress,
  inspectionSides,
  type InspectionRecord,
  visitTimes,
  wishStates,
} from '../../domain/inspections/inspection.ts';
import { type Points, points } from '../../kernel/points.ts';
import { cleanText } from '../../kernel/vietnamese-text.ts';
import { dateInput, optionalText, text } from '../input.ts';
import type { FieldProblem } from '../problem.ts';
import { linesInput, paragraphsInput } from '../typed-text.ts';

const clockInput = z.string({ error: 'required' }).transform((typed, context): ClockTime => {
  const time = parseClockTime(typed);
  if (time.ok) return time.value;
  context.addIssue({ code: 'custom', message: 'bad-time' });
  return z.NEVER;
});

/** "1.490,5" as people write it, 1490.5 as machines do; at most two decimals. A dot before three digits parts thousands. */
const exactNumber = z.union([z.string(), z.number()], 'required').transform((typed, context): Points => {
  const number = Number(typeof typed === 'number' ? typed : machineNumber(typed));
  const hundredths = Math.round(number * 100);
  if (Number.isSafeInteger(hundredths) && Math.abs(hundredths - number * 100) < 1e-6) return points(number);
  context.addIssue({ code: 'custom', message: 'bad-decimal' });
  return z.NEVER;
});

function machineNumber(typed: string): string {
  const number = cleanText(typed);
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(number)) return number.replaceAll('.', '').replace(',', '.');
  return /^-?\d+([.,]\d+)?$/.test(number) ? number.replace(',', '.') : 'NaN';
}

const flag = z
  .union([z.boolean(), z.enum(['on', 'true']).transform(() => true), z.enum(['', 'false']).transform(() => false)])
  .default(false);

const MANY = 200;
const list = <T extends z.ZodType>(item: T) => z.array(item, 'not-accepted').max(MANY, 'too-many-lines').default([]);
const lines = linesInput(MANY, 2_000);

const attendant = z.object({
  formOfAddress: z.enum(formsOfAddress, 'not-accepted').default('Đồng chí'),
  name: z
    .string()
    .nullish()
    .transform((name) => cleanText(name ?? ''))
    .pipe(z.string().max(120, 'too-long')),
  office: text(300),
  role: z.enum(attendantRoles, 'not-accepted'),
});

const side = z.enum(inspectionSides, 'not-accepted');
const statement = z.object({ by: side.default('inspected'), text: text(2_000) });

/** Fields of a record, as a form or JSON gives them: lists of texts one item a line, the others as lists of objects. */
export const recordFields = {
  plan: text(500),
  delegationDecision: text(500),
  heldOn: dateInput,
  begins: clockInput,
  ends: clockInput,
  place: text(300),
  reportFrom: dateInput,
  reportTo: dateInput,
  delegation: list(attendant),
  host: list(attendant),
  grounds: lines,
  course: lines,
  papers: lines,
  visits: list(
    z.object({ time: z.enum(visitTimes, 'not-accepted').default('before'), place: text(300), seen: optionalText(500) }),
  ),
  results: list(z.object({ title: text(300), paragraphs: paragraphsInput(10_000) })),
  targets: list(
    z.object({
      name: text(300),
      measure: optionalText(60),
      plan: exactNumber,
      actual: exactNumber,
      lowerIsBetter: flag,
    }),
  ),
  strongPoints: lines,
  weakPoints: lines,
  questions: list(z.object({ by: side.default('inspecting'), text: text(2_000), answer: optionalText(4_000) })),
  difficulties: list(statement),
  proposals: list(statement),
  exchanges: lines,
  wishes: list(
    z.object({
      by: side,
      text: text(2_000),
      state: z.enum(wishStates, 'not-accepted').default('proposed'),
      signedPaper: optionalText(300),
    }),
  ),
  opinion: optionalText(4_000),
  copyHolders: lines,
} as const satisfies Record<keyof InspectionRecord, z.ZodType>;

/** A fault of the domain as a problem of the form's field. */
export const fieldProblem = ({ field, code }: InspectionFault): FieldProblem => ({ field, code, value: '' });

import { z } from 'zod';
import { type PackageProblem, packageProblems } from '../../domain/awards/local/package-problems.ts';
import type { LocalCondition, ProvincialPackage } from '../../domain/awards/local/provincial-package.ts';
import { isInstrumentCode } from '../../domain/law/instruments.ts';
import { INSTRUMENTS, type InstrumentCode } from '../../domain/law/instruments.data.ts';
import { SCOPES } from '../../domain/awards/facts.ts';
import { recipientKinds } from '../../domain/organisation/recipient.ts';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import { achievementKindInput, awardInput, dayInput } from './facts-input.ts';
import { type LawRefusal, refusalsOfInput } from './law-refusal.ts';

const said = { vi: z.string().min(1), en: z.string().min(1) };
const placed = { ...said, article: z.string().min(1) };
const rule = z.string().regex(/^local-[a-z0-9-]+$/);
const hundredths = z.int().min(0);
const instrumentInput = z
  .enum(INSTRUMENTS.map(({ code }) => code) as [InstrumentCode, ...InstrumentCode[]], 'package-unknown-instrument')
  .refine(isInstrumentCode);

const regulationInput = z.strictObject({
  kind: z.enum(['quyet_dinh', 'nghi_quyet', 'thong_tu', 'huong_dan']),
  number: z.string().min(1),
  issuer: z.string().min(1),
  titleVi: z.string().min(1),
  titleEn: z.string().min(1),
  issuedOn: dayInput('Day on which it was issued.'),
  from: dayInput('First day in force.'),
  to: dayInput('Last day in force; null while it is.').nullable(),
  confidence: z.enum(['text', 'secondary', 'uncertain']),
  noteVi: z.string(),
});

const own = { ...placed, rule };

const conditionInput: z.ZodType<LocalCondition> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ ...own, kind: z.literal('assessed') }),
    z.strictObject({ ...own, kind: z.literal('rated'), least: z.enum(['HT_XUAT_SAC', 'HT_TOT', 'HT', 'KHONG_HT']) }),
    z.strictObject({
      ...own,
      kind: z.literal('achieved'),
      kinds: z.array(achievementKindInput).min(1),
      scope: z.enum(SCOPES),
    }),
    z.strictObject({
      ...own,
      kind: z.literal('initiatives'),
      scope: z.enum(['co_so', 'bo_tinh', 'toan_quoc']),
      count: z.int().min(1),
    }),
    z.strictObject({
      ...own,
      kind: z.literal('held-in-succession'),
      award: awardInput,
      times: z.int().min(1).max(30),
    }),
    z.strictObject({
      ...own,
      kind: z.literal('member-share'),
      count: z.enum(['completedTasks', 'advanced', 'emulationFighters', 'warned']),
      percent: z.int().min(1).max(100),
    }),
    z.strictObject({
      ...own,
      kind: z.literal('leads-cluster'),
      organiser: z.enum(['trung_uong', 'bo_tinh', 'huyen']),
      targetsExceeded: z.boolean(),
    }),
    z.strictObject({ ...own, kind: z.enum(['all', 'any']), of: z.array(conditionInput) }),
  ]),
);

const packageInput = z.strictObject({
  ...said,
  code: z.string().regex(/^[A-Z0-9_]+$/),
  version: z.int().min(1),
  province: z.string().min(1),
  instrument: instrumentInput,
  from: dayInput('First day in force.'),
  to: dayInput('Last day in force; null while it is.').nullable(),
  demonstration: z.boolean(),
  standards: z.array(
    z.strictObject({
      award: awardInput,
      recipient: z.enum(recipientKinds),
      effect: z.enum(['sets', 'adds']),
      conditions: z.array(conditionInput).min(1),
    }),
  ),
  deadlines: z.array(
    z.union([
      z.strictObject({
        ...placed,
        subject: z.string().min(1),
        monthDay: z.string().regex(/^(0[1-9]|1[0-2])-([0-2]\d|3[01])$/),
      }),
      z.strictObject({ ...placed, subject: z.string().min(1), daysBefore: z.int().min(0).max(366) }),
    ]),
  ),
  shares: z.array(z.strictObject({ ...placed, subject: z.string().min(1), hundredths })),
  councils: z.array(z.strictObject({ ...placed, council: z.enum(['province', 'grassroots']) })),
  scoreTables: z.array(
    z.strictObject({
      ...said,
      code: z.string().min(1),
      criteria: z.array(z.strictObject({ ...said, code: z.string().min(1), mostHundredths: hundredths })),
    }),
  ),
  templates: z.array(z.strictObject({ ...placed, paper: z.string().min(1) })),
});

/** A package that brings its own regulation. */
const packageWithRegulation = packageInput
  .extend({ instrument: regulationInput })
  .transform((given) => ({ ...given, instrument: { ...given.instrument, broughtBy: given.code } }));

/** Which of the two it is decides what is wrong with it: a code that is none, or a regulation that lacks something. */
const schemaFor = (raw: unknown) =>
  typeof raw === 'object' && raw !== null && 'instrument' in raw && typeof raw.instrument === 'object'
    ? packageWithRegulation
    : packageInput;

const refusalOf = ({ code, path, given }: PackageProblem): LawRefusal => ({ code, path, given, wanted: '' });

/** A provincial package out of JSON, or everything that is wrong with it, each with its place. */
export function parsePackage(raw: unknown): Result<ProvincialPackage, readonly LawRefusal[]> {
  const parsed = schemaFor(raw).safeParse(raw, { reportInput: true });
  if (!parsed.success) return refuse(parsed.error.issues.flatMap(refusalsOfInput));
  const problems = packageProblems(parsed.data);
  return problems.length === 0 ? ok(parsed.data) : refuse(problems.map(refusalOf));
}

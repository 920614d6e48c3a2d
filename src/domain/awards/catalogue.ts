import { type PlainDate, addDays, isoDate } from '../../kernel/plain-date.ts';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import type { LawGap } from '../law/dated-value.ts';
import { LAW_CONFIRMED_UNTIL } from '../law/regimes.ts';
import type { AuthorityCode } from './authorities.ts';
import type { AwardCode, AwardForm, AwardFormRow, UnknownForm } from './award-form.ts';
import { COMPETENCE, type CompetenceRow } from './competence.data.ts';
import { FORMS_2003_LAW } from './forms-2003-law.data.ts';
import { FORMS_2022_LAW } from './forms-2022-law.data.ts';

type Row = AwardFormRow & Pick<AwardForm, 'code' | 'family'>;

type Catalogue = {
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  readonly rows: readonly Row[];
  readonly byCode: ReadonlyMap<string, Row>;
};

const catalogueOf = (from: PlainDate, to: PlainDate | null, rows: readonly Row[]): Catalogue => ({
  from,
  to,
  rows,
  byCode: new Map(rows.map((row) => [row.code, row])),
});

const LAW_2022_FROM = isoDate('2024-01-01');

/** The catalogue begins with the first regime that we cover, although the law of 2003 is older. */
const CATALOGUES: readonly Catalogue[] = [
  catalogueOf(isoDate('2014-07-01'), addDays(LAW_2022_FROM, -1), FORMS_2003_LAW),
  catalogueOf(LAW_2022_FROM, null, FORMS_2022_LAW),
];

const competenceByForm = new Map<string, CompetenceRow[]>();
for (const row of COMPETENCE) {
  for (const form of row.forms) competenceByForm.set(form, [...(competenceByForm.get(form) ?? []), row]);
}

/** Forms as they were resolved before: a province's check asks for the same few on the same day, person after person. */
const resolved = new Map<Row, Map<CompetenceRow, { readonly [confirmed: string]: AwardForm }>>();

function resolve(row: Row, catalogue: Catalogue, date: PlainDate): AwardForm {
  const competence = competenceByForm.get(row.code)?.findLast((candidate) => candidate.from <= date);
  if (!competence) throw new Error(`Nobody decides ${row.code}`);
  const confirmed = date <= LAW_CONFIRMED_UNTIL;
  const known = resolved.get(row)?.get(competence)?.[String(confirmed)];
  if (known) return known;
  const form: AwardForm = {
    ...row,
    validFrom: catalogue.from,
    validTo: catalogue.to,
    decidedBy: competence.authorities,
    decidedByCitation: competence.citation,
    confirmed,
  };
  const ofRow = resolved.get(row) ?? new Map<CompetenceRow, { readonly [confirmed: string]: AwardForm }>();
  resolved.set(row, ofRow.set(competence, { ...ofRow.get(competence), [String(confirmed)]: form }));
  return form;
}

const catalogueAt = (date: PlainDate): Catalogue | undefined =>
  CATALOGUES.find(({ from, to }) => from <= date && (to === null || date <= to));

/** Every form of the law in force on a day, in the order of the law; LawGap before the first regime. */
export function formsAt(date: PlainDate): Result<readonly AwardForm[], LawGap> {
  const catalogue = catalogueAt(date);
  if (!catalogue) return refuse({ code: 'law-gap', what: 'catalogue', asOf: date });
  return ok(catalogue.rows.map((row) => resolve(row, catalogue, date)));
}

const ALL_CODES = new Set<string>(CATALOGUES.flatMap(({ rows }) => rows.map(({ code }) => code)));

export const isAwardCode = (code: string): code is AwardCode => ALL_CODES.has(code);

/**
 * A form by its code on a day: the decision's date when it is decided, the submission's while it is pending.
 * UnknownForm for a code of no law; LawGap when the law of that day has no such form (GIAY_KHEN in 2021).
 */
export function formAt(code: string, date: PlainDate): Result<AwardForm, UnknownForm | LawGap> {
  if (!isAwardCode(code)) return refuse({ code: 'unknown-form', given: code });
  const catalogue = catalogueAt(date);
  const row = catalogue?.byCode.get(code);
  if (!catalogue || !row) return refuse({ code: 'law-gap', what: code, asOf: date });
  return ok(resolve(row, catalogue, date));
}

const newestByCode = new Map<string, AwardFormRow>(
  CATALOGUES.flatMap(({ rows }) => rows.map((row) => [row.code, row] as const)),
);

/** Any form that ever bore this code, newest law first; for names of records whose date is not known. */
export const findForm = (code: string): AwardFormRow | undefined => newestByCode.get(code);

/** Whether an authority may decide a form on a day. An unknown form or a day without law is refused, never "no". */
export function mayDecide(
  form: string,
  authority: AuthorityCode,
  date: PlainDate,
): Result<boolean, UnknownForm | LawGap> {
  const found = formAt(form, date);
  return found.ok ? ok(found.value.decidedBy.includes(authority)) : found;
}

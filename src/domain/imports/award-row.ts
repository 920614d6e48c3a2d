import { type PlainDate, yearOf } from '../../kernel/plain-date.ts';
import { foldText } from '../../kernel/vietnamese-text.ts';
import type { AuthorityCode } from '../awards/authorities.ts';
import { authorityByName } from '../awards/authority-names.ts';
import type { AwardForm } from '../awards/award-form.ts';
import { authorityInFormName } from '../awards/form-names.ts';
import { parseAchievementPeriod } from '../decisions/achievement-period.ts';
import { parseDecisionNumber } from '../decisions/decision-number.ts';
import type { CommendationKind } from '../decisions/commendation-kind.ts';
import type { RecipientKind } from '../organisation/recipient.ts';
import { untoldBirth } from '../organisation/birth.ts';
import { authorityUnit } from './authority-unit.ts';
import { type AwardDates, readAwardDates } from './award-dates.ts';
import { awardHeadings as heading } from './award-headings.ts';
import type { AwardReading, ListedDecision, ListedLetter, ListedRecipient } from './award-reading.ts';
import { readRecipient } from './award-recipient.ts';
import { type RowUnit, readUnit } from './award-unit.ts';
import { commendationWords } from './column-words.ts';
import { formsInCell } from './forms-in-cell.ts';
import { formInList, recipientOfForm } from './form-in-list.ts';
import { type NamedForm, readFormNames, refuseOneFamilyTwice } from './marked-forms.ts';
import { splitPostAndUnit } from './post-and-unit.ts';
import { remembering } from './remembering.ts';
import type { CheckedRow } from './row-problem.ts';
import { RowReader } from './row-reader.ts';
import type { SheetRow } from './sheet.ts';
import type { UnitsInTime } from './units-in-time.ts';

/** What a list of awards is read against. */
export type AwardListSetting = {
  readonly today: PlainDate;
  readonly units: UnitsInTime;
  /** Every row's unit must lie in the subtree of this one on the row's day. */
  readonly scopeId: string;
  /** The list has the column "Người trực tiếp": an empty cell then means that the holder of a post is a leader. */
  readonly asksDirectWorker: boolean;
};

/** Reads the rows of a list of awards; every problem of a row is found at once. */
export function readAwardRows(
  rows: readonly SheetRow[],
  setting: AwardListSetting,
): readonly CheckedRow<AwardReading>[] {
  const names = rememberedNames(setting);
  return rows.map((row) => {
    const reader = new RowReader(row);
    const reading = readAwardRow(reader, setting, names);
    const { problems } = reader;
    return { row: row.row, reading: problems.length === 0 ? reading : null, problems };
  });
}

/** A list names the same few forms, units and authorities on every row: each is looked up once. */
const rememberedNames = ({ units, scopeId }: AwardListSetting) => ({
  authority: remembering(authorityByName),
  authorityInForm: remembering(authorityInFormName),
  formsIn: remembering(formsInCell),
  form: remembering(formInList),
  kindOfForm: remembering(recipientOfForm),
  authorityUnit: remembering(authorityUnit),
  number: remembering(parseDecisionNumber),
  period: remembering(parseAchievementPeriod),
  decision: remembering(listedDecision),
  called: remembering((name: string, day: PlainDate) => units.called(name, day)),
  split: remembering((text: string, day: PlainDate) => splitPostAndUnit(text, day, { units, scopeId })),
});

type Names = ReturnType<typeof rememberedNames>;

function readAwardRow(row: RowReader, setting: AwardListSetting, names: Names): AwardReading | null {
  const ordinal = readOrdinal(row);
  const dates = readAwardDates(row, setting.today, names);
  const day = dates.decision?.on ?? dates.letter?.on ?? setting.today;
  const named = readFormNames(row, (cell) => names.formsIn(cell, day));
  const form = named[0]?.name ?? '';
  const recipient = readRecipient(row, form, {
    today: setting.today,
    asksDirectWorker: setting.asksDirectWorker,
    kindOfForm: (name) => names.kindOfForm(name, day),
    postIn: (text) => postOfSplit(names.split(text, day)),
    isUnit: (name) => names.called(name, day).length > 0,
  });
  const authority = readAuthority(row, form, dates, names);
  const unit = readUnit(row, { ...setting, called: names.called, split: names.split }, dates, recipient);
  if (unit) checkBorn(row, recipient, setting.today, unit.day);
  const told = named.map((each) => readForms(row, { named: each, authority, kind: recipient?.kind, dates }, names));
  refuseOneFamilyTwice(
    row,
    named,
    told.map(({ decided, sent }) => (decided ?? sent)?.family),
  );
  const [first = noForm, ...others] = told.map(({ decided, sent }, at) => {
    const commendation = dates.saysDecided ? readCommendation(row, named[at]?.name ?? '', decided) : undefined;
    return { decision: decisionOf(dates, decided, commendation, names), letter: letterOf(dates, sent) };
  });
  const reason = row.text(heading.reason, 1000);
  if (!recipient || !authority || !unit) return null;
  const authorityUnitId = authorityUnitOf(row, { authority, form, unit, units: setting.units }, names);
  const { id: unitId, isUnit } = unit;
  return { ordinal, recipient, unitId, isUnit, authority, authorityUnitId, reason, ...first, more: others };
}

/** Where no unit is found the row has a problem; its post is whatever the text holds until then. */
const postOfSplit = (split: ReturnType<typeof splitPostAndUnit>): string => (split.ok ? split.value.post : '');

function readOrdinal(row: RowReader): number | null {
  const text = row.text(heading.ordinal, 20).replace(/[.)]$/, '');
  if (text === '') return null;
  const ordinal = Number(text);
  if (Number.isInteger(ordinal) && ordinal > 0 && ordinal <= 1_000_000) return ordinal;
  row.complain(heading.ordinal, 'bad-ordinal');
  return null;
}

/** Numbers of the two highest authorities bear their sign. */
const SIGNS: readonly (readonly [RegExp, AuthorityCode])[] = [
  [/\/QĐ-TTg$/iu, 'TTCP'],
  [/\/QĐ[-/]CTN$/iu, 'CHU_TICH_NUOC'],
];

/** Of its own cell; else as the form's name or the sign of the decision's number tells. */
function readAuthority(
  row: RowReader,
  form: string,
  { decision }: AwardDates,
  names: Names,
): AuthorityCode | undefined {
  const signed = SIGNS.find(([sign]) => sign.test(decision?.number.written ?? ''))?.[1];
  const inferred = row.has(heading.authority) ? undefined : (signed ?? names.authorityInForm(form));
  if (inferred) return inferred;
  const text = row.requiredText(heading.authority, 200);
  const authority = text === '' ? undefined : names.authority(text);
  if (text !== '' && !authority) row.complain(heading.authority, 'unknown-authority');
  return authority;
}

type Deciding = {
  readonly authority: AuthorityCode;
  readonly form: string;
  readonly unit: RowUnit;
  readonly units: UnitsInTime;
};

function authorityUnitOf(row: RowReader, { authority, form, unit, units }: Deciding, names: Names): string | null {
  const phrase = row.text(heading.authority, 200) || form;
  const id = names.authorityUnit(authority, phrase, units, unit.path, unit.day);
  if (id === undefined) row.complain(heading.authority, 'unknown-authority-unit');
  return id ?? null;
}

function checkBorn(row: RowReader, recipient: ListedRecipient | null, today: PlainDate, day: PlainDate): void {
  const { bornOn, bornYear } = recipient ?? untoldBirth;
  const isLater = bornOn === null ? bornYear !== null && bornYear > yearOf(day) : bornOn <= today && bornOn > day;
  if (isLater) row.complain(heading.bornOn, 'born-after');
}

/** Of its own cell; titles are for merit by law, and a reason may say that it was for a campaign or at once. */
function readCommendation(row: RowReader, form: string, decided: AwardForm | null): CommendationKind | undefined {
  if (row.has(heading.commendation)) return row.oneOf(heading.commendation, commendationWords);
  if (decided?.kind === 'danh_hieu_thi_dua' || decided?.kind === 'co_thi_dua') return 'cong_trang';
  const said = foldText(`${form} ${row.text(heading.reason, 1000)}`);
  if (said.includes('dot xuat')) return 'dot_xuat';
  if (/\b(chuyen de|phong trao|cuoc van dong)\b/.test(said)) return 'chuyen_de';
  if (/\b(hoan thanh (tot|xuat sac)|cong tac nam|nhiem vu nam|thanh tich xuat sac nam)\b/.test(said))
    return 'cong_trang';
  if (decided) row.requiredText(heading.commendation, 100);
  return undefined;
}

const noForm = { decision: null, letter: null };

type Forms = { readonly decided: AwardForm | null; readonly sent: AwardForm | null };

type FormAsked = {
  readonly named: NamedForm;
  readonly authority: AuthorityCode | undefined;
  readonly kind: RecipientKind | undefined;
  readonly dates: AwardDates;
};

/** The form under the law of the decision's day, and under that of the letter's day: they may differ. */
function readForms(row: RowReader, { named, authority, kind, dates }: FormAsked, names: Names): Forms {
  const { name: text, field } = named;
  if (text === '' || !authority || !kind) return { decided: null, sent: null };
  const on = (day: PlainDate | undefined): AwardForm | null => {
    if (day === undefined) return null;
    const form = names.form(text, authority, day, kind);
    if (!form.ok && row.problems.every((each) => each.field !== field))
      row.complain(field, form.problem.code, form.problem.detail, text);
    return form.ok ? form.value : null;
  };
  return { decided: on(dates.decision?.on), sent: on(dates.letter?.on) };
}

function decisionOf(
  { decision, achievement }: AwardDates,
  form: AwardForm | null,
  commendation: ListedDecision['commendation'] | undefined,
  names: Names,
): ListedDecision | null {
  if (!decision || !form || !achievement || !commendation) return null;
  return names.decision(decision.number, decision.on, form, achievement, commendation);
}

/** The rows of one decision share it: long lists are kept in memory while they are checked. */
const listedDecision = (
  number: ListedDecision['number'],
  signedOn: PlainDate,
  { code: formCode, family: formFamily }: AwardForm,
  achievement: ListedDecision['achievement'],
  commendation: ListedDecision['commendation'],
): ListedDecision => ({ number, signedOn, formCode, formFamily, achievement, commendation });

function letterOf({ letter, agreedOn }: AwardDates, form: AwardForm | null): ListedLetter | null {
  return letter && form ? { number: letter.number, sentOn: letter.on, agreedOn, formCode: form.code } : null;
}

import type { PlainDate } from '../../kernel/plain-date.ts';
import { compareText } from '../../kernel/vietnamese-text.ts';
import type { AuthorityCode } from '../awards/authorities.ts';
import { authorityByName } from '../awards/authority-names.ts';
import type { AwardForm } from '../awards/award-form.ts';
import type { RecipientKind } from '../organisation/recipient.ts';
import type { UnitState } from '../organisation/unit.ts';
import { authorityUnit } from './authority-unit.ts';
import { type AwardDates, readAwardDates } from './award-dates.ts';
import type { AwardReading, ListedDecision, ListedLetter, ListedRecipient } from './award-reading.ts';
import { commendationWords, directWorkerWords, recipientKindWords } from './column-words.ts';
import { formInList } from './form-in-list.ts';
import { awardHeadings as heading } from './layouts.ts';
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
  const names = rememberedNames();
  return rows.map((row) => {
    const reader = new RowReader(row);
    const reading = readAwardRow(reader, setting, names);
    const { problems } = reader;
    return { row: row.row, reading: problems.length === 0 ? reading : null, problems };
  });
}

/** A list names the same few forms and authorities on every row: each is looked up once. */
const rememberedNames = () => ({
  authority: remembering(authorityByName),
  form: remembering(formInList),
  authorityUnit: remembering(authorityUnit),
});

type Names = ReturnType<typeof rememberedNames>;

function readAwardRow(row: RowReader, setting: AwardListSetting, names: Names): AwardReading | null {
  const ordinal = readOrdinal(row);
  const recipient = readRecipient(row, setting);
  const dates = readAwardDates(row, setting.today);
  const authority = readAuthority(row, names);
  const unit = readUnit(row, setting, dates, recipient);
  const forms = readForms(row, names, authority, recipient?.kind, dates);
  const commendation = dates.saysDecided ? row.oneOf(heading.commendation, commendationWords) : undefined;
  const reason = row.text(heading.reason, 1000);
  if (!recipient || !authority || !unit) return null;
  const authorityUnitId = names.authorityUnit(
    authority,
    row.text(heading.authority, 200),
    setting.units,
    unit.path,
    unit.day,
  );
  if (authorityUnitId === undefined) row.complain(heading.authority, 'unknown-authority-unit');
  const decision = decisionOf(dates, forms.decided, commendation);
  const letter = letterOf(dates, forms.sent);
  return {
    ordinal,
    recipient,
    unitId: unit.id,
    isUnit: unit.isUnit,
    authority,
    authorityUnitId: authorityUnitId ?? null,
    reason,
    decision,
    letter,
  };
}

function readOrdinal(row: RowReader): number | null {
  const text = row.text(heading.ordinal, 20);
  if (text === '') return null;
  const ordinal = Number(text);
  if (Number.isInteger(ordinal) && ordinal > 0 && ordinal <= 1_000_000) return ordinal;
  row.complain(heading.ordinal, 'bad-ordinal');
  return null;
}

function readRecipient(row: RowReader, setting: AwardListSetting): ListedRecipient | null {
  const kind = row.oneOf(heading.recipientKind, recipientKindWords);
  const name = row.requiredText(heading.name, 200);
  const formOfAddress = row.text(heading.formOfAddress, 40);
  const post = row.text(heading.post, 200);
  const occupation = row.text(heading.occupation, 300);
  const bornOn = row.date(heading.bornOn, setting.today);
  const direct = row.has(heading.directWorker) ? row.oneOf(heading.directWorker, directWorkerWords) : undefined;
  const isLeader =
    direct === false || (direct === undefined && setting.asksDirectWorker && kind === 'ca_nhan' && post !== '');
  const postClass = direct ? 'direct' : isLeader ? 'leader' : 'unknown';
  return kind ? { kind, name, formOfAddress, post, occupation, bornOn, postClass } : null;
}

function readAuthority(row: RowReader, names: Names): AuthorityCode | undefined {
  const text = row.requiredText(heading.authority, 200);
  const authority = text === '' ? undefined : names.authority(text);
  if (text !== '' && !authority) row.complain(heading.authority, 'unknown-authority');
  return authority;
}

type RowUnit = {
  readonly id: string;
  readonly isUnit: boolean;
  readonly path: readonly UnitState[];
  readonly day: PlainDate;
};

/** The unit as of the decision's day (of the letter's while pending); it must exist on the letter's day too. */
function readUnit(
  row: RowReader,
  { units, scopeId, today }: AwardListSetting,
  dates: AwardDates,
  recipient: ListedRecipient | null,
): RowUnit | null {
  const code = row.requiredText(heading.unitCode, 100).toLowerCase();
  const days = [dates.decision?.on, dates.letter?.on].filter((day) => day !== undefined);
  const [day] = days;
  if (code === '') return null;
  if (day === undefined) {
    if (!units.hasCode(code)) row.complain(heading.unitCode, 'unknown-unit');
    return null;
  }
  for (const each of days) {
    const found = units.find(code, each);
    if (!('id' in found)) {
      row.complain(heading.unitCode, found.code, found.detail);
      return null;
    }
  }
  const own = units.find(code, day) as UnitState;
  const path = units.path(own.id, day);
  if (path.every(({ id }) => id !== scopeId)) row.complain(heading.unitCode, 'outside-unit');
  checkBorn(row, recipient, today, day);
  return { ...collectiveUnit(own, recipient, units, day), path, day };
}

function checkBorn(row: RowReader, recipient: ListedRecipient | null, today: PlainDate, day: PlainDate): void {
  const bornOn = recipient?.bornOn ?? null;
  if (bornOn !== null && bornOn <= today && bornOn > day) row.complain(heading.bornOn, 'born-after');
}

/** A collective that bears the name of the row's unit, or of the only other unit of that name below it, is that unit. */
function collectiveUnit(
  own: UnitState,
  recipient: ListedRecipient | null,
  units: UnitsInTime,
  day: PlainDate,
): { id: string; isUnit: boolean } {
  if (recipient?.kind !== 'tap_the') return { id: own.id, isUnit: false };
  const name = compareText(recipient.name);
  if (name === compareText(own.name) || name === compareText(own.shortName)) return { id: own.id, isUnit: true };
  const below = units
    .named(recipient.name, day)
    .filter((unit) => units.path(unit.id, day).some(({ id }) => id === own.id));
  const [only] = below;
  return only && below.length === 1 ? { id: only.id, isUnit: true } : { id: own.id, isUnit: false };
}

type Forms = { readonly decided: AwardForm | null; readonly sent: AwardForm | null };

/** The form under the law of the decision's day, and under that of the letter's day: they may differ. */
function readForms(
  row: RowReader,
  names: Names,
  authority: AuthorityCode | undefined,
  kind: RecipientKind | undefined,
  dates: AwardDates,
): Forms {
  const text = row.requiredText(heading.form, 300);
  if (text === '' || !authority || !kind) return { decided: null, sent: null };
  const on = (day: PlainDate | undefined): AwardForm | null => {
    if (day === undefined) return null;
    const form = names.form(text, authority, day, kind);
    if (!form.ok && row.problems.every(({ field }) => field !== heading.form))
      row.complain(heading.form, form.problem.code, form.problem.detail);
    return form.ok ? form.value : null;
  };
  return { decided: on(dates.decision?.on), sent: on(dates.letter?.on) };
}

function decisionOf(
  { decision, achievement }: AwardDates,
  form: AwardForm | null,
  commendation: ListedDecision['commendation'] | undefined,
): ListedDecision | null {
  if (!decision || !form || !achievement || !commendation) return null;
  return {
    number: decision.number,
    signedOn: decision.on,
    formCode: form.code,
    formFamily: form.family,
    achievement,
    commendation,
  };
}

function letterOf({ letter, agreedOn }: AwardDates, form: AwardForm | null): ListedLetter | null {
  return letter && form ? { number: letter.number, sentOn: letter.on, agreedOn, formCode: form.code } : null;
}

import { z } from 'zod';
import { may } from '../../domain/access/may.ts';
import type { LocalRules } from '../../domain/awards/local/local-rules.ts';
import type { ProvincialPackage } from '../../domain/awards/local/provincial-package.ts';
import { declarations } from '../../domain/awards/records-to-facts.ts';
import type { AwardForm } from '../../domain/awards/award-form.ts';
import type { QuotaCheck } from '../../domain/awards/quotas.ts';
import type { Unit } from '../../domain/organisation/unit.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { ok } from '../../kernel/result.ts';
import { foldText } from '../../kernel/vietnamese-text.ts';
import { registeredFor } from '../../store/law/registered-for.ts';
import { PAGE_SIZE, type Page } from '../../store/paging.ts';
import { dateInput, optionalText, text, wholeNumber } from '../input.ts';
import type { LoadedUnit } from '../organisation/unit-standing.ts';
import { defineQuery } from '../query.ts';
import { formAsked } from './form-asked.ts';
import { type JudgedPerson, type ReachCounts, countsOf, judgePeople, standingOf, standings } from './judge-people.ts';
import { MOST_CHECKED, listedStaff, unitOfYear } from './listed-staff.ts';
import { packageCodeInput, packageOn } from './package-on.ts';
import { type ExcellentOfBody, excellentOfList, shareOfList } from './share-of-list.ts';

const listOrders = ['name', '-name', 'unit', '-unit'] as const;

const checkListInput = z.object({
  unit: text(80),
  award: text(40),
  year: wholeNumber(1990, 2100),
  /** The day whose law applies. */
  asOf: dateInput,
  /** The provincial package that lies over the law; empty: none. */
  package: packageCodeInput,
  /** Kinds of records that the officer declares to be complete. */
  declared: z.array(z.enum(declarations, 'not-accepted')).default([]),
  /** everybody: who worked there in the year; registered: who set out for this title. */
  who: z.enum(['everybody', 'registered'], 'not-accepted').default('everybody'),
  reach: z.enum(['', ...standings], 'not-accepted').default(''),
  search: optionalText(100),
  /** By given name, or by unit and within it by given name; "-" turns the order round. */
  order: z.enum(listOrders, 'not-accepted').default('name'),
  page: wholeNumber(1, 100_000).default(1),
  /** The whole list on one page: for the export. */
  whole: z.boolean().default(false),
});

type Order = (typeof listOrders)[number];

type Input = z.infer<typeof checkListInput>;

type Loaded = LoadedUnit & { readonly form: AwardForm; readonly local: LocalRules | null };

export type CheckedList = {
  readonly unit: Unit;
  readonly form: AwardForm;
  readonly year: number;
  readonly asOf: PlainDate;
  /** What lies over the law; null: nothing. */
  readonly local: ProvincialPackage | null;
  /** How many stand where; the whole list, whatever page is shown. */
  readonly counts: ReachCounts;
  /** Those who meet the standard beside the ceiling of the law of the day; null where it cannot be told. */
  readonly share: QuotaCheck | null;
  /** Those rated excellent beside their ceiling, body by body; empty for a part of the list. */
  readonly excellent: readonly ExcellentOfBody[];
  readonly people: Page<JudgedPerson>;
};

/** Everybody of a unit beside the standard of one form, by the office's records. */
export const checkList = defineQuery<Input, Loaded, CheckedList>({
  name: 'law.check-list',
  input: checkListInput,
  load: async (tx, { unit: code, award, year, asOf, package: chosen }, { today, localRules }) => {
    const unit = await unitOfYear(tx, code, year, today);
    if (!unit.ok) return unit;
    const form = formAsked({ award, asOf, year, recipient: 'ca_nhan' });
    if (!form.ok) return form;
    const local = packageOn(localRules, chosen, asOf);
    return local.ok ? ok({ ...unit.value, form: form.value, local: local.value }) : local;
  },
  authorise: (actor, { path }, today) => may(actor, 'check-nominees', path, today),
  personal: ({ unit, award, year, search }) => ({ unit, award, year, search }),
  read: async (tx, input, { unit, form, local, knownAt }) => {
    const { year, asOf, who, search, reach, page, whole } = input;
    const staff = await listedStaff(tx, { unit, year, search, knownAt });
    if (!staff.ok) return staff;
    const question = { award: form.code, year, asOf, declared: new Set(input.declared), local };
    const everybody = await judgePeople(tx, staff.value, question, knownAt);
    const registered = who === 'registered' ? await registeredFor(tx, form.code, year, knownAt) : null;
    const judged = everybody.filter(({ member }) => registered === null || registered.has(member.personId));
    const shown = inOrder(reach === '' ? judged : judged.filter((each) => standingOf(each) === reach), input.order);
    const share =
      search === '' ? await shareOfList(tx, judged, { unitId: unit.id, award: form.code, year, asOf, knownAt }) : null;
    const size = whole ? MOST_CHECKED : PAGE_SIZE;
    const start = whole ? 0 : (page - 1) * size;
    return ok({
      unit,
      form,
      year,
      asOf,
      local: local && local.package,
      counts: countsOf(judged),
      share,
      // Of everybody, whoever registered: a ceiling on ratings is one of the whole body.
      excellent: search === '' ? excellentOfList(everybody, { year, asOf }) : [],
      people: { rows: shown.slice(start, start + size), page: whole ? 1 : page, pageSize: size, total: shown.length },
    });
  },
});

/** People come by given name; a stable sort keeps that order within a unit. */
function inOrder(people: readonly JudgedPerson[], order: Order): readonly JudgedPerson[] {
  const byUnit = order.endsWith('unit')
    ? people.toSorted((a, b) => compareUnits(a.member.unitName, b.member.unitName))
    : people;
  return order.startsWith('-') ? byUnit.toReversed() : byUnit;
}

const compareUnits = (a: string, b: string): number => {
  const [one, other] = [foldText(a), foldText(b)];
  return one < other ? -1 : Number(one > other);
};

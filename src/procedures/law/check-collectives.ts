import { z } from 'zod';
import { may } from '../../domain/access/may.ts';
import type { AwardForm } from '../../domain/awards/award-form.ts';
import { type CheckProblem, type Explained, check } from '../../domain/awards/check.ts';
import { collectiveDeclarations } from '../../domain/awards/collective-to-facts.ts';
import { type Reach, reachOf } from '../../domain/awards/findings.ts';
import type { LocalRules } from '../../domain/awards/local/local-rules.ts';
import type { ProvincialPackage } from '../../domain/awards/local/provincial-package.ts';
import type { Unit } from '../../domain/organisation/unit.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import { titleIndexKey } from '../../kernel/vietnamese-text.ts';
import { readHistory } from '../../store/organisation/unit-history.ts';
import { PAGE_SIZE, type Page } from '../../store/paging.ts';
import { dateInput, optionalText, text, wholeNumber } from '../input.ts';
import type { LoadedUnit } from '../organisation/unit-standing.ts';
import { notAllowed } from '../problem.ts';
import { defineQuery } from '../query.ts';
import { type Subject, recipientOf, subjectChoices, subjectsInUnit } from './collective-subjects.ts';
import { type CollectiveWithFacts, factsOfCollectives } from './facts-of-collectives.ts';
import { formAsked } from './form-asked.ts';
import { type ReachCounts, countsOf, standingOf, standings } from './judge-people.ts';
import { unitOfYear } from './listed-staff.ts';
import { packageCodeInput, packageOn } from './package-on.ts';

/** Most collectives of one list. */
const MOST_COLLECTIVES = 3_000;

const listOrders = ['name', '-name', 'unit', '-unit'] as const;

const checkCollectivesInput = z.object({
  unit: text(80),
  award: text(40),
  year: wholeNumber(1990, 2100),
  /** The day whose law applies. */
  asOf: dateInput,
  /** Kinds of records that the officer declares to be complete. */
  declared: z.array(z.enum(collectiveDeclarations, 'not-accepted')).default([]),
  /** The provincial package laid over the law; empty: none. */
  package: packageCodeInput,
  who: z.enum(subjectChoices, 'not-accepted').default('units'),
  reach: z.enum(['', ...standings], 'not-accepted').default(''),
  search: optionalText(100),
  /** By name, or by the unit above; "-" turns the order round. */
  order: z.enum(listOrders, 'not-accepted').default('name'),
  page: wholeNumber(1, 100_000).default(1),
  /** The whole list on one page: for the export. */
  whole: z.boolean().default(false),
});

type Input = z.infer<typeof checkCollectivesInput>;

type Loaded = LoadedUnit & { readonly form: AwardForm; readonly local: LocalRules | null };

/** One collective's answer, or why there is none. */
export type JudgedCollective = Pick<CollectiveWithFacts, 'facts'> & {
  readonly subject: Subject;
  /** How many people on record belonged to it in the year. */
  readonly people: number;
  readonly answer: Result<Explained, CheckProblem>;
  readonly reach: Reach | null;
};

export type CheckedCollectives = {
  readonly unit: Unit;
  readonly form: AwardForm;
  readonly year: number;
  readonly asOf: PlainDate;
  /** The provincial package laid over the law; null: none. */
  readonly local: ProvincialPackage | null;
  /** How many stand where; the whole list, whatever page is shown. */
  readonly counts: ReachCounts;
  readonly collectives: Page<JudgedCollective>;
};

/** Every collective (or household) of a unit and below it beside the standard of one form, by the office's records. */
export const checkCollectives = defineQuery<Input, Loaded, CheckedCollectives>({
  name: 'law.check-collectives',
  input: checkCollectivesInput,
  load: async (tx, { unit: code, award, year, asOf, who, package: chosen }, { today, localRules }) => {
    const unit = await unitOfYear(tx, code, year, today);
    if (!unit.ok) return unit;
    const form = formAsked({ award, asOf, year, recipient: recipientOf(who) });
    if (!form.ok) return form;
    const local = packageOn(localRules, chosen, asOf);
    return local.ok ? ok({ ...unit.value, form: form.value, local: local.value }) : local;
  },
  authorise: (actor, { path }, today) => may(actor, 'check-nominees', path, today),
  // Households bear the names of their heads.
  personal: ({ unit, award, year, who, search }) => ({ unit, award, year, who, search }),
  read: async (tx, input, { unit, form, local, knownAt }) => {
    const { year, asOf, who, search, reach, page, whole } = input;
    const history = await readHistory(tx, knownAt);
    const asked = { unitId: unit.id, who, award: form.code, year, search, knownAt };
    const subjects = await subjectsInUnit(tx, history, asked);
    if (subjects.length > MOST_COLLECTIVES)
      return refuse(notAllowed('too-many-collectives', { most: String(MOST_COLLECTIVES), unit: unit.name }));
    const facts = await factsOfCollectives(
      tx,
      history,
      subjects,
      { year, asOf, declared: new Set(input.declared) },
      knownAt,
    );
    if (!facts.ok) return facts;
    const judged = facts.value.map((each) => judge(each, form, { year, asOf, local }));
    const shown = inOrder(reach === '' ? judged : judged.filter((each) => standingOf(each) === reach), input.order);
    const size = whole ? MOST_COLLECTIVES : PAGE_SIZE;
    const start = whole ? 0 : (page - 1) * size;
    return ok({
      unit,
      form,
      year,
      asOf,
      local: local?.package ?? null,
      counts: countsOf(judged),
      collectives: {
        rows: shown.slice(start, start + size),
        page: whole ? 1 : page,
        pageSize: size,
        total: shown.length,
      },
    });
  },
});

type Question = { readonly year: number; readonly asOf: PlainDate; readonly local: LocalRules | null };

function judge(
  { subject, facts, members }: CollectiveWithFacts,
  form: AwardForm,
  question: Question,
): JudgedCollective {
  const answer = check({ facts, award: form.code, ...question });
  return { subject, facts, people: members.length, answer, reach: answer.ok ? reachOf(answer.value) : null };
}

/** Collectives come by name; a stable sort keeps that order within a unit. */
function inOrder(judged: readonly JudgedCollective[], order: (typeof listOrders)[number]): readonly JudgedCollective[] {
  const key = ({ subject }: JudgedCollective): string => titleIndexKey(subject.unitName);
  const byUnit = order.endsWith('unit')
    ? judged.toSorted((a, b) => (key(a) < key(b) ? -1 : Number(key(a) > key(b))))
    : judged;
  return order.startsWith('-') ? byUnit.toReversed() : byUnit;
}

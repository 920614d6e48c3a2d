import type { AwardLevel } from '../../domain/awards/award-form.ts';
import { findForm, isAwardCode } from '../../domain/awards/catalogue.ts';
import { lastDayOfYear } from '../../domain/awards/records-to-facts.ts';
import type { WithinReach } from '../../domain/awards/within-reach.ts';
import { ok } from '../../kernel/result.ts';
import { toScreenDate } from '../../kernel/plain-date.ts';
import { PLANNED_YEARS, type PersonReach } from '../../procedures/law/person-reach.ts';
import { awardKindWords } from '../../words/law-screens.ts';
import { checkWords } from '../../words/law-check-screens.ts';
import { sayCheckProblem, sayReason } from '../../words/law-reasons.ts';
import { lawWords, sayAward, sayStep } from '../../words/law.ts';
import { type Language, say } from '../../words/words.ts';
import { addresses, withQuery } from '../addresses.ts';
import { problemOf } from '../form-problems.ts';
import { Breadcrumbs } from '../kit/breadcrumbs.tsx';
import { SelectField } from '../kit/choice-fields.tsx';
import { ErrorSummary, type FormProblem } from '../kit/form.tsx';
import { Notice } from '../kit/notice.tsx';
import { PageHeading, Section } from '../kit/page-heading.tsx';
import { Table } from '../kit/table.tsx';
import { type Step, Timeline } from '../kit/timeline.tsx';
import { showPage } from '../show.tsx';
import type { Visit } from '../visit.ts';
import { CheckForm } from './check-form.tsx';
import { formsForRecipients } from './forms-offered.ts';
import { type CheckText, checkQuery } from './check-text.ts';
import { PackageNote } from './package-note.tsx';
import { StandingTag } from './standing-tag.tsx';

export type ShownReach = {
  readonly unit: { readonly code: string; readonly name: string };
  readonly id: string;
  readonly text: CheckText;
  readonly plan: string;
  readonly problems: readonly FormProblem[];
  readonly found: PersonReach | null;
};

/** Trong tầm với: every form for people of the day beside one person, and the way to a chosen one. */
export function showReach(visit: Visit, shown: ShownReach): Response {
  const { language, office } = visit.var;
  const { unit, id, text, plan, problems, found } = shown;
  const title = found ? `${say(checkWords.reach, language)} – ${found.person.name}` : say(checkWords.reach, language);
  return showPage(visit, {
    title,
    unit,
    status: problems.length > 0 ? 422 : 200,
    children: (
      <>
        <Breadcrumbs
          language={language}
          crumbs={[{ label: found?.person.name ?? id, href: addresses.person(unit.code, id) }]}
        />
        <PageHeading
          title={title}
          lead={found && say(checkWords.reachLead(found.year, toScreenDate(found.asOf)), language)}
        />
        <ErrorSummary problems={problems} language={language} />
        <CheckForm
          action={addresses.personReach(unit.code, id)}
          text={text}
          problems={problems}
          today={office.today()}
          packages={office.localRules}
          language={language}
          withAward={false}
        >
          <SelectField
            name="plan"
            label={say(checkWords.plan, language)}
            language={language}
            optional
            choices={formsForRecipients(['ca_nhan'], office.today(), language)}
            value={plan}
            error={problemOf(problems, 'plan')}
          />
        </CheckForm>
        {found && <PackageNote unit={unit.code} local={found.local} asOf={found.asOf} language={language} />}
        {found?.planned && <Planned planned={found.planned} language={language} />}
        {found && (
          <ReachForms
            found={found}
            hrefOf={(award) => withQuery(addresses.verdict(unit.code, id), checkQuery({ ...text, award }))}
            language={language}
          />
        )}
      </>
    ),
  });
}

type PlannedProps = { readonly planned: NonNullable<PersonReach['planned']>; readonly language: Language };

/** The way to one form, year by year. */
export function Planned({ planned: { award, from, plan }, language }: PlannedProps) {
  const name = say(sayAward(award, lastDayOfYear(from)), language);
  if (!plan.ok)
    return <Notice kind="information" title={say(sayCheckProblem(plan.problem), language)} language={language} />;
  const { earliest, steps, confirmed } = plan.value;
  const years = [...Map.groupBy(steps, ({ year }) => year)].toSorted(([a], [b]) => a - b);
  return (
    <Section title={say(checkWords.planFor(name), language)} lead={say(checkWords.planAssumes, language)}>
      <p>{say(earliest === null ? lawWords.outOfReach(PLANNED_YEARS) : lawWords.earliest(earliest), language)}</p>
      {earliest !== null && !confirmed && <p>{say(checkWords.planUnconfirmed, language)}</p>}
      <Timeline
        steps={years.map(([year, ofYear]): Step => ({
          title: say(checkWords.planYear(year), language),
          state: 'ahead',
          note: (
            <ul>
              {ofYear.map((step) => {
                const said = say(sayStep(step, lastDayOfYear(step.year)), language);
                return <li key={said}>{said}</li>;
              })}
            </ul>
          ),
        }))}
        language={language}
      />
    </Section>
  );
}

type FormsProps = {
  readonly found: Pick<PersonReach, 'reach' | 'asOf'>;
  readonly hrefOf: (award: string) => string;
  readonly language: Language;
};

const ORDER: Readonly<Record<WithinReach['reach'], number>> = {
  qualifies: 0,
  'lacks-one': 1,
  'cannot-tell': 2,
  'lacks-more': 3,
};

/** Every form that was tried with where the record stands, the nearest first; a row opens the whole answer. */
export function ReachForms({ found: { reach, asOf }, hrefOf, language }: FormsProps) {
  if (!reach.ok)
    return <Notice kind="error" title={say(sayCheckProblem(reach.problem), language)} language={language} />;
  const rows = reach.value.toSorted((a, b) => ORDER[a.reach] - ORDER[b.reach] || levelOf(a) - levelOf(b));
  return (
    <Table
      caption={say(checkWords.reachCaption, language)}
      rows={rows}
      rowKey={({ answer }) => answer.award}
      rowHref={({ answer }) => hrefOf(answer.award)}
      narrow="cards"
      language={language}
      columns={[
        {
          key: 'award',
          heading: say(checkWords.award, language),
          rowHeader: true,
          cell: ({ answer }) => say(sayAward(answer.award, asOf), language),
        },
        {
          key: 'kind',
          heading: say(checkWords.kind, language),
          cell: ({ answer }) => kindOf(answer.award, language),
        },
        {
          key: 'reach',
          heading: say(checkWords.standing, language),
          cell: (row) => <StandingTag standing={row.reach} language={language} />,
        },
        {
          key: 'reason',
          heading: say(checkWords.reason, language),
          cell: ({ answer }) => say(sayReason(ok(answer)), language),
        },
      ]}
    />
  );
}

/** What is decided nearest to the person comes first. */
const LEVELS: readonly (AwardLevel | undefined)[] = ['co_so', 'xa', 'huyen', 'bo_tinh', 'trung_uong'];

const levelOf = ({ answer }: WithinReach): number => LEVELS.indexOf(findForm(answer.award)?.level);

function kindOf(award: string, language: Language): string {
  const form = isAwardCode(award) ? findForm(award) : undefined;
  return form ? say(awardKindWords[form.kind], language) : '';
}

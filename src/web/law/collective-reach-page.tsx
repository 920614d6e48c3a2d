import { toScreenDate } from '../../kernel/plain-date.ts';
import type { CollectiveReach } from '../../procedures/law/collective-reach.ts';
import { checkWords } from '../../words/law-check-screens.ts';
import { collectiveWords as words } from '../../words/law-collectives.ts';
import { type Language, say } from '../../words/words.ts';
import { addresses, withQuery } from '../addresses.ts';
import { problemOf } from '../form-problems.ts';
import { Breadcrumbs } from '../kit/breadcrumbs.tsx';
import { SelectField } from '../kit/choice-fields.tsx';
import { ErrorSummary, type FormProblem } from '../kit/form.tsx';
import { PageHeading } from '../kit/page-heading.tsx';
import { showPage } from '../show.tsx';
import type { Visit } from '../visit.ts';
import { CollectiveForm } from './collective-form.tsx';
import { formsForRecipients } from './forms-offered.ts';
import { type CollectiveText, collectiveQuery } from './collective-text.ts';
import { PackageNote } from './package-note.tsx';
import { Planned, ReachForms } from './reach-page.tsx';

export type ShownCollectiveReach = {
  readonly unit: { readonly code: string; readonly name: string };
  readonly id: string;
  readonly text: CollectiveText;
  readonly plan: string;
  readonly problems: readonly FormProblem[];
  readonly found: CollectiveReach | null;
};

/** Trong tầm với: every form of the day for collectives beside one of them, and the way to a chosen one. */
export function showCollectiveReach(visit: Visit, shown: ShownCollectiveReach): Response {
  const { language, office } = visit.var;
  const { unit, id, text, plan, problems, found } = shown;
  const reach = say(checkWords.reach, language);
  const title = found ? `${reach} – ${found.subject.name}` : reach;
  const household = found?.subject.kind === 'household';
  return showPage(visit, {
    title,
    unit,
    status: problems.length > 0 ? 422 : 200,
    children: (
      <>
        <Breadcrumbs
          language={language}
          crumbs={[
            {
              label: say(checkWords.backToList, language),
              href: withQuery(addresses.collectiveList(unit.code), {
                ...collectiveQuery(text),
                ...(household ? { who: 'households' } : {}),
              }),
            },
          ]}
        />
        <PageHeading title={title} lead={found && leadOf(found, language)} />
        <ErrorSummary problems={problems} language={language} />
        <CollectiveForm
          action={addresses.collectiveReach(unit.code, id)}
          text={text}
          problems={problems}
          packages={office.localRules}
          withMembers={found === null || found.subject.kind === 'unit'}
          forms={null}
          language={language}
        >
          {!household && (
            <SelectField
              name="plan"
              label={say(checkWords.plan, language)}
              language={language}
              optional
              choices={formsForRecipients(['tap_the'], office.today(), language)}
              value={plan}
              error={problemOf(problems, 'plan')}
            />
          )}
        </CollectiveForm>
        {found && <PackageNote unit={unit.code} local={found.local} asOf={found.asOf} language={language} />}
        {found?.planned && <Planned planned={found.planned} language={language} />}
        {found && (
          <ReachForms
            found={found}
            hrefOf={(award) =>
              withQuery(addresses.collectiveVerdict(unit.code, id), collectiveQuery({ ...text, award }))
            }
            language={language}
          />
        )}
      </>
    ),
  });
}

const leadOf = ({ subject, year, asOf }: CollectiveReach, language: Language): string => {
  const said = subject.kind === 'household' ? words.reachHouseholds : words.reachLead;
  return say(said(year, toScreenDate(asOf)), language);
};

import { groupThousands } from '../../kernel/points.ts';
import { toScreenDate } from '../../kernel/plain-date.ts';
import type { CollectivesReach } from '../../procedures/law/collectives-reach.ts';
import { checkWords } from '../../words/law-check-screens.ts';
import { collectiveWords as words } from '../../words/law-collectives.ts';
import { type Language, say } from '../../words/words.ts';
import { addresses, withQuery } from '../addresses.ts';
import { Breadcrumbs } from '../kit/breadcrumbs.tsx';
import { ErrorSummary, type FormProblem } from '../kit/form.tsx';
import { PageHeading } from '../kit/page-heading.tsx';
import { showPage } from '../show.tsx';
import type { Visit } from '../visit.ts';
import { CollectiveForm } from './collective-form.tsx';
import { ReachTabs } from './collective-tabs.tsx';
import { type CollectiveText, collectiveQuery } from './collective-text.ts';
import { PackageNote } from './package-note.tsx';
import { FormsTable } from './unit-reach-page.tsx';

export type ShownCollectivesReach = {
  readonly unit: { readonly code: string; readonly name: string };
  readonly text: CollectiveText;
  readonly problems: readonly FormProblem[];
  readonly found: CollectivesReach | null;
};

/** What the collectives of a unit could be proposed for this year: each form with how many of them stand where. */
export function showCollectivesReach(visit: Visit, { unit, text, problems, found }: ShownCollectivesReach): Response {
  const { language, office } = visit.var;
  const title = say(checkWords.unitReach, language);
  return showPage(visit, {
    title,
    unit,
    status: problems.length > 0 ? 422 : 200,
    children: (
      <>
        <Breadcrumbs
          language={language}
          crumbs={[{ label: say(words.title, language), href: addresses.collectiveList(unit.code) }]}
        />
        <PageHeading title={title} lead={found ? leadOf(found, language) : unit.name} />
        <ReachTabs unit={unit.code} current="collectives" text={text} language={language} />
        <ErrorSummary problems={problems} language={language} />
        <CollectiveForm
          action={addresses.collectivesReach(unit.code)}
          text={text}
          problems={problems}
          packages={office.localRules}
          forms={null}
          language={language}
        />
        {found && <PackageNote unit={unit.code} local={found.local} asOf={found.asOf} language={language} />}
        {found && (
          <FormsTable
            forms={found.forms}
            hrefOf={(award, reach) =>
              withQuery(addresses.collectiveList(unit.code), { ...collectiveQuery({ ...text, award }), reach })
            }
            language={language}
          />
        )}
      </>
    ),
  });
}

const leadOf = ({ collectives, year, asOf }: CollectivesReach, language: Language): string =>
  say(words.unitReachLead(groupThousands(collectives), year, toScreenDate(asOf)), language);

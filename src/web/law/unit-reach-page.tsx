import { groupThousands } from '../../kernel/points.ts';
import { toScreenDate } from '../../kernel/plain-date.ts';
import { type Standing, standings } from '../../procedures/law/judge-people.ts';
import type { FormReach, UnitReach } from '../../procedures/law/unit-reach.ts';
import { checkWords, standingWords } from '../../words/law-check-screens.ts';
import { awardKindWords } from '../../words/law-screens.ts';
import { type Language, say } from '../../words/words.ts';
import { addresses, withQuery } from '../addresses.ts';
import { Breadcrumbs } from '../kit/breadcrumbs.tsx';
import { LinesLink } from '../kit/figures.tsx';
import { ErrorSummary, type FormProblem } from '../kit/form.tsx';
import { PageHeading } from '../kit/page-heading.tsx';
import { type Column, Table } from '../kit/table.tsx';
import { showPage } from '../show.tsx';
import type { Visit } from '../visit.ts';
import { CellNote } from '../awards/cell-note.tsx';
import { CheckForm } from './check-form.tsx';
import { type CheckText, checkQuery } from './check-text.ts';
import { ReachTabs } from './collective-tabs.tsx';
import { PackageNote } from './package-note.tsx';

export type ShownUnitReach = {
  readonly unit: { readonly code: string; readonly name: string };
  readonly text: CheckText;
  readonly problems: readonly FormProblem[];
  readonly found: UnitReach | null;
};

/** What could be proposed this year: each form with how many of the unit's people stand where. */
export function showUnitReach(visit: Visit, { unit, text, problems, found }: ShownUnitReach): Response {
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
          crumbs={[{ label: say(checkWords.title, language), href: addresses.checkList(unit.code) }]}
        />
        <PageHeading title={title} lead={found ? leadOf(found, language) : unit.name} />
        <ReachTabs unit={unit.code} current="people" text={text} language={language} />
        <ErrorSummary problems={problems} language={language} />
        <CheckForm
          action={addresses.unitReach(unit.code)}
          text={text}
          problems={problems}
          today={office.today()}
          packages={office.localRules}
          language={language}
          withAward={false}
        />
        {found && <PackageNote unit={unit.code} local={found.local} asOf={found.asOf} language={language} />}
        {found && (
          <FormsTable
            forms={found.forms}
            hrefOf={(award, reach) =>
              withQuery(addresses.checkList(unit.code), { ...checkQuery({ ...text, award }), reach })
            }
            language={language}
          />
        )}
      </>
    ),
  });
}

const leadOf = ({ people, year, asOf }: UnitReach, language: Language): string =>
  say(checkWords.unitReachLead(groupThousands(people), year, toScreenDate(asOf)), language);

type TableProps = {
  readonly forms: readonly FormReach[];
  /** The list behind a number: of one form, those who stand so. */
  readonly hrefOf: (award: string, standing: Standing) => string;
  readonly language: Language;
};

/** Each form with how many stand where; a number opens its list. */
export function FormsTable({ forms, hrefOf, language }: TableProps) {
  const column = (standing: Standing): Column<FormReach> => ({
    key: standing,
    heading: say(standingWords[standing], language),
    numeric: true,
    cell: ({ form, counts }) =>
      counts[standing] === 0 ? (
        '0'
      ) : (
        <LinesLink
          href={hrefOf(form.code, standing)}
          value={groupThousands(counts[standing])}
          meaning={say(
            checkWords.numberMeans(say(standingWords[standing], language), nameOf(form, language)),
            language,
          )}
        />
      ),
  });
  return (
    <Table
      caption={say(checkWords.reachCaption, language)}
      captionHidden
      rows={forms}
      rowKey={({ form }) => form.code}
      narrow="cards"
      language={language}
      columns={[
        {
          key: 'award',
          heading: say(checkWords.award, language),
          rowHeader: true,
          cell: ({ form }) => (
            <>
              {nameOf(form, language)}
              <CellNote>{say(awardKindWords[form.kind], language)}</CellNote>
            </>
          ),
        },
        ...standings.map(column),
      ]}
    />
  );
}

const nameOf = ({ nameVi, nameEn }: FormReach['form'], language: Language): string =>
  language === 'vi' ? nameVi : nameEn;

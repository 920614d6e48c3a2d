import { type Action } from '../../domain/access/action.ts';
import { may } from '../../domain/access/may.ts';
import { groupThousands } from '../../kernel/points.ts';
import { toScreenDate } from '../../kernel/plain-date.ts';
import { awardedWords, homeWords } from '../../words/home.ts';
import { periodName, reportWords } from '../../words/reports.ts';
import { type Language, type Phrase, say } from '../../words/words.ts';
import { addresses, withQuery } from '../addresses.ts';
import { ButtonLink } from '../kit/button.tsx';
import { KeyFigures, type KeyFigureProps } from '../kit/figures.tsx';
import { PageHeading, Section } from '../kit/page-heading.tsx';
import { Tabs } from '../kit/tabs.tsx';
import { countOf, kindsIn } from '../reports/figure-rows.ts';
import { InWords } from '../reports/in-words.tsx';
import { linesOfFigure } from '../reports/lines-of-figure.ts';
import { periodText } from '../reports/period.ts';
import type { PeriodReport } from '../reports/period-report.ts';
import { showPage } from '../show.tsx';
import { type Visit, signedIn } from '../visit.ts';

export type ShownHome = {
  readonly unit: { readonly code: string; readonly name: string };
  /** Ids from the unit up to the root: rights are held along it. */
  readonly path: readonly string[];
  readonly report: PeriodReport;
};

/** The home of a unit: the numbers of the period, what can be done, and the result in words. */
export function showHome(visit: Visit, { unit, path, report }: ShownHome): Response {
  const { language, homeUnits } = visit.var;
  const period = say(periodName(report.from, report.to), language);
  return showPage(visit, {
    title: unit.name,
    unit,
    children: (
      <>
        <PageHeading
          title={unit.name}
          lead={say(reportWords.countedUntil(toScreenDate(report.asOf), groupThousands(report.head.seq)), language)}
        />
        {homeUnits.length > 1 && (
          <Tabs
            label={say(homeWords.unitsTitle, language)}
            tabs={homeUnits.map(({ code, shortName }) => ({
              label: shortName,
              href: addresses.unit(code),
              current: code === unit.code,
            }))}
          />
        )}
        <Section title={say(homeWords.figuresOf(period), language)}>
          <KeyFigures figures={keyFigures(report, language)} />
        </Section>
        <NextSteps visit={visit} unit={unit.code} path={path} report={report} />
        <Section title={say(homeWords.summaryTitle, language)}>
          <InWords report={report} language={language} />
        </Section>
      </>
    ),
  });
}

function keyFigures(report: PeriodReport, language: Language): readonly KeyFigureProps[] {
  const { rows } = report;
  const figure = (
    label: Phrase,
    count: number,
    lines: Pick<Parameters<typeof linesOfFigure>[0], 'stage' | 'recipient'>,
  ): KeyFigureProps => ({
    label: say(label, language),
    value: groupThousands(count),
    href:
      count === 0
        ? undefined
        : linesOfFigure({ unit: report.unit.code, period: report, authority: null, form: null, ...lines }),
  });
  return [
    ...kindsIn(rows).map((kind) =>
      figure(awardedWords[kind], countOf(rows, 'decided', kind), { stage: 'decided', recipient: kind }),
    ),
    figure(homeWords.submitted, countOf(rows, 'submitted'), { stage: 'submitted', recipient: null }),
    figure(homeWords.pending, countOf(rows, 'pending'), { stage: 'pending', recipient: null }),
  ];
}

type Step = { readonly action: Action; readonly words: Phrase; readonly href: string };

/** Only what the person may do here; the first is the main one. */
function NextSteps({
  visit,
  unit,
  path,
  report,
}: {
  visit: Visit;
  unit: string;
  path: readonly string[];
  report: PeriodReport;
}) {
  const { language, office } = visit.var;
  const steps: readonly Step[] = [
    { action: 'import-awards', words: homeWords.importAwards, href: addresses.imports(unit) },
    { action: 'read-book', words: homeWords.openBook, href: addresses.book(unit) },
    { action: 'read-report', words: homeWords.openReport, href: withQuery(addresses.report(unit), periodText(report)) },
    { action: 'read-inspection', words: homeWords.openInspections, href: addresses.inspections(unit) },
    { action: 'read-organisation', words: homeWords.openOrganisation, href: addresses.organisation(unit) },
  ];
  const open = steps.filter(({ action }) => may(signedIn(visit), action, path, office.today()).allowed);
  return (
    <Section title={say(homeWords.nextTitle, language)}>
      <div className="actions">
        {open.map(({ words, href }, at) => (
          <ButtonLink key={href} href={href} kind={at === 0 ? 'primary' : 'secondary'}>
            {say(words, language)}
          </ButtonLink>
        ))}
      </div>
    </Section>
  );
}

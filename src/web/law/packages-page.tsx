import { holdsOn } from '../../domain/awards/local/package-days.ts';
import { toScreenDate } from '../../kernel/plain-date.ts';
import type { HeldPackage, RefusedPackage } from '../../procedures/law/local-packages.ts';
import { sayLawProblem } from '../../words/law-problems.ts';
import { sayCited } from '../../words/law.ts';
import { packageWords, sayDays } from '../../words/local-package-screens.ts';
import { type Language, say } from '../../words/words.ts';
import { addresses, withQuery } from '../addresses.ts';
import { CellNote } from '../awards/cell-note.tsx';
import { EmptyState } from '../kit/empty-state.tsx';
import { ErrorSummary } from '../kit/form.tsx';
import { PageHeading, Prose, Section } from '../kit/page-heading.tsx';
import { Table } from '../kit/table.tsx';
import { showPage } from '../show.tsx';
import type { Visit } from '../visit.ts';
import { type AskedDay, askedDay, dayInLinks } from './asked-day.ts';
import { DemonstrationTag } from './demonstration-tag.tsx';
import { LibraryTabs } from './library-tabs.tsx';

type Unit = { readonly code: string; readonly name: string };

/** Every provincial package that may be chosen, and those that are wrong with their reasons. */
export function showPackages(visit: Visit, unit: Unit): Response {
  const { language, office } = visit.var;
  const { held, refused } = office.localRules;
  const asked = askedDay(visit);
  const title = say(packageWords.title, language);
  return showPage(visit, {
    title,
    unit,
    status: asked.problems.length > 0 ? 422 : 200,
    children: (
      <>
        <PageHeading title={title} lead={say(packageWords.lead, language)} />
        <LibraryTabs visit={visit} unit={unit.code} day={dayInLinks(visit, asked)} />
        <ErrorSummary problems={asked.problems} language={language} />
        <HeldTable unit={unit.code} asked={asked} rows={held} language={language} />
        {refused.length > 0 && <Refused rows={refused} language={language} />}
      </>
    ),
  });
}

type HeldProps = {
  readonly unit: string;
  readonly asked: AskedDay;
  readonly rows: readonly HeldPackage[];
  readonly language: Language;
};

/** The page of a package shows the version of a day: of this one, else of its own first day. */
const hrefOf = (unit: string, { rules }: HeldPackage, { day }: AskedDay): string => {
  const { code, from } = rules.package;
  return withQuery(addresses.lawPackage(unit, code), { day: toScreenDate(holdsOn(rules.package, day) ? day : from) });
};

function HeldTable({ unit, asked, rows, language }: HeldProps) {
  return (
    <Table
      caption={say(packageWords.found(rows.length), language)}
      rows={rows}
      rowKey={({ file, origin }) => `${origin} ${file}`}
      rowHref={(row) => hrefOf(unit, row, asked)}
      narrow="cards"
      language={language}
      empty={
        <EmptyState title={say(packageWords.nothing, language)}>{say(packageWords.nothingWhy, language)}</EmptyState>
      }
      columns={[
        {
          key: 'name',
          heading: say(packageWords.name, language),
          rowHeader: true,
          cell: ({ rules }) => say(rules.package, language),
        },
        {
          key: 'province',
          heading: say(packageWords.province, language),
          cell: ({ rules }) => rules.package.province,
        },
        {
          key: 'kind',
          heading: say(packageWords.kind, language),
          cell: ({ rules }) =>
            rules.package.demonstration ? <DemonstrationTag language={language} /> : say(packageWords.real, language),
        },
        {
          key: 'instrument',
          heading: say(packageWords.instrument, language),
          cell: ({ rules }) => say(sayCited(rules.package.instrument), language),
        },
        { key: 'days', heading: say(packageWords.days, language), cell: ({ rules }) => sayDays(rules.package) },
        {
          key: 'code',
          heading: say(packageWords.code, language),
          cell: ({ rules: { package: local }, file, origin }) => (
            <div>
              {local.code}
              <CellNote>{`${say(packageWords.version, language)} ${local.version}`}</CellNote>
              <CellNote>{`${say(packageWords[origin], language)}: ${file}`}</CellNote>
            </div>
          ),
        },
      ]}
    />
  );
}

/** A package may be wrong in every line: the first faults show where to begin. */
const MOST_REASONS = 8;

function Refused({ rows, language }: { rows: readonly RefusedPackage[]; language: Language }) {
  return (
    <Section title={say(packageWords.refused, language)} lead={say(packageWords.refusedLead, language)}>
      <Table
        caption={say(packageWords.refusedFound(rows.length), language)}
        captionHidden
        rows={rows}
        rowKey={({ file, origin }) => `${origin} ${file}`}
        narrow="cards"
        language={language}
        columns={[
          {
            key: 'file',
            heading: say(packageWords.file, language),
            rowHeader: true,
            cell: ({ file, code, origin }) => (
              <>
                {file || say(packageWords.folder, language)}
                <CellNote>{[code, say(packageWords[origin], language)].filter(Boolean).join(' – ')}</CellNote>
              </>
            ),
          },
          {
            key: 'reasons',
            heading: say(packageWords.reasons, language),
            cell: ({ reasons }) => <Reasons reasons={reasons} language={language} />,
          },
        ]}
      />
    </Section>
  );
}

function Reasons({ reasons, language }: { reasons: RefusedPackage['reasons']; language: Language }) {
  const more = reasons.length - MOST_REASONS;
  return (
    <Prose>
      <ul>
        {reasons.slice(0, MOST_REASONS).map(({ code, path, given, wanted }) => (
          <li key={`${code} ${path}`}>
            {path !== '' && `${say(packageWords.place(path), language)}: `}
            {say(sayLawProblem(code, given, wanted), language)}
          </li>
        ))}
        {more > 0 && <li>{say(packageWords.moreReasons(more), language)}</li>}
      </ul>
    </Prose>
  );
}

import type { ImportKind } from '../../domain/imports/import-kind.ts';
import type { RowOutcome } from '../../domain/imports/row-outcome.ts';
import { rowScreenWords as words } from '../../words/import-review.ts';
import { importWords } from '../../words/imports.ts';
import { say } from '../../words/words.ts';
import { addresses, withQuery } from '../addresses.ts';
import { Breadcrumbs } from '../kit/breadcrumbs.tsx';
import type { FormProblem } from '../kit/form.tsx';
import { Notice } from '../kit/notice.tsx';
import { PageHeading } from '../kit/page-heading.tsx';
import { showPage } from '../show.tsx';
import type { Visit } from '../visit.ts';
import type { CandidateView } from './candidate-view.ts';
import { DecideForm } from './decide-form.tsx';
import { importName } from './import-name.ts';
import { type ImportView, type RowView, mayRepair } from './import-view.ts';
import { NeighbourRows } from './neighbour-rows.tsx';
import { OutcomeTag } from './outcome-tag.tsx';
import { RepairForm } from './repair-form.tsx';
import { TitlesOfRow } from './titles-of-row.tsx';

export type RowPage = {
  readonly unit: { readonly code: string; readonly name: string };
  readonly of: ImportView & { readonly kind: ImportKind };
  readonly row: RowView;
  /** Which rows one goes through: those with problems, or those to be decided. */
  readonly only: RowOutcome;
  readonly previous: number | null;
  readonly next: number | null;
  readonly candidates: readonly CandidateView[];
  /** Cells as typed by heading, after a repair that did not help. */
  readonly typed: Readonly<Record<string, string>> | null;
  readonly problems: readonly FormProblem[];
  /** A row that was settled a moment ago: told here, above the next one. */
  readonly told: string | undefined;
  readonly status: 200 | 409 | 422;
};

/** One row of a list: its cells to be repaired, or the question whom it means, with the way to the next such row. */
export function showRowPage(visit: Visit, page: RowPage): Response {
  const { language } = visit.var;
  const { unit, of, row, only, told, status } = page;
  const back = withQuery(addresses.import(unit.code, of.id), { only });
  return showPage(visit, {
    title: `${say(words.rowTitle(String(row.row)), language)} · ${importName(of)}`,
    unit,
    status,
    children: (
      <>
        <Breadcrumbs
          crumbs={[
            { label: say(importWords.import, language), href: addresses.imports(unit.code) },
            { label: importName(of), href: back },
          ]}
          language={language}
        />
        <PageHeading
          title={say(words.rowTitle(String(row.row)), language)}
          status={<OutcomeTag outcome={row.outcome} language={language} />}
          lead={importName(of)}
        />
        {told && <Notice kind="success" title={told} language={language} />}
        <TitlesOfRow titles={row.titles ?? []} language={language} />
        <NeighbourRows page={page} language={language} />
        {!mayRepair(of) && <Notice kind="information" title={say(words.notEditable, language)} language={language} />}
        {row.candidates.length > 0 && <DecideForm page={page} language={language} />}
        <RepairForm page={page} language={language} />
      </>
    ),
  });
}

import { groupThousands } from '../../kernel/points.ts';
import { importKinds } from '../../domain/imports/import-kind.ts';
import { importNeedWords, importScreenWords as words } from '../../words/import-screens.ts';
import { importKindWords, importWords } from '../../words/imports.ts';
import { gridScreenWords } from '../../words/import-grid.ts';
import { say } from '../../words/words.ts';
import { addresses, withQuery } from '../addresses.ts';
import { ButtonLink } from '../kit/button.tsx';
import { SelectField } from '../kit/choice-fields.tsx';
import { EmptyState } from '../kit/empty-state.tsx';
import { FilterBar } from '../kit/filter-bar.tsx';
import type { FormProblem } from '../kit/form.tsx';
import { Notice } from '../kit/notice.tsx';
import { PageHeading, Section } from '../kit/page-heading.tsx';
import { Pagination } from '../kit/pagination.tsx';
import { TextField } from '../kit/text-fields.tsx';
import { showPage } from '../show.tsx';
import { type Visit, signedIn } from '../visit.ts';
import { BlankLists } from './blank-lists.tsx';
import { ChooseReady } from './choose-ready.tsx';
import { type ImportFilter, isFiltered } from './import-filter.ts';
import { ImportTable } from './import-table.tsx';
import type { ImportView } from './import-view.ts';
import { ProgressOfImports } from './progress-of-import.tsx';
import { RecheckLists } from './recheck-lists.tsx';
import { SentBefore, type SentFile } from './sent-before.tsx';
import { UploadForm } from './upload-form.tsx';

export type PageOfImports = {
  readonly rows: readonly ImportView[];
  readonly page: number;
  readonly pageSize: number;
  readonly total: number;
};

export type ImportListPage = {
  readonly unit: { readonly code: string; readonly name: string };
  readonly list: PageOfImports;
  readonly filter: ImportFilter;
  /** What is wrong with the files just sent, and how many others of them were received. */
  readonly problems: readonly FormProblem[];
  readonly received: number;
  /** Of them, those that were sent before. */
  readonly sent: readonly SentFile[];
  /** Lists that the filter finds and that wait for nothing but Ghi sổ. */
  readonly ready: number;
  /** Lists of the unit that need somebody: to map, repair, decide, or look why they failed. */
  readonly todo: number;
  /** Lists that name units which have come since they were checked, with how many, by id. */
  readonly withUnits: ReadonlyMap<string, number>;
  /** What is wrong with the choice of lists to be written. */
  readonly choice: readonly FormProblem[];
  /** A sentence about what was done a moment ago. */
  readonly told: string | undefined;
};

type Props = ImportListPage & { readonly visit: Visit };

/** Nhập từ Excel: the form, what was brought in before, and the blank workbooks. */
export function showImportList(visit: Visit, page: ImportListPage): Response {
  const { language } = visit.var;
  const { unit, problems, received, sent, choice, told } = page;
  const title = say(importWords.import, language);
  return showPage(visit, {
    title,
    unit,
    status: problems.length + sent.length + choice.length > 0 ? 422 : 200,
    children: (
      <>
        <PageHeading
          title={title}
          lead={say(words.lead(unit.name), language)}
          actions={
            <ButtonLink href={addresses.importGrid(unit.code)}>{say(gridScreenWords.open, language)}</ButtonLink>
          }
        />
        {told && <Notice kind="success" title={told} language={language} />}
        {received > 0 && problems.length === 0 && (
          <Notice kind="success" title={say(words.receivedTitle(String(received)), language)} language={language}>
            <p>{say(words.receivedText, language)}</p>
          </Notice>
        )}
        <SentBefore unit={unit.code} files={sent} language={language} />
        <UploadForm unit={unit.code} problems={problems} received={received} language={language} />
        <Previous visit={visit} {...page} />
        <BlankLists unit={unit.code} language={language} />
      </>
    ),
  });
}

function Previous({ visit, unit, list, filter, ready, todo, withUnits, choice }: Props) {
  const { language } = visit.var;
  const href = (page?: number) => withQuery(addresses.imports(unit.code), { ...filter, page });
  const filtered = isFiltered(filter);
  return (
    <Section
      title={say(words.previous, language)}
      actions={
        list.total > 0 && (
          <ButtonLink href={withQuery(addresses.importsExport(unit.code), filter)} small download>
            {say(words.exportList, language)}
          </ButtonLink>
        )
      }
    >
      {(filtered || list.total > 0) && <Filter unit={unit.code} filter={filter} language={language} />}
      <ProgressOfImports of={list.rows} href={href(list.page)} language={language} />
      {todo > 0 && filter.need !== 'todo' && (
        <Notice kind="warning" title={say(words.needSomebody(groupThousands(todo)), language)} language={language}>
          <p>
            <a href={withQuery(addresses.imports(unit.code), { need: 'todo' })}>{say(words.showThose, language)}</a>
          </p>
        </Notice>
      )}
      <RecheckLists unit={unit.code} lists={withUnits.size} language={language} />
      <ChooseReady unit={unit.code} filter={filter} ready={ready} problems={choice} language={language}>
        <ImportTable
          unit={unit.code}
          rows={list.rows}
          choosing={ready > 0}
          withUnits={withUnits}
          reader={signedIn(visit).displayName}
          empty={
            <EmptyState title={say(filtered ? words.noneFound : words.noImports, language)}>
              {say(filtered ? words.noneFoundWhy : words.noImportsWhy, language)}
            </EmptyState>
          }
          language={language}
        />
      </ChooseReady>
      {list.total > 0 && <Pagination {...list} hrefOf={href} language={language} />}
    </Section>
  );
}

type FilterProps = { readonly unit: string; readonly filter: ImportFilter; readonly language: 'vi' | 'en' };

function Filter({ unit, filter, language }: FilterProps) {
  return (
    <FilterBar action={addresses.imports(unit)} language={language} active={isFiltered(filter)}>
      <SelectField
        name="need"
        label={say(words.filterState, language)}
        language={language}
        optional
        value={filter.need}
        emptyLabel={say(words.anyState, language)}
        choices={Object.entries(importNeedWords).map(([value, phrase]) => ({ value, label: say(phrase, language) }))}
      />
      <SelectField
        name="kind"
        label={say(words.filterKind, language)}
        language={language}
        optional
        value={filter.kind}
        emptyLabel={say(words.anyKind, language)}
        choices={importKinds.map((kind) => ({ value: kind, label: say(importKindWords[kind], language) }))}
      />
      <TextField
        name="file"
        label={say(words.filterFile, language)}
        language={language}
        optional
        value={filter.file}
        width="full"
      />
    </FilterBar>
  );
}

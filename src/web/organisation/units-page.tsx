import { unitKinds } from '../../domain/organisation/unit.ts';
import { groupThousands } from '../../kernel/points.ts';
import { toScreenDate } from '../../kernel/plain-date.ts';
import { unitKindWords } from '../../words/cells.ts';
import { unitScreenWords as words } from '../../words/unit-screens.ts';
import { type Language, say } from '../../words/words.ts';
import { addresses, withQuery } from '../addresses.ts';
import { problemOf } from '../form-problems.ts';
import { Button, ButtonLink } from '../kit/button.tsx';
import { SelectField } from '../kit/choice-fields.tsx';
import { EmptyState } from '../kit/empty-state.tsx';
import { FilterBar } from '../kit/filter-bar.tsx';
import { ErrorSummary, type FormProblem } from '../kit/form.tsx';
import { Notice } from '../kit/notice.tsx';
import { PageHeading } from '../kit/page-heading.tsx';
import { Pagination } from '../kit/pagination.tsx';
import { type Column, Table } from '../kit/table.tsx';
import { Tabs } from '../kit/tabs.tsx';
import { DateField, TextField } from '../kit/text-fields.tsx';
import { showPage } from '../show.tsx';
import type { Visit } from '../visit.ts';
import type { FoundUnits, ListedUnit, UnitsFilter } from './units-query.ts';

export type ShownUnits = {
  readonly unit: { readonly code: string; readonly name: string };
  readonly filter: UnitsFilter;
  readonly problems: readonly FormProblem[];
  /** Null while the filter cannot be accepted. */
  readonly found: FoundUnits | null;
};

/** Đơn vị: the tree below a unit on a day, one level at a time, with the way to each unit's card. */
export function showUnits(visit: Visit, shown: ShownUnits): Response {
  const { language } = visit.var;
  const { unit, filter, problems, found } = shown;
  const title = say(words.tree, language);
  const done = visit.req.query('done');
  return showPage(visit, {
    title,
    unit,
    status: problems.length > 0 ? 422 : 200,
    children: (
      <>
        <PageHeading
          title={title}
          lead={
            found
              ? `${unit.name}: ${say(words.lead(groupThousands(found.inTree), toScreenDate(found.asOf)), language)}`
              : unit.name
          }
          actions={
            <Actions unit={unit.code} filter={filter} mayChange={found?.mayChange ?? false} language={language} />
          }
        />
        {done !== undefined && (
          <Notice
            kind="success"
            title={say(done === 'undone' ? words.undone : words.done, language)}
            language={language}
          />
        )}
        <ErrorSummary problems={problems} language={language} />
        <Filter {...shown} language={language} />
        {found && <Kinds unit={unit.code} filter={filter} found={found} language={language} />}
        {found && <Found unit={unit.code} filter={filter} found={found} language={language} />}
      </>
    ),
  });
}

type ActionsProps = {
  readonly unit: string;
  readonly filter: UnitsFilter;
  readonly mayChange: boolean;
  readonly language: Language;
};

function Actions({ unit, filter, mayChange, language }: ActionsProps) {
  return (
    <>
      <ButtonLink href={addresses.unitCard(unit)}>{say(words.card, language)}</ButtonLink>
      <ButtonLink href={addresses.people(unit)}>{say(words.people, language)}</ButtonLink>
      <ButtonLink href={withQuery(addresses.book(unit), { recipient: 'ca_nhan', order: 'name' })}>
        {say(words.peopleByName, language)}
      </ButtonLink>
      <ButtonLink href={withQuery(addresses.organisationXlsx(unit), filter)} download>
        {say(words.excel, language)}
      </ButtonLink>
      {mayChange && (
        <>
          <ButtonLink href={addresses.unitEvent(unit, 'create')}>{say(words.addUnit, language)}</ButtonLink>
          <ButtonLink href={addresses.unitReform(unit)}>{say(words.reform, language)}</ButtonLink>
        </>
      )}
    </>
  );
}

function Filter({ unit, filter, problems, language }: ShownUnits & { readonly language: Language }) {
  return (
    <FilterBar
      action={addresses.organisation(unit.code)}
      language={language}
      active={Object.values(filter).some((value) => value !== '')}
    >
      <TextField
        name="search"
        label={say(words.search, language)}
        language={language}
        optional
        value={filter.search}
        maxLength={100}
      />
      <SelectField
        name="kind"
        label={say(words.kind, language)}
        language={language}
        optional
        choices={unitKinds.map((kind) => ({ value: kind, label: say(unitKindWords[kind], language) }))}
        value={filter.kind}
        emptyLabel={say(words.anyKind, language)}
      />
      <DateField
        name="asOf"
        label={say(words.asOf, language)}
        language={language}
        optional
        hint=""
        value={filter.asOf}
        error={problemOf(problems, 'asOf')}
      />
    </FilterBar>
  );
}

type FoundProps = {
  readonly unit: string;
  readonly filter: UnitsFilter;
  readonly found: FoundUnits;
  readonly language: Language;
};

/** How many of each kind there are; each opens the list of its kind. */
function Kinds({ unit, filter, found, language }: FoundProps) {
  return (
    <Tabs
      label={say(words.kind, language)}
      tabs={found.kinds.map(({ kind, count }) => ({
        label: `${say(unitKindWords[kind], language)} (${groupThousands(count)})`,
        href: withQuery(addresses.organisation(unit), { ...filter, kind }),
        current: filter.kind === kind,
      }))}
    />
  );
}

function Found({ unit, filter, found, language }: FoundProps) {
  if (found.total === 0)
    return <EmptyState title={say(words.none, language)}>{say(words.noneWhy, language)}</EmptyState>;
  const table = (
    <Table
      caption={say(words.tree, language)}
      captionHidden
      columns={columnsFor(found, filter, language)}
      rows={found.rows}
      rowKey={({ state }) => state.id}
      narrow="cards"
      language={language}
    />
  );
  return (
    <>
      {found.mayChange ? (
        <form action={addresses.unitEvent(unit, 'merge')} method="get">
          {table}
          <div className="actions">
            <Button>{say(words.mergeChosen, language)}</Button>
          </div>
        </form>
      ) : (
        table
      )}
      <Pagination
        page={found.page}
        pageSize={found.pageSize}
        total={found.total}
        hrefOf={(page) => withQuery(addresses.organisation(unit), { ...filter, page })}
        language={language}
      />
    </>
  );
}

function columnsFor(found: FoundUnits, filter: UnitsFilter, language: Language): readonly Column<ListedUnit>[] {
  const choose: Column<ListedUnit> = {
    key: 'choose',
    heading: say(words.choose, language),
    cell: ({ state, endedOn }) =>
      endedOn === null && (
        <input
          type="checkbox"
          name="from"
          value={state.code}
          aria-label={say(words.chooseUnit(state.name), language)}
        />
      ),
  };
  return [
    {
      key: 'name',
      heading: say(words.name, language),
      rowHeader: true,
      cell: (row) => (
        <>
          <a href={addresses.unitCard(row.state.code)}>{row.state.name}</a>
          <WhyFound row={row} language={language} />
        </>
      ),
    },
    { key: 'kind', heading: say(words.kind, language), cell: ({ state }) => say(unitKindWords[state.kind], language) },
    { key: 'parent', heading: say(words.parent, language), cell: ({ parentName }) => parentName },
    {
      key: 'below',
      heading: say(words.below, language),
      numeric: true,
      cell: ({ state, below }) =>
        below === 0 ? (
          '0'
        ) : (
          <a href={withQuery(addresses.organisation(state.code), { asOf: filter.asOf })}>{groupThousands(below)}</a>
        ),
    },
    { key: 'since', heading: say(words.since, language), cell: ({ state }) => toScreenDate(state.from) },
    ...(found.mayChange ? [choose] : []),
  ];
}

/** Why a search found it: its former name, and that it has ended. */
function WhyFound({ row, language }: { readonly row: ListedUnit; readonly language: Language }) {
  const notes = [
    row.formerName === null ? '' : say(words.formerName(row.formerName), language),
    row.endedOn === null ? '' : say(words.endedOn(toScreenDate(row.endedOn)), language),
  ].filter((note) => note !== '');
  return notes.length > 0 && <div className="field-hint">{notes.join('; ')}</div>;
}

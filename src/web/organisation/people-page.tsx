import { groupThousands } from '../../kernel/points.ts';
import { addDays, toScreenDate } from '../../kernel/plain-date.ts';
import type { readPeople } from '../../procedures/organisation/person-list.ts';
import { awardWords } from '../../words/awards.ts';
import { peopleWords, postClassWords } from '../../words/people.ts';
import { type Language, say } from '../../words/words.ts';
import { addresses, withQuery } from '../addresses.ts';
import { CellNote } from '../awards/cell-note.tsx';
import { problemOf } from '../form-problems.ts';
import { ButtonLink } from '../kit/button.tsx';
import { SelectField } from '../kit/choice-fields.tsx';
import { EmptyState } from '../kit/empty-state.tsx';
import { FilterBar } from '../kit/filter-bar.tsx';
import { ErrorSummary, type FormProblem } from '../kit/form.tsx';
import { PageHeading } from '../kit/page-heading.tsx';
import { Pagination } from '../kit/pagination.tsx';
import { type Column, Table } from '../kit/table.tsx';
import { TextField } from '../kit/text-fields.tsx';
import { showPage } from '../show.tsx';
import type { Visit } from '../visit.ts';
import { type PeopleFilterText, isFiltered, peopleQuery } from './people-filter.ts';

export type PeopleFound = Extract<Awaited<ReturnType<typeof readPeople.run>>, { ok: true }>['value'];

type PersonLine = PeopleFound['rows'][number];

export type ShownPeople = {
  readonly unit: { readonly code: string; readonly name: string };
  readonly filter: PeopleFilterText;
  readonly problems: readonly FormProblem[];
  /** Null while the filter cannot be accepted. */
  readonly found: PeopleFound | null;
};

/** Cá nhân of a unit and below: the filter, the people found, and the ways on. */
export function showPeople(visit: Visit, shown: ShownPeople): Response {
  const { language } = visit.var;
  const { unit, filter, problems, found } = shown;
  const title = say(peopleWords.title, language);
  return showPage(visit, {
    title,
    unit,
    status: problems.length > 0 ? 422 : 200,
    children: (
      <>
        <PageHeading
          title={title}
          lead={say(peopleWords.lead(unit.name), language)}
          actions={
            <>
              {found?.mayEdit && (
                <>
                  <ButtonLink href={addresses.personNew(unit.code)}>{say(peopleWords.newPerson, language)}</ButtonLink>
                  <ButtonLink href={addresses.duplicates(unit.code)}>
                    {say(peopleWords.duplicates, language)}
                  </ButtonLink>
                </>
              )}
              {found && found.total > 0 && (
                <ButtonLink href={withQuery(addresses.peopleExport(unit.code), peopleQuery(filter))} download>
                  {say(awardWords.exportExcel, language)}
                </ButtonLink>
              )}
            </>
          }
        />
        <ErrorSummary problems={problems} language={language} />
        <Filter shown={shown} language={language} />
        {found && <Found shown={shown} found={found} language={language} />}
      </>
    ),
  });
}

function Filter({ shown: { unit, filter, problems }, language }: { shown: ShownPeople; language: Language }) {
  const keep: Readonly<Record<string, string>> = filter.order === 'name' ? {} : { order: filter.order };
  const whens = (['present', 'past', 'all'] as const).map((value) => ({
    value,
    label: say(peopleWords[value], language),
  }));
  const classes = Object.entries(postClassWords).map(([value, phrase]) => ({ value, label: say(phrase, language) }));
  return (
    <FilterBar action={addresses.people(unit.code)} language={language} keep={keep} active={isFiltered(filter)}>
      <TextField
        name="name"
        label={say(peopleWords.nameSearch, language)}
        language={language}
        optional
        value={filter.name}
        error={problemOf(problems, 'name')}
        maxLength={100}
      />
      <SelectField
        name="postClass"
        label={say(peopleWords.postClass, language)}
        language={language}
        optional
        choices={classes}
        value={filter.postClass}
        emptyLabel={say(peopleWords.anyClass, language)}
        error={problemOf(problems, 'postClass')}
      />
      <SelectField
        name="when"
        label={say(peopleWords.when, language)}
        language={language}
        optional
        choices={whens}
        value={filter.when}
        emptyLabel={null}
        error={problemOf(problems, 'when')}
      />
    </FilterBar>
  );
}

const columnsFor = (language: Language): readonly Column<PersonLine>[] => [
  {
    key: 'name',
    heading: say(peopleWords.name, language),
    rowHeader: true,
    sortable: true,
    cell: (line) => line.name,
  },
  { key: 'born', heading: say(peopleWords.born, language), numeric: true, cell: ({ born }) => born },
  { key: 'unit', heading: say(peopleWords.unit, language), sortable: true, cell: ({ unitName }) => unitName },
  {
    key: 'post',
    heading: say(peopleWords.post, language),
    sortable: true,
    cell: ({ post, postClass }) => (
      <div>
        {post}
        {postClass !== 'unknown' && <CellNote>{say(postClassWords[postClass], language)}</CellNote>}
      </div>
    ),
  },
  { key: 'from', heading: say(peopleWords.since, language), cell: ({ from }) => from !== null && toScreenDate(from) },
  {
    key: 'to',
    heading: say(peopleWords.until, language),
    cell: ({ to }) => to !== null && toScreenDate(addDays(to, -1)),
  },
];

type FoundProps = { readonly shown: ShownPeople; readonly found: PeopleFound; readonly language: Language };

function Found({ shown: { unit, filter }, found, language }: FoundProps) {
  const query = peopleQuery(filter);
  const here = addresses.people(unit.code);
  return (
    <>
      <Table
        caption={say(peopleWords.found(groupThousands(found.total)), language)}
        columns={columnsFor(language)}
        rows={found.rows}
        rowKey={({ personId }) => personId}
        rowHref={({ personId }) => addresses.person(unit.code, personId)}
        sort={{ column: filter.order, direction: 'ascending' }}
        sortHref={({ column }) => withQuery(here, { ...query, order: column === 'name' ? '' : column })}
        narrow="cards"
        empty={
          <EmptyState title={say(peopleWords.nothingFound, language)}>
            {say(peopleWords.nothingFoundWhy, language)}
          </EmptyState>
        }
        language={language}
      />
      <Pagination
        page={found.page}
        pageSize={found.pageSize}
        total={found.total}
        hrefOf={(page) => withQuery(here, { ...query, page: page === 1 ? '' : page })}
        language={language}
      />
    </>
  );
}

import { Fragment } from 'react';
import { groupThousands } from '../../kernel/points.ts';
import { awardWords } from '../../words/awards.ts';
import { statusWords } from '../../words/kit.ts';
import { type Language, say } from '../../words/words.ts';
import { addresses, withQuery } from '../addresses.ts';
import { problemOf } from '../form-problems.ts';
import { ButtonLink } from '../kit/button.tsx';
import { SelectField } from '../kit/choice-fields.tsx';
import { EmptyState } from '../kit/empty-state.tsx';
import { FilterBar } from '../kit/filter-bar.tsx';
import { ErrorSummary, type FormProblem } from '../kit/form.tsx';
import { Notice } from '../kit/notice.tsx';
import { PageHeading } from '../kit/page-heading.tsx';
import { Pagination } from '../kit/pagination.tsx';
import { DateField, TextField } from '../kit/text-fields.tsx';
import { showPage } from '../show.tsx';
import type { Visit } from '../visit.ts';
import { authorityChoices, formChoices, recipientChoices } from './award-choices.ts';
import { type BookFilterText, bookQuery, isFiltered } from './book-filter.ts';
import type { BookLine } from './book-line.ts';
import { BookTable } from './book-table.tsx';

export type ShownBook = {
  readonly unit: { readonly code: string; readonly name: string };
  readonly filter: BookFilterText;
  readonly problems: readonly FormProblem[];
  /** Null while the filter cannot be accepted. */
  readonly found: {
    readonly rows: readonly BookLine[];
    /** Lines found; when `more`, there are more than so many. */
    readonly total: number;
    readonly more: boolean;
    readonly page: number;
    readonly pageSize: number;
    /** Units that ended in this one: their awards stand in their own books. */
    readonly former: readonly { readonly code: string; readonly name: string }[];
  } | null;
};

type Props = ShownBook & { readonly visit: Visit };

/** Sổ khen thưởng: the filter, the lines found, and the way to take them along. */
export function showBook(visit: Visit, shown: ShownBook): Response {
  const { language } = visit.var;
  const { unit, filter, problems, found } = shown;
  const title = say(awardWords.title, language);
  return showPage(visit, {
    title,
    unit,
    status: problems.length > 0 ? 422 : 200,
    children: (
      <>
        <PageHeading
          title={title}
          lead={say(awardWords.lead(unit.name), language)}
          actions={
            found !== null &&
            found.total > 0 && (
              <ButtonLink href={withQuery(addresses.bookExport(unit.code), bookQuery(filter))} download>
                {say(awardWords.exportExcel, language)}
              </ButtonLink>
            )
          }
        />
        <ErrorSummary problems={problems} language={language} />
        <Filter visit={visit} {...shown} />
        <Narrowed visit={visit} {...shown} />
        {found && <FormerBooks former={found.former} language={language} />}
        {found && <Found visit={visit} {...shown} found={found} />}
      </>
    ),
  });
}

function Filter({ visit, unit, filter, problems }: Props) {
  const { language, office } = visit.var;
  const keep = Object.fromEntries(
    Object.entries({ order: bookQuery(filter)['order'] ?? '' }).filter(([, value]) => value !== ''),
  );
  const text = (name: 'search' | 'from' | 'to') => ({
    name,
    label: say(awardWords[name], language),
    language,
    optional: true,
    value: filter[name],
    error: problemOf(problems, name),
  });
  return (
    <FilterBar action={addresses.book(unit.code)} language={language} keep={keep} active={isFiltered(filter)}>
      <TextField {...text('search')} width="full" maxLength={100} />
      <DateField {...text('from')} hint="" />
      <DateField {...text('to')} hint="" />
      <SelectField
        name="authority"
        label={say(awardWords.authority, language)}
        language={language}
        optional
        choices={authorityChoices(language)}
        value={filter.authority}
        emptyLabel={say(awardWords.anyAuthority, language)}
      />
      <SelectField
        name="form"
        label={say(awardWords.form, language)}
        language={language}
        optional
        choices={formChoices(office.today(), language)}
        value={filter.form}
        emptyLabel={say(awardWords.anyForm, language)}
      />
      <SelectField
        name="recipient"
        label={say(awardWords.recipient, language)}
        language={language}
        optional
        choices={recipientChoices(language)}
        value={filter.recipient}
        emptyLabel={say(awardWords.anyRecipient, language)}
      />
      <SelectField
        name="state"
        label={say(awardWords.state, language)}
        language={language}
        optional
        choices={[
          { value: 'in_force', label: say(awardWords.inForce, language) },
          { value: 'revoked', label: say(statusWords.revoked, language) },
        ]}
        value={filter.state}
        emptyLabel={say(awardWords.anyState, language)}
      />
    </FilterBar>
  );
}

/** Says that the address names one person or one decision, for which the filter has no box. */
function Narrowed({ visit, filter }: Props) {
  const { language } = visit.var;
  const narrowed = filter.person ? awardWords.onePerson : filter.decision ? awardWords.oneDecision : null;
  return narrowed && <Notice kind="information" title={say(narrowed, language)} language={language} />;
}

/** Leads to the books of the units that this one carries on: nobody shall think that older awards are lost. */
function FormerBooks({
  former,
  language,
}: Pick<NonNullable<ShownBook['found']>, 'former'> & { readonly language: Language }) {
  return (
    former.length > 0 && (
      <p>
        {say(awardWords.carriesOn, language)}:{' '}
        {former.map(({ code, name }, at) => (
          <Fragment key={code}>
            {at > 0 && '; '}
            <a href={addresses.book(code)}>{name}</a>
          </Fragment>
        ))}
      </p>
    )
  );
}

function Found({ visit, unit, filter, found }: Props & { readonly found: NonNullable<ShownBook['found']> }) {
  const { language } = visit.var;
  const { rows, total, more, page, pageSize } = found;
  const query = bookQuery(filter);
  return (
    <>
      <BookTable
        unit={unit.code}
        lines={rows}
        linkPeople
        caption={say((more ? awardWords.foundMore : awardWords.found)(groupThousands(total)), language)}
        sort={
          filter.order === 'name'
            ? { column: 'name', direction: 'ascending' }
            : { column: 'decision', direction: 'descending' }
        }
        sortHref={({ column }) =>
          withQuery(addresses.book(unit.code), { ...query, order: column === 'name' ? 'name' : '' })
        }
        empty={<NothingFound visit={visit} filtered={isFiltered(filter)} unit={unit.code} />}
        language={language}
      />
      <Pagination
        page={page}
        pageSize={pageSize}
        total={total}
        hrefOf={(to) => withQuery(addresses.book(unit.code), { ...query, page: to === 1 ? '' : to })}
        language={language}
      />
    </>
  );
}

function NothingFound({
  visit,
  filtered,
  unit,
}: {
  readonly visit: Visit;
  readonly filtered: boolean;
  readonly unit: string;
}) {
  const { language } = visit.var;
  if (filtered)
    return (
      <EmptyState title={say(awardWords.nothingFound, language)}>
        {say(awardWords.nothingFoundWhy, language)}
      </EmptyState>
    );
  return (
    <EmptyState
      title={say(awardWords.bookEmpty, language)}
      action={<ButtonLink href={addresses.imports(unit)}>{say(awardWords.importAwards, language)}</ButtonLink>}
    >
      {say(awardWords.bookEmptyWhy, language)}
    </EmptyState>
  );
}

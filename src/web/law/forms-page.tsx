import type { AwardKind, AwardLevel } from '../../domain/awards/award-form.ts';
import { REGIMES } from '../../domain/law/regimes.ts';
import { toScreenDate } from '../../kernel/plain-date.ts';
import { type LibraryForm, libraryAt } from '../../procedures/law/law-library.ts';
import { authorityPhrase } from '../../words/cells.ts';
import { awardKindWords, awardLevelWords, libraryWords } from '../../words/law-screens.ts';
import { sayCitation } from '../../words/law.ts';
import { recipientWords } from '../../words/recipients.ts';
import { type Language, type Phrase, say } from '../../words/words.ts';
import { addresses, withQuery } from '../addresses.ts';
import { recipientChoices } from '../awards/award-choices.ts';
import { CellNote } from '../awards/cell-note.tsx';
import { problemOf } from '../form-problems.ts';
import { SelectField } from '../kit/choice-fields.tsx';
import { EmptyState } from '../kit/empty-state.tsx';
import { FilterBar } from '../kit/filter-bar.tsx';
import { ErrorSummary } from '../kit/form.tsx';
import { PageHeading } from '../kit/page-heading.tsx';
import { Table } from '../kit/table.tsx';
import { DateField } from '../kit/text-fields.tsx';
import { showPage } from '../show.tsx';
import type { Visit } from '../visit.ts';
import { type AskedDay, askedDay, dayInLinks } from './asked-day.ts';
import { LibraryTabs } from './library-tabs.tsx';

type Filter = { readonly kind: string; readonly level: string; readonly recipient: string };

/** Every title and form of the law of a day. */
export function showForms(visit: Visit, unit: { code: string; name: string }): Response {
  const { language } = visit.var;
  const asked = askedDay(visit);
  const typed = (name: string): string => visit.req.query(name)?.trim() ?? '';
  const filter = { kind: typed('kind'), level: typed('level'), recipient: typed('recipient') };
  const { forms } = libraryAt(asked.day);
  const title = say(libraryWords.awards, language);
  const day = dayInLinks(visit, asked);
  return showPage(visit, {
    title,
    unit,
    status: asked.problems.length > 0 ? 422 : 200,
    children: (
      <>
        <PageHeading title={title} lead={say(libraryWords.lead(toScreenDate(asked.day)), language)} />
        <LibraryTabs visit={visit} unit={unit.code} day={day} />
        <ErrorSummary problems={asked.problems} language={language} />
        <FormFilter visit={visit} unit={unit.code} asked={asked} filter={filter} />
        {forms.length === 0 ? (
          <EmptyState title={say(libraryWords.lawGap(toScreenDate(REGIMES[0].from)), language)} />
        ) : (
          <FormTable
            rows={forms.filter((each) => fits(each, filter))}
            hrefOf={(code) => withQuery(addresses.lawForm(unit.code, code), { day })}
            language={language}
          />
        )}
      </>
    ),
  });
}

const fits = ({ form }: LibraryForm, { kind, level, recipient }: Filter): boolean =>
  (kind === '' || form.kind === kind) &&
  (level === '' || form.level === level) &&
  (recipient === '' || (form.recipients as readonly string[]).includes(recipient));

const choicesOf = <K extends string>(words: Readonly<Record<K, Phrase>>, language: Language) =>
  (Object.keys(words) as K[]).map((value) => ({ value, label: say(words[value], language) }));

type FilterProps = {
  readonly visit: Visit;
  readonly unit: string;
  readonly asked: AskedDay;
  readonly filter: Filter;
};

function FormFilter({ visit, unit, asked, filter }: FilterProps) {
  const { language } = visit.var;
  const shared = { language, optional: true } as const;
  return (
    <FilterBar
      action={addresses.lawForms(unit)}
      language={language}
      active={Object.values(filter).some((value) => value !== '') || dayInLinks(visit, asked) !== ''}
    >
      <DateField
        {...shared}
        name="day"
        label={say(libraryWords.day, language)}
        hint=""
        value={asked.typed}
        error={problemOf(asked.problems, 'day')}
      />
      <SelectField
        {...shared}
        name="kind"
        label={say(libraryWords.formKind, language)}
        choices={choicesOf<AwardKind>(awardKindWords, language)}
        value={filter.kind}
        emptyLabel={say(libraryWords.anyKind, language)}
      />
      <SelectField
        {...shared}
        name="level"
        label={say(libraryWords.level, language)}
        choices={choicesOf<AwardLevel>(awardLevelWords, language)}
        value={filter.level}
        emptyLabel={say(libraryWords.anyLevel, language)}
      />
      <SelectField
        {...shared}
        name="recipient"
        label={say(libraryWords.recipients, language)}
        choices={recipientChoices(language)}
        value={filter.recipient}
        emptyLabel={say(libraryWords.anyRecipient, language)}
      />
    </FilterBar>
  );
}

type TableProps = {
  readonly rows: readonly LibraryForm[];
  readonly hrefOf: (code: string) => string;
  readonly language: Language;
};

function FormTable({ rows, hrefOf, language }: TableProps) {
  return (
    <Table
      caption={say(libraryWords.foundForms(rows.length), language)}
      rows={rows}
      rowKey={({ form }) => form.code}
      rowHref={({ form }) => hrefOf(form.code)}
      narrow="cards"
      language={language}
      empty={<EmptyState title={say(libraryWords.noForms, language)} />}
      columns={[
        {
          key: 'name',
          heading: say(libraryWords.form, language),
          rowHeader: true,
          cell: ({ view }) => say(view, language),
        },
        {
          key: 'kind',
          heading: say(libraryWords.formKind, language),
          cell: ({ form }) => (
            <div>
              {say(awardKindWords[form.kind], language)}
              <CellNote>{say(awardLevelWords[form.level], language)}</CellNote>
            </div>
          ),
        },
        {
          key: 'recipients',
          heading: say(libraryWords.recipients, language),
          cell: ({ form }) => form.recipients.map((each) => say(recipientWords[each], language)).join(', '),
        },
        {
          key: 'decidedBy',
          heading: say(libraryWords.decidedBy, language),
          cell: ({ form }) =>
            form.decidedBy.map((each) => say(authorityPhrase(each), language)).join('; ') ||
            say(libraryWords.ownRules, language),
        },
        {
          key: 'clause',
          heading: say(libraryWords.clause, language),
          cell: ({ form }) => (
            <div>
              {say(sayCitation(form.citation), language)}
              {!form.confirmed && <CellNote>{say(libraryWords.unconfirmed, language)}</CellNote>}
            </div>
          ),
        },
      ]}
    />
  );
}

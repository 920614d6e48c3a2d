import type { InstrumentKind } from '../../domain/law/instruments.ts';
import { toScreenDate } from '../../kernel/plain-date.ts';
import { foldText } from '../../kernel/vietnamese-text.ts';
import { type ListedInstrument, instrumentsOn } from '../../procedures/law/law-library.ts';
import { instrumentKindWords, libraryWords } from '../../words/law-screens.ts';
import { confidenceWords, sayInstrument } from '../../words/law.ts';
import { type Language, say } from '../../words/words.ts';
import { addresses, withQuery } from '../addresses.ts';
import { CellNote } from '../awards/cell-note.tsx';
import { problemOf } from '../form-problems.ts';
import { SelectField } from '../kit/choice-fields.tsx';
import { EmptyState } from '../kit/empty-state.tsx';
import { FilterBar } from '../kit/filter-bar.tsx';
import { ErrorSummary } from '../kit/form.tsx';
import { PageHeading } from '../kit/page-heading.tsx';
import { Table } from '../kit/table.tsx';
import { DateField, TextField } from '../kit/text-fields.tsx';
import { showPage } from '../show.tsx';
import type { Visit } from '../visit.ts';
import { type AskedDay, askedDay, dayInLinks } from './asked-day.ts';
import { LibraryTabs } from './library-tabs.tsx';
import { InstrumentRelations } from './relations.tsx';
import { ValidityTag, validityLabels } from './validity-tag.tsx';

type Unit = { readonly code: string; readonly name: string };

type Filter = { readonly kind: string; readonly search: string; readonly validity: string };

/** Every văn bản that rules and values cite, with what it is worth on a day. */
export function showInstruments(visit: Visit, unit: Unit): Response {
  const { language } = visit.var;
  const asked = askedDay(visit);
  const typed = (name: string): string => visit.req.query(name)?.trim() ?? '';
  const filter = { kind: typed('kind'), search: typed('search'), validity: typed('validity') };
  const found = instrumentsOn(asked.day).filter((instrument) => fits(instrument, filter));
  const title = say(libraryWords.title, language);
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
        <InstrumentFilter visit={visit} unit={unit.code} asked={asked} filter={filter} />
        <InstrumentTable unit={unit.code} day={day} rows={found} language={language} />
      </>
    ),
  });
}

function fits(instrument: ListedInstrument, { kind, search, validity }: Filter): boolean {
  const text = foldText(`${sayInstrument(instrument).vi} ${instrument.titleVi} ${instrument.titleEn}`);
  return (
    (kind === '' || instrument.kind === kind) &&
    (validity === '' || (instrument.validity ?? 'not-known') === validity) &&
    text.includes(foldText(search))
  );
}

type FilterProps = {
  readonly visit: Visit;
  readonly unit: string;
  readonly asked: AskedDay;
  readonly filter: Filter;
};

function InstrumentFilter({ visit, unit, asked, filter }: FilterProps) {
  const { language } = visit.var;
  const kinds = Object.keys(instrumentKindWords) as InstrumentKind[];
  return (
    <FilterBar
      action={addresses.lawLibrary(unit)}
      language={language}
      active={Object.values(filter).some((value) => value !== '') || dayInLinks(visit, asked) !== ''}
    >
      <TextField
        name="search"
        label={say(libraryWords.search, language)}
        language={language}
        optional
        value={filter.search}
      />
      <DateField
        name="day"
        label={say(libraryWords.day, language)}
        language={language}
        optional
        hint=""
        value={asked.typed}
        error={problemOf(asked.problems, 'day')}
      />
      <SelectField
        name="kind"
        label={say(libraryWords.kind, language)}
        language={language}
        optional
        choices={kinds.map((value) => ({ value, label: say(instrumentKindWords[value], language) }))}
        value={filter.kind}
        emptyLabel={say(libraryWords.anyKind, language)}
      />
      <SelectField
        name="validity"
        label={say(libraryWords.validity, language)}
        language={language}
        optional
        choices={validityLabels(language)}
        value={filter.validity}
        emptyLabel={say(libraryWords.anyValidity, language)}
      />
    </FilterBar>
  );
}

type TableProps = {
  readonly unit: string;
  readonly day: string;
  readonly rows: readonly ListedInstrument[];
  readonly language: Language;
};

function InstrumentTable({ unit, day, rows, language }: TableProps) {
  return (
    <Table
      caption={say(libraryWords.found(rows.length), language)}
      rows={rows}
      rowKey={({ code }) => code}
      rowHref={({ code }) => withQuery(addresses.instrument(unit, code), { day })}
      narrow="cards"
      language={language}
      empty={
        <EmptyState title={say(libraryWords.nothingFound, language)}>
          {say(libraryWords.nothingFoundWhy, language)}
        </EmptyState>
      }
      columns={[
        {
          key: 'name',
          heading: say(libraryWords.name, language),
          rowHeader: true,
          cell: (instrument) => say(sayInstrument(instrument), language),
        },
        {
          key: 'title',
          heading: say(libraryWords.titleAndNote, language),
          cell: ({ titleVi, titleEn, noteVi }) => (
            <>
              {language === 'vi' ? titleVi : titleEn}
              {noteVi !== '' && <CellNote>{noteVi}</CellNote>}
            </>
          ),
        },
        {
          key: 'validity',
          heading: say(libraryWords.validity, language),
          cell: (instrument) => <ValidityTag instrument={instrument} language={language} />,
        },
        {
          key: 'relations',
          heading: say(libraryWords.relations, language),
          cell: (instrument) => (
            <InstrumentRelations unit={unit} day={day} instrument={instrument} language={language} />
          ),
        },
        {
          key: 'reading',
          heading: say(libraryWords.reading, language),
          cell: ({ confidence }) => say(confidenceWords[confidence], language),
        },
      ]}
    />
  );
}

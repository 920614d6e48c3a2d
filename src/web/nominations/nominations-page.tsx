import { awardWords } from '../../words/awards.ts';
import { nominationWords } from '../../words/nominations.ts';
import { say } from '../../words/words.ts';
import { addresses, withQuery } from '../addresses.ts';
import { authorityChoices, formChoices, recipientChoices } from '../awards/award-choices.ts';
import { problemOf } from '../form-problems.ts';
import { SelectField } from '../kit/choice-fields.tsx';
import { FilterBar } from '../kit/filter-bar.tsx';
import { ErrorSummary, type FormProblem } from '../kit/form.tsx';
import { PageHeading } from '../kit/page-heading.tsx';
import { Pagination } from '../kit/pagination.tsx';
import { DateField } from '../kit/text-fields.tsx';
import { showPage } from '../show.tsx';
import type { Visit } from '../visit.ts';
import type { NominationFilterText } from './nomination-filter.ts';
import { type Nomination, NominationTable } from './nomination-table.tsx';

export type ShownNominations = {
  readonly unit: { readonly code: string; readonly name: string };
  readonly filter: NominationFilterText;
  readonly problems: readonly FormProblem[];
  /** Null while the filter cannot be accepted. */
  readonly found: {
    readonly rows: readonly Nomination[];
    readonly total: number;
    readonly page: number;
    readonly pageSize: number;
  } | null;
};

/** Hồ sơ đề nghị: what was sent, with what became of it until the end of a period. */
export function showNominations(visit: Visit, { unit, filter, problems, found }: ShownNominations): Response {
  const { language } = visit.var;
  const title = say(nominationWords.title, language);
  return showPage(visit, {
    title,
    unit,
    status: problems.length > 0 ? 422 : 200,
    children: (
      <>
        <PageHeading title={title} lead={say(awardWords.lead(unit.name), language)} />
        <ErrorSummary problems={problems} language={language} />
        <Filter visit={visit} unit={unit.code} filter={filter} problems={problems} />
        {found && (
          <>
            <NominationTable rows={found.rows} total={found.total} language={language} />
            <Pagination
              page={found.page}
              pageSize={found.pageSize}
              total={found.total}
              hrefOf={(to) => withQuery(addresses.nominations(unit.code), { ...filter, page: to === 1 ? '' : to })}
              language={language}
            />
          </>
        )}
      </>
    ),
  });
}

type FilterProps = {
  readonly visit: Visit;
  readonly unit: string;
  readonly filter: NominationFilterText;
  readonly problems: readonly FormProblem[];
};

function Filter({ visit, unit, filter, problems }: FilterProps) {
  const { language, office } = visit.var;
  const field = (name: 'from' | 'to') => ({
    name,
    label: say(nominationWords[name], language),
    language,
    optional: true,
    hint: '',
    value: filter[name],
    error: problemOf(problems, name),
  });
  const figures = (['all', 'submitted', 'pending'] as const).map((value) => ({
    value,
    label: say(nominationWords[value], language),
  }));
  const narrowed = filter.figure !== 'all' || filter.authority !== '' || filter.form !== '' || filter.recipient !== '';
  return (
    <FilterBar action={addresses.nominations(unit)} language={language} active={narrowed}>
      <SelectField
        name="figure"
        label={say(nominationWords.figure, language)}
        language={language}
        optional
        choices={figures}
        value={filter.figure}
        emptyLabel={null}
      />
      <DateField {...field('from')} />
      <DateField {...field('to')} />
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
    </FilterBar>
  );
}

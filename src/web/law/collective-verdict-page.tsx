import { toScreenDate } from '../../kernel/plain-date.ts';
import type { CheckedCollective } from '../../procedures/law/check-collective.ts';
import { checkWords } from '../../words/law-check-screens.ts';
import { collectiveWords as words } from '../../words/law-collectives.ts';
import { sayAward } from '../../words/law.ts';
import { type Language, say } from '../../words/words.ts';
import { addresses, withQuery } from '../addresses.ts';
import { problemOf } from '../form-problems.ts';
import { Breadcrumbs } from '../kit/breadcrumbs.tsx';
import { ButtonLink } from '../kit/button.tsx';
import { EmptyState } from '../kit/empty-state.tsx';
import { ErrorSummary, type FormProblem } from '../kit/form.tsx';
import { PageHeading } from '../kit/page-heading.tsx';
import { DateField } from '../kit/text-fields.tsx';
import { showPage } from '../show.tsx';
import type { Visit } from '../visit.ts';
import { CollectiveAnswer } from './collective-answer.tsx';
import { CollectiveForm } from './collective-form.tsx';
import { formsForRecipients } from './forms-offered.ts';
import { CollectiveMembers } from './collective-members.tsx';
import { collectiveQuery } from './collective-text.ts';
import type { CollectiveVerdictText } from './collective-verdict-visits.ts';
import { VerdictTag } from './verdict-tag.tsx';

export type ShownCollectiveVerdict = {
  readonly unit: { readonly code: string; readonly name: string };
  readonly id: string;
  readonly text: CollectiveVerdictText;
  readonly problems: readonly FormProblem[];
  /** Null while nothing is asked, or what is asked cannot be accepted. */
  readonly checked: CheckedCollective | null;
};

const queryOf = ({ otherDay, ...text }: CollectiveVerdictText) => ({ ...collectiveQuery(text), otherDay });

/** One collective or household beside one form: the answer, each condition with clause and record, and its members. */
export function showCollectiveVerdict(visit: Visit, shown: ShownCollectiveVerdict): Response {
  const { language } = visit.var;
  const { unit, id, text, problems, checked } = shown;
  const title = checked ? titleOf(checked, language) : say(words.title, language);
  return showPage(visit, {
    title,
    unit,
    status: problems.length > 0 ? 422 : 200,
    children: (
      <>
        <Breadcrumbs language={language} crumbs={crumbsOf(shown, language)} />
        <PageHeading
          title={title}
          lead={checked && say(checkWords.verdictLead(checked.year, toScreenDate(checked.asOf)), language)}
          status={checked?.answer.ok && <VerdictTag answer={checked.answer.value} language={language} />}
          actions={checked && <Actions unit={unit.code} id={id} text={text} language={language} />}
        />
        <ErrorSummary problems={problems} language={language} />
        {checked ? (
          <CollectiveAnswer unit={unit.code} declared={text.declared} checked={checked} language={language} />
        ) : (
          problems.length === 0 && <EmptyState title={say(checkWords.chooseFirst, language)} />
        )}
        {checked?.subject.kind === 'unit' && (
          <CollectiveMembers
            unit={unit.code}
            checked={checked}
            hrefOf={(page) =>
              withQuery(addresses.collectiveVerdict(unit.code, id), { ...queryOf(text), page: String(page) })
            }
            language={language}
          />
        )}
        <Ask visit={visit} shown={shown} />
      </>
    ),
  });
}

const titleOf = ({ form, asOf, subject }: CheckedCollective, language: Language): string =>
  say(checkWords.verdictTitle(say(sayAward(form.code, asOf), language), subject.name), language);

function crumbsOf({ unit, text, checked }: ShownCollectiveVerdict, language: Language) {
  const who = checked?.subject.kind === 'household' ? 'households' : checked?.subject.kind === 'body' ? 'bodies' : '';
  const list = withQuery(addresses.collectiveList(unit.code), { ...collectiveQuery(text), who });
  const code = checked?.subject.code ?? null;
  return [
    { label: say(checkWords.backToList, language), href: list },
    ...(checked && code !== null ? [{ label: checked.subject.name, href: addresses.unitCard(code) }] : []),
  ];
}

type ActionsProps = {
  readonly unit: string;
  readonly id: string;
  readonly text: CollectiveVerdictText;
  readonly language: Language;
};

function Actions({ unit, id, text, language }: ActionsProps) {
  return (
    <>
      <ButtonLink download href={withQuery(addresses.collectiveVerdictDocx(unit, id), queryOf(text))}>
        {say(checkWords.word, language)}
      </ButtonLink>
      <ButtonLink download href={withQuery(addresses.collectiveVerdictPdf(unit, id), queryOf(text))}>
        {say(checkWords.pdf, language)}
      </ButtonLink>
      <ButtonLink href={withQuery(addresses.collectiveReach(unit, id), { ...collectiveQuery(text), award: '' })}>
        {say(checkWords.reach, language)}
      </ButtonLink>
    </>
  );
}

function Ask({ visit, shown }: { readonly visit: Visit; readonly shown: ShownCollectiveVerdict }) {
  const { language, office } = visit.var;
  const { unit, id, text, problems, checked } = shown;
  const kinds = checked ? [checked.facts.recipient] : (['tap_the', 'ho_gia_dinh'] as const);
  return (
    <CollectiveForm
      action={addresses.collectiveVerdict(unit.code, id)}
      text={text}
      problems={problems}
      packages={office.localRules}
      withMembers={checked === null || checked.subject.kind === 'unit'}
      forms={formsForRecipients(kinds, office.today(), language)}
      language={language}
    >
      <DateField
        name="otherDay"
        label={say(checkWords.otherDay, language)}
        language={language}
        optional
        hint=""
        value={text.otherDay}
        error={problemOf(problems, 'otherDay')}
      />
    </CollectiveForm>
  );
}

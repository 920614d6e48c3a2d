import type { Explained } from '../../domain/awards/check.ts';
import { leavesOf, missingOf } from '../../domain/awards/findings.ts';
import { toScreenDate } from '../../kernel/plain-date.ts';
import type { CheckedPerson } from '../../procedures/law/check-person.ts';
import { checkWords } from '../../words/law-check-screens.ts';
import { sayCheckProblem } from '../../words/law-reasons.ts';
import { declarationWords } from '../../words/law-screens.ts';
import { sayAward } from '../../words/law.ts';
import { type Language, say } from '../../words/words.ts';
import { addresses, withQuery } from '../addresses.ts';
import { problemOf } from '../form-problems.ts';
import { Breadcrumbs } from '../kit/breadcrumbs.tsx';
import { ButtonLink } from '../kit/button.tsx';
import { EmptyState } from '../kit/empty-state.tsx';
import { ErrorSummary, type FormProblem } from '../kit/form.tsx';
import { Notice } from '../kit/notice.tsx';
import { PageHeading, Section } from '../kit/page-heading.tsx';
import { DateField } from '../kit/text-fields.tsx';
import { showPage } from '../show.tsx';
import type { Visit } from '../visit.ts';
import { CheckForm } from './check-form.tsx';
import { checkQuery } from './check-text.ts';
import { evidenceLinks } from './evidence-links.tsx';
import { FindingTree } from './finding-tree.tsx';
import { MissingRecords } from './missing-records.tsx';
import { PackageNote } from './package-note.tsx';
import { SideBySide } from './side-by-side.tsx';
import { VerdictTag } from './verdict-tag.tsx';
import type { VerdictText } from './verdict-visits.ts';

export type ShownVerdict = {
  readonly unit: { readonly code: string; readonly name: string };
  readonly id: string;
  readonly text: VerdictText;
  readonly problems: readonly FormProblem[];
  /** Null while nothing is asked, or what is asked cannot be accepted. */
  readonly checked: CheckedPerson | null;
};

const queryOf = ({ otherDay, ...text }: VerdictText) => ({ ...checkQuery(text), otherDay });

/** One person beside one form: the answer, each condition with clause and record, and the law of another day beside. */
export function showVerdict(visit: Visit, shown: ShownVerdict): Response {
  const { language } = visit.var;
  const { unit, id, text, problems, checked } = shown;
  const title = checked
    ? say(
        checkWords.verdictTitle(say(sayAward(checked.form.code, checked.asOf), language), checked.person.name),
        language,
      )
    : say(checkWords.title, language);
  return showPage(visit, {
    title,
    unit,
    status: problems.length > 0 ? 422 : 200,
    children: (
      <>
        <Breadcrumbs
          language={language}
          crumbs={[
            {
              label: say(checkWords.backToList, language),
              href: withQuery(addresses.checkList(unit.code), checkQuery(text)),
            },
            ...(checked ? [{ label: checked.person.name, href: addresses.person(unit.code, id) }] : []),
          ]}
        />
        <PageHeading
          title={title}
          lead={checked && say(checkWords.verdictLead(checked.year, toScreenDate(checked.asOf)), language)}
          status={checked?.answer.ok && <VerdictTag answer={checked.answer.value} language={language} />}
          actions={checked && <Actions unit={unit.code} id={id} text={text} language={language} />}
        />
        <ErrorSummary problems={problems} language={language} />
        {checked ? (
          <Answer unit={unit.code} id={id} text={text} checked={checked} language={language} />
        ) : (
          problems.length === 0 && <EmptyState title={say(checkWords.chooseFirst, language)} />
        )}
        <Ask visit={visit} shown={shown} />
      </>
    ),
  });
}

type ActionsProps = {
  readonly unit: string;
  readonly id: string;
  readonly text: VerdictText;
  readonly language: Language;
};

function Actions({ unit, id, text, language }: ActionsProps) {
  return (
    <>
      <ButtonLink download href={withQuery(addresses.verdictDocx(unit, id), queryOf(text))}>
        {say(checkWords.word, language)}
      </ButtonLink>
      <ButtonLink download href={withQuery(addresses.verdictPdf(unit, id), queryOf(text))}>
        {say(checkWords.pdf, language)}
      </ButtonLink>
      <ButtonLink href={withQuery(addresses.personReach(unit, id), { ...checkQuery(text), award: '' })}>
        {say(checkWords.reach, language)}
      </ButtonLink>
    </>
  );
}

function Ask({ visit, shown: { unit, id, text, problems } }: { visit: Visit; shown: ShownVerdict }) {
  const { language, office } = visit.var;
  return (
    <CheckForm
      action={addresses.verdict(unit.code, id)}
      text={text}
      problems={problems}
      today={office.today()}
      packages={office.localRules}
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
    </CheckForm>
  );
}

type AnswerProps = ActionsProps & { readonly checked: CheckedPerson };

function Answer({ unit, id, text, checked, language }: AnswerProps) {
  const { answer, asOf, other } = checked;
  const recordOf = evidenceLinks(unit, id, checked.evidence, language);
  const said = text.declared.map((each) => say(declarationWords[each], language)).join('; ');
  return (
    <>
      <PackageNote unit={unit} local={checked.local} asOf={asOf} language={language} />
      {answer.ok ? (
        <>
          {hasUnreadLaw(answer.value) && (
            <Notice kind="warning" title={say(checkWords.unconfirmed, language)} language={language} />
          )}
          <MissingRecords names={missingOf(answer.value)} language={language}>
            <p>
              <a href={addresses.person(unit, id)}>{say(checkWords.openPerson, language)}</a>
            </p>
          </MissingRecords>
          <Section
            title={say(checkWords.conditions, language)}
            lead={`${say(checkWords.declaredNow, language)}: ${said || say(checkWords.declaredNothing, language)}.`}
          >
            <FindingTree
              unit={unit}
              day={toScreenDate(asOf)}
              findings={answer.value.findings}
              recordOf={recordOf}
              local={checked.local}
              language={language}
            />
          </Section>
        </>
      ) : (
        <Notice kind="error" title={say(checkWords.noAnswer, language)} language={language}>
          <p>{say(sayCheckProblem(answer.problem), language)}</p>
          {answer.problem.code === 'contradictory-facts' && (
            <ul>
              {answer.problem.contradictions.map(({ code, path }) => (
                <li key={`${code} ${path}`}>{recordOf(path)}</li>
              ))}
            </ul>
          )}
          <p>
            <a href={addresses.person(unit, id)}>{say(checkWords.openPerson, language)}</a>
          </p>
        </Notice>
      )}
      {other && <SideBySide unit={unit} checked={checked} other={other} language={language} />}
    </>
  );
}

/** Whether the law itself was not compared with its text; of a demonstration package its own notice says it. */
export const hasUnreadLaw = ({ confirmed, findings }: Explained): boolean =>
  !confirmed && leavesOf(findings).some((finding) => !finding.confirmed && !finding.said);

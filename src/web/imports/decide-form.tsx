import type { RowDecision } from '../../domain/imports/row-outcome.ts';
import { shownCell } from '../../domain/imports/sheet.ts';
import { candidateReasonWords, rowScreenWords as words } from '../../words/import-review.ts';
import { type Language, say } from '../../words/words.ts';
import { addresses } from '../addresses.ts';
import { problemOf } from '../form-problems.ts';
import { Button } from '../kit/button.tsx';
import { type Choice, RadioField } from '../kit/choice-fields.tsx';
import { DefinitionList } from '../kit/definition-list.tsx';
import { Form } from '../kit/form.tsx';
import { Section } from '../kit/page-heading.tsx';
import { type CandidateView, factsOf } from './candidate-view.ts';
import { shownHeadings } from './import-columns.ts';
import { mayRepair } from './import-view.ts';
import type { RowPage } from './row-page.tsx';

/** Whom a row means: what the list says, and everybody it may be, with the reasons. */
export function DecideForm({ page, language }: { readonly page: RowPage; readonly language: Language }) {
  const { unit, of, row, problems, candidates } = page;
  const asked = problems.filter(({ field }) => field === 'who');
  if (!mayRepair(of)) return null;
  return (
    <Section title={say(words.who, language)} lead={say(words.whoWhy, language)}>
      <Form
        action={addresses.importRow(unit.code, of.id, row.row)}
        language={language}
        problems={asked}
        hidden={{ only: 'undecided', deed: 'decide' }}
        actions={
          <>
            <Button kind="primary" name="step" value="next" sending={say(words.saving, language)}>
              {say(words.decideNext, language)}
            </Button>
            <Button name="step" value="stay" sending={say(words.saving, language)}>
              {say(words.decide, language)}
            </Button>
          </>
        }
      >
        <DefinitionList items={saidInFile(page)} />
        <RadioField
          name="who"
          label={say(words.who, language)}
          error={problemOf(asked, 'who')}
          value={chosen(row.decision)}
          choices={[
            ...candidates.map((candidate) => choiceOf(candidate, language)),
            { value: 'new', label: say(words.newPerson, language), hint: say(words.newPersonHint, language) },
            { value: 'skip', label: say(words.skipRow, language), hint: say(words.skipRowHint, language) },
          ]}
          language={language}
        />
      </Form>
    </Section>
  );
}

/** Births tell namesakes apart, so they stand here though a long list has no room for their columns. */
const TELLS_APART = /^(Ngày sinh|Giới tính)/u;

function saidInFile({ of, row }: RowPage) {
  const shown = shownHeadings(of.kind, [row]);
  const births = Object.keys(row.cells).filter((heading) => TELLS_APART.test(heading) && !shown.includes(heading));
  return [...shown, ...births].map((heading) => ({ term: heading, value: shownCell(row.cells[heading]) }));
}

function choiceOf(candidate: CandidateView, language: Language): Choice {
  const { personId, name, reasons } = candidate;
  const why = reasons.map((reason) => say(candidateReasonWords[reason], language)).join(', ');
  return {
    value: personId,
    label: name === '' ? say(words.unknownPerson, language) : name,
    hint: (
      <>
        {factsOf(candidate, language).map((fact) => (
          <span key={fact} className="choice-fact">
            {fact}
          </span>
        ))}
        <span className="choice-fact">{say(words.reasons(why), language)}</span>
      </>
    ),
  };
}

/** The value of the choice that stands for a decision. */
function chosen(decision: RowDecision | null): string | undefined {
  if (decision === null) return undefined;
  if ('person' in decision) return decision.person;
  return 'newPerson' in decision ? 'new' : 'skip';
}

/** The decision that a sent choice stands for; null: none was made. */
export function decisionOf(who: string): RowDecision | null {
  if (who === '') return null;
  if (who === 'new') return { newPerson: true };
  return who === 'skip' ? { skip: true } : { person: who };
}

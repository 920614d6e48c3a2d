import type { ProvincialPackage } from '../../domain/awards/local/provincial-package.ts';
import { type ConditionLine, type ConditionPair, sideBySide } from '../../domain/awards/side-by-side.ts';
import { type PlainDate, toScreenDate } from '../../kernel/plain-date.ts';
import type { CheckedPerson } from '../../procedures/law/check-person.ts';
import type { OtherLaw } from '../../procedures/law/other-law.ts';
import { checkWords } from '../../words/law-check-screens.ts';
import { sayCheckProblem, sayMeasure } from '../../words/law-reasons.ts';
import { sayFinding } from '../../words/law-rules.ts';
import { lawWords } from '../../words/law.ts';
import { sayOfPackage } from '../../words/local-package-screens.ts';
import { type Language, say } from '../../words/words.ts';
import { Notice } from '../kit/notice.tsx';
import { Section } from '../kit/page-heading.tsx';
import { Clause } from './clause-link.tsx';
import { VerdictTag } from './verdict-tag.tsx';

type Props = {
  readonly unit: string;
  readonly checked: Pick<CheckedPerson, 'answer' | 'asOf' | 'local'>;
  readonly other: OtherLaw;
  readonly language: Language;
};

/** The same record under the laws of two days: every condition in a row, both clauses open, what differs marked in words. */
export function SideBySide({ unit, checked, other, language }: Props) {
  const { answer } = checked;
  if (!answer.ok) return null;
  return (
    <Section title={say(checkWords.beside, language)} lead={other.movedBy === 0 ? undefined : moved(other, language)}>
      {other.answer.ok ? (
        <>
          <p>
            {say(answer.value.verdict === other.answer.value.verdict ? checkWords.same : checkWords.changes, language)}
          </p>
          <Pairs
            unit={unit}
            days={[checked.asOf, other.asOf]}
            answers={[answer.value, other.answer.value]}
            local={checked.local}
            language={language}
          />
        </>
      ) : (
        <Notice kind="information" title={say(sayCheckProblem(other.answer.problem), language)} language={language} />
      )}
    </Section>
  );
}

const moved = ({ movedBy, year }: OtherLaw, language: Language): string =>
  say(checkWords.movedBack(-movedBy, year), language);

type Answered = Extract<CheckedPerson['answer'], { ok: true }>['value'];

type PairsProps = {
  readonly unit: string;
  readonly days: readonly [PlainDate, PlainDate];
  readonly answers: readonly [Answered, Answered];
  readonly local: ProvincialPackage | null;
  readonly language: Language;
};

function Pairs({ unit, days, answers, local, language }: PairsProps) {
  const [one, other] = days.map(toScreenDate) as [string, string];
  const side = (line: ConditionLine | null, day: string) => (
    <Side unit={unit} day={day} line={line} language={language} />
  );
  return (
    <div
      className="table-scroll table-scroll--cards"
      role="region"
      aria-label={say(checkWords.beside, language)}
      tabIndex={0}
    >
      <table className="table">
        <caption className="unseen">{say(checkWords.beside, language)}</caption>
        <thead>
          <tr>
            <th scope="col">{say(checkWords.condition, language)}</th>
            <th scope="col">{say(checkWords.underLaw(one), language)}</th>
            <th scope="col">{say(checkWords.underLaw(other), language)}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{say(checkWords.whole, language)}</th>
            {answers.map((answer, at) => (
              <td key={days[at]} data-label={say(checkWords.underLaw([one, other][at] ?? ''), language)}>
                <div>
                  <VerdictTag answer={answer} language={language} />
                </div>
              </td>
            ))}
          </tr>
          {sideBySide(answers[0].findings, answers[1].findings).map((pair, at) => (
            <tr key={`${pair.rule} ${at}`} className={pair.differs ? 'row-differs' : undefined}>
              <th scope="row">
                <PairName pair={pair} local={local} language={language} />
              </th>
              <td data-label={say(checkWords.underLaw(one), language)}>{side(pair.before, one)}</td>
              <td data-label={say(checkWords.underLaw(other), language)}>{side(pair.after, other)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type NameProps = Pick<PairsProps, 'local' | 'language'> & { readonly pair: ConditionPair };

function PairName({ pair, local, language }: NameProps) {
  const line = pair.before ?? pair.after;
  return (
    <>
      {line && say(sayFinding(line.finding), language)}
      {local && line?.finding.said && <span className="condition-note"> – {say(sayOfPackage(local), language)}</span>}
      {pair.differs && <span className="condition-note"> – {say(checkWords.differs, language)}</span>}
    </>
  );
}

type SideProps = {
  readonly unit: string;
  readonly day: string;
  readonly line: ConditionLine | null;
  readonly language: Language;
};

function Side({ unit, day, line, language }: SideProps) {
  if (line === null) return <div>{say(lawWords.notAsked, language)}</div>;
  const measure = say(sayMeasure(line.finding), language);
  return (
    <div>
      <VerdictTag answer={line.finding} language={language} />
      {measure !== '' && <p className="condition-note">{measure}</p>}
      {line.role !== 'must' && (
        <p className="condition-note">
          {say(line.role === 'choice' ? lawWords.anyWay : checkWords.oneOfWays, language)}
        </p>
      )}
      <Clause unit={unit} day={day} citation={line.finding.citation} language={language} />
    </div>
  );
}

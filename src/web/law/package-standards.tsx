import type { LocalCondition, LocalStandard, ProvincialPackage } from '../../domain/awards/local/provincial-package.ts';
import { sayAward } from '../../words/law.ts';
import { packageWords, sayConditionKind } from '../../words/local-package-screens.ts';
import { recipientWords } from '../../words/recipients.ts';
import { type Language, say } from '../../words/words.ts';
import { Section } from '../kit/page-heading.tsx';
import { Clause } from './clause-link.tsx';

type Props = {
  readonly unit: string;
  readonly day: string;
  readonly local: ProvincialPackage;
  readonly language: Language;
};

/** Each standard of a package: the form, for whom, and its conditions with their articles. */
export function PackageStandards({ unit, day, local, language }: Props) {
  return local.standards.map((standard) => (
    <Section
      key={`${standard.award} ${standard.recipient} ${standard.effect}`}
      title={titleOf(standard, local, language)}
      lead={say(packageWords[standard.effect], language)}
    >
      <Conditions
        unit={unit}
        day={day}
        instrument={local.instrument}
        conditions={standard.conditions}
        language={language}
      />
    </Section>
  ));
}

const titleOf = ({ award, recipient }: LocalStandard, { from }: ProvincialPackage, language: Language): string =>
  say(
    packageWords.standardOf(say(sayAward(award, from), language), say(recipientWords[recipient], language)),
    language,
  );

type ConditionsProps = Pick<Props, 'unit' | 'day' | 'language'> & {
  readonly instrument: ProvincialPackage['instrument'];
  readonly conditions: readonly LocalCondition[];
};

function Conditions({ conditions, ...rest }: ConditionsProps) {
  const { unit, day, instrument, language } = rest;
  return (
    <ul className="conditions">
      {conditions.map((condition) => (
        <li key={condition.rule} className="condition">
          <div className="condition-head">
            <div className="condition-text">
              <p>{say(condition, language)}</p>
              <p className="condition-note">{say(sayConditionKind(condition.kind), language)}</p>
            </div>
            <Clause unit={unit} day={day} citation={{ instrument, article: condition.article }} language={language} />
          </div>
          {'of' in condition && <Conditions {...rest} conditions={condition.of} />}
        </li>
      ))}
    </ul>
  );
}

import { Fragment, type ReactNode } from 'react';
import type { ProvincialPackage } from '../../domain/awards/local/provincial-package.ts';
import type { Finding, RecordRef } from '../../domain/law/verdict.ts';
import { checkWords } from '../../words/law-check-screens.ts';
import { sayMeasure } from '../../words/law-reasons.ts';
import { sayFinding } from '../../words/law-rules.ts';
import { lawWords } from '../../words/law.ts';
import { sayOfPackage } from '../../words/local-package-screens.ts';
import { type Language, say } from '../../words/words.ts';
import { Clause } from './clause-link.tsx';
import { VerdictTag } from './verdict-tag.tsx';

type Props = {
  readonly unit: string;
  readonly day: string;
  readonly findings: readonly Finding[];
  readonly recordOf: (ref: RecordRef) => ReactNode;
  readonly language: Language;
  /** The package that lies over the law: its conditions are marked. */
  readonly local?: ProvincialPackage | null;
};

/** Each condition with its answer, what is asked and held, the records used, and the clause opening beside it. */
export function FindingTree({ findings, ...rest }: Props) {
  return (
    <ul className="conditions">
      {findings.map((finding, at) => (
        <li key={`${finding.rule} ${at}`} className="condition">
          <div className="condition-head">
            <VerdictTag answer={finding} language={rest.language} />
            <Said finding={finding} recordOf={rest.recordOf} local={rest.local ?? null} language={rest.language} />
            <Clause unit={rest.unit} day={rest.day} citation={finding.citation} language={rest.language} />
          </div>
          {finding.parts && <FindingTree {...rest} findings={finding.parts} />}
        </li>
      ))}
    </ul>
  );
}

type SaidProps = Pick<Props, 'recordOf' | 'language'> & {
  readonly finding: Finding;
  readonly local: ProvincialPackage | null;
};

function Said({ finding, recordOf, local, language }: SaidProps) {
  const measure = say(sayMeasure(finding), language);
  const records = finding.evidence.map(recordOf).filter((record) => record !== null);
  return (
    <div className="condition-text">
      <p>
        {say(sayFinding(finding), language)}
        {finding.way === 'any' && ` (${say(lawWords.anyWay, language)})`}
      </p>
      {local && finding.said && <p className="condition-note">{say(sayOfPackage(local), language)}</p>}
      {measure !== '' && <p className="condition-note">{measure}</p>}
      {records.length > 0 && (
        <p className="condition-note">
          {say(checkWords.evidence, language)}:{' '}
          {records.map((record, at) => (
            <Fragment key={finding.evidence[at]}>
              {at > 0 && '; '}
              {record}
            </Fragment>
          ))}
        </p>
      )}
    </div>
  );
}

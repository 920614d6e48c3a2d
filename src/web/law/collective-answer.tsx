import type { CollectiveDeclaration } from '../../domain/awards/collective-to-facts.ts';
import { missingOf } from '../../domain/awards/findings.ts';
import { toScreenDate } from '../../kernel/plain-date.ts';
import type { CheckedCollective } from '../../procedures/law/check-collective.ts';
import { collectiveRatingWords } from '../../words/collective-ratings.ts';
import { checkWords } from '../../words/law-check-screens.ts';
import { collectiveDeclarationWords, collectiveWords as words } from '../../words/law-collectives.ts';
import { sayCheckProblem } from '../../words/law-reasons.ts';
import { type Language, say } from '../../words/words.ts';
import { addresses } from '../addresses.ts';
import { Notice } from '../kit/notice.tsx';
import { Section } from '../kit/page-heading.tsx';
import { MissingRecords } from './missing-records.tsx';
import { collectiveEvidence } from './collective-evidence.tsx';
import { FindingTree } from './finding-tree.tsx';
import { PackageNote } from './package-note.tsx';
import { SideBySide } from './side-by-side.tsx';
import { hasUnreadLaw } from './verdict-page.tsx';

type Props = {
  readonly unit: string;
  readonly declared: readonly CollectiveDeclaration[];
  readonly checked: CheckedCollective;
  readonly language: Language;
};

/** The answer about a collective: what is missing, each condition, what is not kept of such recipients, the other law. */
export function CollectiveAnswer({ unit, declared, checked, language }: Props) {
  const { answer, asOf, other, local, subject } = checked;
  const said = declared.map((each) => say(collectiveDeclarationWords[each], language)).join('; ');
  const recordOf = collectiveEvidence(unit, checked, language);
  return (
    <>
      <PackageNote unit={unit} local={local} asOf={asOf} language={language} />
      {subject.kind !== 'unit' && <NotKept kind={subject.kind} language={language} />}
      {answer.ok ? (
        <>
          {hasUnreadLaw(answer.value) && (
            <Notice kind="warning" title={say(checkWords.unconfirmed, language)} language={language} />
          )}
          <Missing names={missingOf(answer.value)} code={subject.code} language={language} />
          <Section
            title={say(checkWords.conditions, language)}
            lead={`${say(checkWords.declaredNow, language)}: ${said || say(checkWords.declaredNothing, language)}.`}
          >
            <FindingTree
              unit={unit}
              day={toScreenDate(asOf)}
              findings={answer.value.findings}
              recordOf={recordOf}
              local={local}
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
          <UnitLink code={subject.code} language={language} />
        </Notice>
      )}
      {other && <SideBySide unit={unit} checked={checked} other={other} language={language} />}
    </>
  );
}

function NotKept({ kind, language }: { readonly kind: 'body' | 'household'; readonly language: Language }) {
  const said = kind === 'household' ? words.householdsKept : words.bodiesKept;
  return (
    <Notice kind="information" language={language}>
      <p>{say(said, language)}</p>
    </Notice>
  );
}

type MissingProps = {
  readonly names: readonly string[];
  readonly code: string | null;
  readonly language: Language;
};

function Missing({ names, code, language }: MissingProps) {
  const ratings = names.some((name) => name.startsWith('ratings'));
  const clusters = names.some((name) => name.startsWith('clusters'));
  return (
    <MissingRecords names={names} language={language}>
      {clusters && <p>{say(words.clustersNotKept, language)}</p>}
      {ratings && code !== null && (
        <p>
          <a href={addresses.collectiveRatings(code)}>{say(collectiveRatingWords.open, language)}</a>
        </p>
      )}
      <UnitLink code={code} language={language} />
    </MissingRecords>
  );
}

function UnitLink({ code, language }: Pick<MissingProps, 'code' | 'language'>) {
  if (code === null) return null;
  return (
    <p>
      <a href={addresses.unitCard(code)}>{say(words.openUnit, language)}</a>
    </p>
  );
}

import type { RowOutcome } from '../../domain/imports/row-outcome.ts';
import { groupThousands } from '../../kernel/points.ts';
import { birthsUndoneWords } from '../../words/import-births.ts';
import { outcomeWords, rowScreenWords } from '../../words/import-review.ts';
import { recheckWords } from '../../words/import-recheck.ts';
import { importScreenWords as words } from '../../words/import-screens.ts';
import { importWords } from '../../words/imports.ts';
import { type Language, type Phrase, say } from '../../words/words.ts';
import { addresses, withQuery } from '../addresses.ts';
import { Button, ButtonLink } from '../kit/button.tsx';
import { DefinitionList } from '../kit/definition-list.tsx';
import { Form } from '../kit/form.tsx';
import { Notice } from '../kit/notice.tsx';
import { Section } from '../kit/page-heading.tsx';
import { failurePhrase } from './note-phrase.ts';
import type { ImportView, OutcomeCounts } from './import-view.ts';

/** What became of the births that an undone import had brought; names of a few who keep theirs. */
export type BirthsUndone = { readonly takenBack: number; readonly left: number; readonly names: readonly string[] };

type Props = {
  readonly unit: string;
  readonly of: ImportView;
  readonly counts: OutcomeCounts;
  /** Open questions about one person only, whom nothing contradicts. */
  readonly onlyCandidates: number;
  /** Names of units that were not there when the list was checked and by now are. */
  readonly unitsNowKnown: number;
  readonly birthsUndone: BirthsUndone | null;
  readonly language: Language;
};

/** What an import asks for now: columns, repairs, decisions, or to be written. */
export function NextStep(props: Props) {
  const { state } = props.of;
  if (state === 'mapping') return <AskMapping {...props} />;
  if (state === 'failed') return <Failed {...props} />;
  if (state === 'undone') return <Undone {...props} />;
  if (state !== 'staged') return null;
  return (
    <>
      {props.of.failure && <Stopped {...props} />}
      {props.unitsNowKnown > 0 && <UnitsHaveCome {...props} />}
      {props.counts.problem > 0 && <AskRepair {...props} />}
      {props.counts.undecided > 0 && <AskDecisions {...props} />}
      <Write {...props} />
    </>
  );
}

function AskMapping({ unit, of, language }: Props) {
  return (
    <Notice kind="warning" title={say(words.mappingTitle, language)} language={language}>
      <p>{say(words.mappingWhy, language)}</p>
      <p className="actions">
        <ButtonLink kind="primary" href={addresses.importMapping(unit, of.id)}>
          {say(words.mapColumns, language)}
        </ButtonLink>
      </p>
    </Notice>
  );
}

function Failed({ unit, of, language }: Props) {
  return (
    <Notice kind="error" title={say(words.failedTitle, language)} language={language}>
      {of.failure && <p>{say(failurePhrase(of.failure, of.fileName), language)}</p>}
      <Form
        action={addresses.importRetry(unit, of.id)}
        language={language}
        hidden={{ version: String(of.version) }}
        actions={
          <>
            <Button small>{say(words.retry, language)}</Button>
            <ButtonLink href={addresses.imports(unit)} small>
              {say(words.importAgain, language)}
            </ButtonLink>
          </>
        }
      >
        {null}
      </Form>
    </Notice>
  );
}

/** Units that the list names were added after it was checked. */
const UnitsHaveCome = ({ unit, of, unitsNowKnown, language }: Props) => (
  <Notice
    kind="information"
    title={say(recheckWords.unitsHaveCome(groupThousands(unitsNowKnown)), language)}
    language={language}
  >
    <p>{say(recheckWords.unitsHaveComeWhy, language)}</p>
    <form className="actions" action={addresses.importRecheck(unit, of.id)} method="post">
      <input type="hidden" name="version" value={String(of.version)} />
      <Button kind="primary" sending={say(recheckWords.checking, language)}>
        {say(recheckWords.recheck, language)}
      </Button>
    </form>
  </Notice>
);

/** A part no longer fitted what is on record: the list was checked again. */
const Stopped = ({ of, language }: Props) => (
  <Notice kind="warning" title={say(words.stoppedTitle, language)} language={language}>
    {of.failure && <p>{say(failurePhrase(of.failure, of.fileName), language)}</p>}
  </Notice>
);

const Undone = ({ birthsUndone: births, language }: Props) => (
  <Notice kind="information" title={say(words.undoneTitle, language)} language={language}>
    <p>{say(words.undoneText, language)}</p>
    {births && births.takenBack > 0 && (
      <p>{say(birthsUndoneWords.takenBack(groupThousands(births.takenBack)), language)}</p>
    )}
    {births && births.left > 0 && (
      <p>{say(birthsUndoneWords.left(groupThousands(births.left), namesOf(births)), language)}</p>
    )}
  </Notice>
);

const namesOf = ({ names, left }: BirthsUndone): string => names.join(', ') + (left > names.length ? '…' : '');

/** The first row that would come out so. */
const firstRow = (unit: string, id: string, outcome: RowOutcome): string =>
  withQuery(addresses.importRow(unit, id, 'dau'), { only: outcome });

function AskRepair({ unit, of, counts, language }: Props) {
  return (
    <Notice
      kind="warning"
      title={say(words.correctTitle(groupThousands(counts.problem)), language)}
      language={language}
    >
      <p>{say(words.correctWhy, language)}</p>
      <p className="actions">
        <ButtonLink href={firstRow(unit, of.id, 'problem')}>{say(words.repairFirst, language)}</ButtonLink>
        <ButtonLink href={addresses.importReturned(unit, of.id)} download>
          {say(words.returned, language)}
        </ButtonLink>
      </p>
    </Notice>
  );
}

function AskDecisions({ unit, of, counts, onlyCandidates, language }: Props) {
  return (
    <Notice
      kind="warning"
      title={say(words.decideTitle(groupThousands(counts.undecided)), language)}
      language={language}
    >
      <p>{say(words.decideWhy, language)}</p>
      <p className="actions">
        <ButtonLink href={firstRow(unit, of.id, 'undecided')}>{say(words.decideFirst, language)}</ButtonLink>
      </p>
      {onlyCandidates > 0 && (
        <Form
          action={addresses.importOnlyPeople(unit, of.id)}
          language={language}
          hidden={{ version: String(of.version) }}
          actions={
            <Button sending={say(rowScreenWords.saving, language)}>
              {say(words.acceptOnly(groupThousands(onlyCandidates)), language)}
            </Button>
          }
        >
          <p>{say(words.acceptOnlyWhy, language)}</p>
        </Form>
      )}
    </Notice>
  );
}

const WHAT: Readonly<Record<'awards' | 'units' | 'records', Phrase>> = {
  awards: words.readyAwards,
  units: words.readyUnits,
  records: words.readyRecords,
};

/** Asks before writing, with what will be added; a list with open rows may be written in part. */
function Write({ unit, of, counts, language }: Props) {
  const fine = counts.add + counts.change;
  const open = counts.problem + counts.undecided;
  if (fine === 0) return open > 0 ? null : <NothingToWrite language={language} />;
  const inPart = open > 0;
  const number = groupThousands(fine);
  const what = of.kind === 'awards' || of.kind === 'units' ? of.kind : 'records';
  return (
    <Section
      title={say(inPart ? words.readyPart(number) : words.readyTitle(number), language)}
      lead={say(inPart ? words.readyPartWhy : WHAT[what], language)}
    >
      <Form
        action={addresses.importWrite(unit, of.id)}
        language={language}
        hidden={{ version: String(of.version), ...(inPart ? { part: 'fine' } : {}) }}
        actions={
          <Button kind={inPart ? 'secondary' : 'primary'} sending={say(words.writing, language)}>
            {inPart ? say(words.writePart(number), language) : say(importWords.write, language)}
          </Button>
        }
      >
        <Outcomes counts={counts} language={language} />
      </Form>
    </Section>
  );
}

function Outcomes({ counts, language }: Pick<Props, 'counts' | 'language'>) {
  const told = (['add', 'change', 'unchanged', 'skip', 'undecided', 'problem'] as const).filter(
    (outcome) => counts[outcome] > 0,
  );
  return (
    <DefinitionList
      items={told.map((outcome) => ({
        term: say(outcomeWords[outcome], language),
        value: groupThousands(counts[outcome]),
      }))}
    />
  );
}

const NothingToWrite = ({ language }: { readonly language: Language }) => (
  <Notice kind="success" title={say(words.nothingToWrite, language)} language={language}>
    <p>{say(words.nothingToWriteWhy, language)}</p>
  </Notice>
);

import { changedFields } from '../../domain/decisions/correction.ts';
import { groupThousands } from '../../kernel/points.ts';
import { toScreenDate } from '../../kernel/plain-date.ts';
import type { readLine } from '../../procedures/awards/line.ts';
import { awardWords } from '../../words/awards.ts';
import { changeWords, correctionWords, entryWords } from '../../words/corrections.ts';
import { type Language, say } from '../../words/words.ts';
import { addresses, withQuery } from '../addresses.ts';
import { ButtonLink } from '../kit/button.tsx';
import { DefinitionList } from '../kit/definition-list.tsx';
import { PageHeading, Section } from '../kit/page-heading.tsx';
import { StatusTag } from '../kit/status-tag.tsx';
import { type Step, Timeline } from '../kit/timeline.tsx';
import { screenMoment } from '../screen-moment.ts';
import { showPage } from '../show.tsx';
import type { Visit } from '../visit.ts';
import { authorityOfLine } from './authority-of-line.ts';
import { fieldLabel, fieldText, listedFields, paperText } from './line-facts.tsx';

export type ShownLine = Extract<Awaited<ReturnType<typeof readLine.run>>, { ok: true }>['value'];

type Entry = ShownLine['history'][number];

/** How much of a hash is read by people. */
const HASH_SHOWN = 16;

/** A line of the book: what holds, and every entry about it. */
export function showLine(visit: Visit, shown: ShownLine): Response {
  const { language } = visit.var;
  const { unit, line, history } = shown;
  const title = say(correctionWords.lineTitle(groupThousands(history[0]?.seq ?? line.lastSeq)), language);
  return showPage(visit, {
    title,
    unit,
    children: (
      <>
        <PageHeading
          title={title}
          lead={[line.facts.formOfAddress, line.facts.printedName].filter(Boolean).join(' ')}
          status={<LineStatus shown={shown} language={language} />}
          actions={<Actions shown={shown} language={language} />}
        />
        <Section title={say(correctionWords.facts, language)}>
          <Facts shown={shown} language={language} />
        </Section>
        <Section title={say(correctionWords.history, language)} lead={say(correctionWords.historyLead, language)}>
          <Timeline steps={history.map((entry, at) => stepOf(entry, history[at - 1], language))} language={language} />
        </Section>
      </>
    ),
  });
}

type Props = { readonly shown: ShownLine; readonly language: Language };

function LineStatus({ shown: { line, history }, language }: Props) {
  if (line.state === 'revoked') return <StatusTag status="revoked" language={language} />;
  const corrections = history.filter(({ kind }) => kind === 'corrected');
  if (corrections.length === 0) return null;
  const byPaper = corrections.some(({ change }) => change?.kind === 'paper');
  const label = byPaper ? undefined : say(entryWords.corrected, language);
  return <StatusTag status="rectified" label={label} language={language} />;
}

function Actions({ shown, language }: Props) {
  const { unit, line, mayCorrect } = shown;
  const back = (
    <ButtonLink href={withQuery(addresses.book(unit.code), { decision: line.decision.id })}>
      {say(awardWords.backToBook, language)}
    </ButtonLink>
  );
  if (!mayCorrect) return back;
  if (line.state !== 'in_force') {
    return (
      <>
        <RestoreLinks shown={shown} language={language} />
        {back}
      </>
    );
  }
  return (
    <>
      <ButtonLink kind="primary" href={addresses.awardLineCorrect(unit.code, line.lineId)}>
        {say(correctionWords.correct, language)}
      </ButtonLink>
      <ButtonLink href={addresses.decisionCorrect(unit.code, line.decision.id)}>
        {say(correctionWords.correctDecision, language)}
      </ButtonLink>
      <ButtonLink href={addresses.awardLineRevoke(unit.code, line.lineId)}>
        {say(correctionWords.revoke, language)}
      </ButtonLink>
      {back}
    </>
  );
}

function RestoreLinks({ shown: { unit, line, revokedWithDecision }, language }: Props) {
  return (
    <>
      <ButtonLink href={addresses.awardLineRestore(unit.code, line.lineId)}>
        {say(correctionWords.restore, language)}
      </ButtonLink>
      {revokedWithDecision && (
        <ButtonLink href={addresses.decisionRestore(unit.code, line.decision.id)}>
          {say(correctionWords.restoreDecision, language)}
        </ButtonLink>
      )}
    </>
  );
}

function Facts({ shown: { unit, line, history }, language }: Props) {
  const last = history.at(-1);
  if (!last) return null;
  const { decision, facts, unitName, personId } = last;
  const told = { facts, unitName, signedOn: decision.signedOn };
  return (
    <DefinitionList
      items={[
        { term: say(correctionWords.number, language), value: decision.number },
        { term: say(correctionWords.signedOn, language), value: toScreenDate(decision.signedOn) },
        { term: say(awardWords.authority, language), value: say(authorityOfLine(decision), language) },
        ...listedFields.map((field) => ({
          term: fieldLabel(field, language),
          value:
            field === 'printedName' && personId !== null && line.facts.printedName !== '' ? (
              <a href={addresses.person(unit.code, personId)}>{line.facts.printedName}</a>
            ) : (
              fieldText(field, told, language)
            ),
        })),
      ]}
    />
  );
}

function stepOf(entry: Entry, before: Entry | undefined, language: Language): Step {
  const kind = say(entry.change ? changeWords[entry.change.kind] : entryWords[entry.kind], language);
  const isRestored = before?.kind === 'revoked' && entry.kind === 'corrected';
  const named = isRestored ? say(correctionWords.restoredBy(kind), language) : kind;
  return {
    title: say(correctionWords.entry(named, groupThousands(entry.seq)), language),
    state: 'done',
    date: screenMoment(entry.at),
    by: entry.by ?? say(correctionWords.bySystem, language),
    note: <EntryNote entry={entry} before={before} language={language} />,
  };
}

function EntryNote({ entry, before, language }: { entry: Entry; before: Entry | undefined; language: Language }) {
  const { change, hash } = entry;
  return (
    <>
      {before && changesBetween(before, entry, language).map((text) => <p key={text}>{text}</p>)}
      {!before && <p>{[entry.facts.printedName, entry.decision.number].join(', ')}</p>}
      {change?.paper && <p>{paperText(change.paper, language)}</p>}
      {change && <p>{say(correctionWords.groundIs(change.ground), language)}</p>}
      <p>{say(correctionWords.hash(hash.slice(0, HASH_SHOWN)), language)}</p>
    </>
  );
}

function changesBetween(before: Entry, after: Entry, language: Language): readonly string[] {
  const told = ({ facts, unitName, decision }: Entry) => ({ facts, unitName, signedOn: decision.signedOn });
  const empty = say(correctionWords.empty, language);
  const change = (label: string, was: string, now: string) =>
    say(correctionWords.wasNow(label, was || empty, now || empty), language);
  const decision = [
    [say(correctionWords.number, language), before.decision.number, after.decision.number],
    [
      say(correctionWords.signedOn, language),
      toScreenDate(before.decision.signedOn),
      toScreenDate(after.decision.signedOn),
    ],
  ] as const;
  return [
    ...decision.filter(([, was, now]) => was !== now).map(([label, was, now]) => change(label, was, now)),
    ...changedFields(before.facts, after.facts).map((field) =>
      field === 'recipientId'
        ? change(
            fieldLabel(field, language),
            say(correctionWords.thisRecord, language),
            say(correctionWords.otherRecord, language),
          )
        : change(
            fieldLabel(field, language),
            fieldText(field, told(before), language),
            fieldText(field, told(after), language),
          ),
    ),
  ];
}

import { showClockTime } from '../../domain/inspections/clock-time.ts';
import type { Attendant } from '../../domain/inspections/inspection.ts';
import { toScreenDate } from '../../kernel/plain-date.ts';
import { attendantRoleWords, inspectionWords, visitTimeWords } from '../../words/inspections.ts';
import { inspectionScreenWords as words } from '../../words/inspection-screens.ts';
import { type Phrase, say } from '../../words/words.ts';
import { DefinitionList } from '../kit/definition-list.tsx';
import { Prose, Section } from '../kit/page-heading.tsx';
import { Table } from '../kit/table.tsx';
import type { InspectionSection } from './inspection-page.tsx';

/** Several items under one term; nothing when there are none. */
const list = (items: readonly string[]) => (
  <ul>
    {items.map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ul>
);

/** When, where, on which grounds, with which course, papers and visits. */
export function Session({ visit, inspection: { record } }: InspectionSection) {
  const { language } = visit.var;
  const {
    heldOn,
    begins,
    ends,
    place,
    reportFrom,
    reportTo,
    plan,
    delegationDecision,
    grounds,
    course,
    papers,
    visits,
  } = record;
  const items = (term: Phrase, values: readonly string[]) =>
    values.length === 0 ? [] : [{ term: say(term, language), value: <Prose>{list(values)}</Prose> }];
  const told = visits.map(({ time, place: where, seen }) =>
    [`${say(visitTimeWords[time], language)}: ${where}`, seen].filter(Boolean).join('. '),
  );
  return (
    <Section title={say(words.session, language)}>
      <DefinitionList
        items={[
          {
            term: say(inspectionWords.heldOn, language),
            value: `${toScreenDate(heldOn)}, ${showClockTime(begins)}–${showClockTime(ends)}`,
          },
          { term: say(inspectionWords.place, language), value: place },
          { term: say(words.figures, language), value: `${toScreenDate(reportFrom)}–${toScreenDate(reportTo)}` },
          ...items(words.groundsOfAll, [plan, delegationDecision, ...grounds]),
          ...items(inspectionWords.course, course),
          ...items(inspectionWords.papers, papers),
          ...items(inspectionWords.visits, told),
        ]}
      />
    </Section>
  );
}

/** The delegation and those who received it, in the order of precedence given. */
export function Attendants(props: InspectionSection) {
  const { delegation, host } = props.inspection.record;
  return (
    <>
      <Party {...props} title={inspectionWords.delegation} attendants={delegation} headName={attendantRoleWords.head} />
      <Party {...props} title={inspectionWords.host} attendants={host} headName={words.hostHead} />
    </>
  );
}

type PartyProps = InspectionSection & {
  readonly title: Phrase;
  readonly attendants: readonly Attendant[];
  readonly headName: Phrase;
};

function Party({ visit, title, attendants, headName }: PartyProps) {
  const { language } = visit.var;
  const role = ({ role: code }: Attendant): string =>
    say(code === 'head' ? headName : attendantRoleWords[code], language);
  return (
    <Section title={say(title, language)}>
      <Table
        caption={say(title, language)}
        captionHidden
        columns={[
          {
            key: 'name',
            heading: say(inspectionWords.name, language),
            rowHeader: true,
            cell: (each: Attendant) => (each.name === '' ? each.office : `${each.formOfAddress} ${each.name}`),
          },
          {
            key: 'office',
            heading: say(inspectionWords.office, language),
            cell: (each) => (each.name === '' ? '' : each.office),
          },
          { key: 'role', heading: say(inspectionWords.role, language), cell: role },
        ]}
        rows={attendants}
        rowKey={({ name, office }) => `${name} ${office}`}
        narrow="cards"
        language={language}
      />
    </Section>
  );
}

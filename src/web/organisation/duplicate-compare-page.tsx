import type { Conflict } from '../../domain/organisation/person-conflicts.ts';
import { toScreenDate } from '../../kernel/plain-date.ts';
import type { comparePeople } from '../../procedures/organisation/person-compare.ts';
import { genderWords } from '../../words/cells.ts';
import { organisationWords } from '../../words/organisation.ts';
import { conflictWords, gradeWords, peopleWords } from '../../words/people.ts';
import { type Language, say } from '../../words/words.ts';
import { addresses } from '../addresses.ts';
import { problemOf } from '../form-problems.ts';
import { Breadcrumbs } from '../kit/breadcrumbs.tsx';
import { Button } from '../kit/button.tsx';
import { CheckboxField, RadioField } from '../kit/choice-fields.tsx';
import { Form, type FormProblem } from '../kit/form.tsx';
import { Notice } from '../kit/notice.tsx';
import { PageHeading, Section } from '../kit/page-heading.tsx';
import { type Column, Table } from '../kit/table.tsx';
import { TextField } from '../kit/text-fields.tsx';
import { showPage } from '../show.tsx';
import type { Visit } from '../visit.ts';

type Compared = Extract<Awaited<ReturnType<typeof comparePeople.run>>, { ok: true }>['value'];
type Side = Compared['sides'][number];

export type ShownPair = {
  readonly unit: { readonly code: string; readonly name: string };
  readonly pair: Compared;
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly FormProblem[];
};

/** Two records side by side, what contradicts, and the three deeds: join, keep apart, keep apart no longer. */
export function showPair(visit: Visit, shown: ShownPair): Response {
  const { language } = visit.var;
  const { unit, pair, problems } = shown;
  const title = say(peopleWords.compareTitle, language);
  return showPage(visit, {
    title,
    unit,
    status: problems.length > 0 ? 422 : 200,
    children: (
      <>
        <Breadcrumbs
          language={language}
          crumbs={[{ label: say(peopleWords.duplicates, language), href: addresses.duplicates(unit.code) }]}
        />
        <PageHeading title={title} />
        <SideBySide pair={pair} language={language} />
        {pair.conflicts.length > 0 && (
          <Notice
            kind="warning"
            title={say(peopleWords.conflicts(pair.conflicts.length), language)}
            language={language}
          >
            <p>{pair.conflicts.map((conflict) => conflictInWords(conflict, pair, language)).join('; ')}</p>
          </Notice>
        )}
        {pair.pinned ? <Unpin {...shown} language={language} /> : <Deeds {...shown} language={language} />}
      </>
    ),
  });
}

function conflictInWords(conflict: Conflict, { sides }: Compared, language: Language): string {
  if (conflict.kind !== 'rating') return say(conflictWords[conflict.kind], language);
  const grades = sides.map(({ ratings }) => {
    const grade = ratings.get(conflict.period);
    return grade && Object.hasOwn(gradeWords, grade) ? say(gradeWords[grade as keyof typeof gradeWords], language) : '';
  });
  return `${say(peopleWords.ratings, language)} ${conflict.period}: ${grades.join(' / ')}`;
}

type FactRow = { readonly fact: string; readonly values: readonly string[] };

const columns = (language: Language): readonly Column<FactRow>[] => [
  { key: 'fact', heading: say(peopleWords.fact, language), rowHeader: true, cell: ({ fact }) => fact },
  { key: 'one', heading: say(peopleWords.pairOne, language), cell: ({ values }) => values[0] },
  { key: 'other', heading: say(peopleWords.pairOther, language), cell: ({ values }) => values[1] },
];

function SideBySide({ pair: { sides }, language }: { readonly pair: Compared; readonly language: Language }) {
  const row = (fact: string, value: (side: Side) => string): FactRow => ({ fact, values: sides.map(value) });
  const rows = [
    row(say(peopleWords.name, language), ({ person }) => person.name),
    row(say(organisationWords.bornOn, language), ({ person: { bornOn, bornYear } }) =>
      bornOn === null ? (bornYear?.toString() ?? '') : toScreenDate(bornOn),
    ),
    row(say(organisationWords.gender, language), ({ person: { gender } }) =>
      gender ? say(genderWords[gender], language) : '',
    ),
    row(say(peopleWords.citizenNumber, language), ({ person }) => person.citizenNumber),
    row(say(peopleWords.staffNumber, language), ({ person }) => person.staffNumber),
    row(say(peopleWords.unit, language), ({ card }) => card?.units.join(', ') ?? ''),
    row(say(peopleWords.post, language), ({ card }) => card?.posts.join(', ') ?? ''),
    row(say(organisationWords.address, language), ({ person }) => person.address),
    row(say(peopleWords.awardsCount, language), ({ card }) => String(card?.awards ?? 0)),
    row(say(peopleWords.lastAward, language), ({ card }) => (card?.lastAwardOn ? toScreenDate(card.lastAwardOn) : '')),
  ];
  return (
    <Table
      caption={say(peopleWords.compareTitle, language)}
      captionHidden
      columns={columns(language)}
      rows={rows}
      rowKey={({ fact }) => fact}
      language={language}
    />
  );
}

type DeedProps = ShownPair & { readonly language: Language };

const addressOf = ({ unit, pair: { sides } }: ShownPair): string =>
  addresses.duplicatePair(unit.code, sides[0]?.person.id ?? '', sides[1]?.person.id ?? '');

function Deeds(props: DeedProps) {
  const { pair, typed, problems, language } = props;
  const choices = pair.sides.map(({ person, card }) => ({
    value: person.id,
    label: [person.name, card?.units.join(', ')].filter(Boolean).join(', '),
  }));
  return (
    <>
      <Section title={say(peopleWords.mergeTitle, language)}>
        <Form
          action={addressOf(props)}
          language={language}
          problems={problems}
          hidden={{ deed: 'merge' }}
          actions={<Button kind="primary">{say(peopleWords.merge, language)}</Button>}
        >
          <RadioField
            name="kept"
            label={say(peopleWords.keep, language)}
            hint={say(peopleWords.keepHint, language)}
            language={language}
            choices={choices}
            value={typed['kept'] || choices[0]?.value}
          />
          <TextField
            name="reason"
            label={say(peopleWords.reason, language)}
            language={language}
            width="full"
            value={typed['reason']}
            error={problemOf(problems, 'reason')}
            maxLength={300}
          />
          {pair.conflicts.length > 0 && (
            <CheckboxField
              name="seen"
              label={say(peopleWords.seen, language)}
              language={language}
              optional
              checked={typed['seen'] === 'yes'}
              error={problemOf(problems, 'seen')}
            />
          )}
        </Form>
      </Section>
      <Section title={say(peopleWords.pinTitle, language)}>
        <Form
          action={addressOf(props)}
          language={language}
          hidden={{ deed: 'pin' }}
          actions={<Button>{say(peopleWords.pin, language)}</Button>}
        >
          <TextField
            name="pinReason"
            label={say(peopleWords.reason, language)}
            language={language}
            width="full"
            optional
            value={typed['pinReason']}
            maxLength={300}
          />
        </Form>
      </Section>
    </>
  );
}

function Unpin(props: DeedProps) {
  const { language } = props;
  return (
    <>
      <Notice kind="information" title={say(peopleWords.pinnedNow, language)} language={language} />
      <Form
        action={addressOf(props)}
        language={language}
        hidden={{ deed: 'unpin' }}
        actions={<Button>{say(peopleWords.unpin, language)}</Button>}
      >
        {null}
      </Form>
    </>
  );
}

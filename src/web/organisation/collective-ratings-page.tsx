import { type CollectiveRatings } from '../../procedures/organisation/collective-ratings.ts';
import { collectiveRatingWords as words } from '../../words/collective-ratings.ts';
import { gradeWords, peopleWords } from '../../words/people.ts';
import { type Language, say } from '../../words/words.ts';
import { addresses } from '../addresses.ts';
import { problemOf } from '../form-problems.ts';
import { kitWords } from '../../words/kit.ts';
import { Breadcrumbs } from '../kit/breadcrumbs.tsx';
import { Button, ButtonLink } from '../kit/button.tsx';
import { SelectField } from '../kit/choice-fields.tsx';
import { EmptyState } from '../kit/empty-state.tsx';
import { Form, type FormProblem } from '../kit/form.tsx';
import { Notice } from '../kit/notice.tsx';
import { PageHeading, Section } from '../kit/page-heading.tsx';
import { type Column, Table } from '../kit/table.tsx';
import { TextField } from '../kit/text-fields.tsx';
import { showPage } from '../show.tsx';
import type { Visit } from '../visit.ts';

/** The form as typed. */
export type TypedRating = { readonly period: string; readonly grade: string; readonly ground: string };

export type ShownRatings = {
  readonly found: CollectiveRatings;
  readonly typed: TypedRating;
  readonly problems: readonly FormProblem[];
};

/** The ratings of a unit as a collective, and the form that adds one. */
export function showCollectiveRatings(visit: Visit, { found, typed, problems }: ShownRatings): Response {
  const { language } = visit.var;
  const { unit, mayRecord } = found;
  const done = visit.req.query('done');
  const title = `${say(words.title, language)}: ${unit.name}`;
  return showPage(visit, {
    title,
    unit,
    status: problems.length > 0 ? 422 : 200,
    children: (
      <>
        <Breadcrumbs language={language} crumbs={[{ label: unit.name, href: addresses.unitCard(unit.code) }]} />
        <PageHeading title={title} lead={say(words.lead, language)} />
        {done !== undefined && problems.length === 0 && (
          <Notice
            kind="success"
            title={say(done === 'rut' ? words.takenBack : words.done, language)}
            language={language}
          />
        )}
        <RatingsTable found={found} language={language} />
        {mayRecord && (
          <Section title={say(words.record, language)}>
            <RatingForm unit={unit.code} typed={typed} problems={problems} language={language} />
          </Section>
        )}
      </>
    ),
  });
}

type Rating = CollectiveRatings['ratings'][number];

type TableProps = { readonly found: CollectiveRatings; readonly language: Language };

function RatingsTable({ found: { unit, ratings, mayRecord }, language }: TableProps) {
  const takeBack: Column<Rating> = {
    key: 'actions',
    heading: say(words.actions, language),
    cell: ({ id }) => (
      <ButtonLink small href={addresses.collectiveRatingTakeBack(unit.code, id)}>
        {say(peopleWords.takeBack, language)}
      </ButtonLink>
    ),
  };
  return (
    <Table
      caption={say(words.title, language)}
      captionHidden
      rows={ratings}
      rowKey={({ id }) => id}
      narrow="cards"
      language={language}
      empty={<EmptyState title={say(words.none, language)} />}
      columns={[
        { key: 'period', heading: say(words.year, language), rowHeader: true, cell: ({ period }) => period },
        {
          key: 'grade',
          heading: say(peopleWords.grade, language),
          cell: ({ grade }) => say(gradeWords[grade], language),
        },
        { key: 'ground', heading: say(peopleWords.ground, language), cell: ({ ground }) => ground },
        ...(mayRecord ? [takeBack] : []),
      ]}
    />
  );
}

type FormProps = {
  readonly unit: string;
  readonly typed: TypedRating;
  readonly problems: readonly FormProblem[];
  readonly language: Language;
};

function RatingForm({ unit, typed, problems, language }: FormProps) {
  const grades = Object.entries(gradeWords).map(([value, label]) => ({ value, label: say(label, language) }));
  return (
    <Form
      action={addresses.collectiveRatings(unit)}
      language={language}
      problems={problems}
      actions={
        <Button kind="primary" sending={say(kitWords.sending, language)}>
          {say(words.record, language)}
        </Button>
      }
    >
      <TextField
        name="period"
        label={say(peopleWords.period, language)}
        language={language}
        hint={say(peopleWords.periodHint, language)}
        width="short"
        value={typed.period}
        error={problemOf(problems, 'period')}
      />
      <SelectField
        name="grade"
        label={say(peopleWords.grade, language)}
        language={language}
        choices={grades}
        value={typed.grade}
        error={problemOf(problems, 'grade')}
      />
      <TextField
        name="ground"
        label={say(peopleWords.ground, language)}
        language={language}
        optional
        value={typed.ground}
        error={problemOf(problems, 'ground')}
      />
    </Form>
  );
}

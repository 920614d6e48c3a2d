import { may } from '../../domain/access/may.ts';
import { toScreenDate } from '../../kernel/plain-date.ts';
import type { readUnitCard } from '../../procedures/organisation/unit-card.ts';
import { authorityPhrase, unitKindWords } from '../../words/cells.ts';
import { clusterWords } from '../../words/clusters.ts';
import { checkWords } from '../../words/law-check-screens.ts';
import { collectiveRatingWords } from '../../words/collective-ratings.ts';
import { collectiveWords } from '../../words/law-collectives.ts';
import { unitEventKindWords } from '../../words/unit-events.ts';
import { unitScreenWords as words } from '../../words/unit-screens.ts';
import { type Language, type Phrase, say } from '../../words/words.ts';
import { addresses, withQuery } from '../addresses.ts';
import { Breadcrumbs } from '../kit/breadcrumbs.tsx';
import { ButtonLink } from '../kit/button.tsx';
import { type Definition, DefinitionList } from '../kit/definition-list.tsx';
import { Notice } from '../kit/notice.tsx';
import { PageHeading, Section } from '../kit/page-heading.tsx';
import { Table } from '../kit/table.tsx';
import { type Step, Timeline } from '../kit/timeline.tsx';
import { showPage } from '../show.tsx';
import { type Visit, signedIn } from '../visit.ts';

type Card = Extract<Awaited<ReturnType<typeof readUnitCard.run>>, { ok: true }>['value'];

type Props = { readonly card: Card; readonly language: Language };

const CHANGES = ['rename', 'move', 'change_kind', 'split', 'dissolve'] as const;

/** A unit's card: what it is, its names and parents through time, its events, who came before and after it. */
export function showUnitCard(visit: Visit, card: Card): Response {
  const { language } = visit.var;
  const { unit, mayChange, mayReadClusters, endedOn } = card;
  const parts: readonly (readonly [Phrase, (code: string) => string])[] = [
    [words.figures, addresses.awardsByUnit],
    [words.book, addresses.book],
    [words.openTree, addresses.organisation],
    ...(mayReadClusters ? [[clusterWords.title, addresses.clusters] as const] : []),
    ...(checksNominees(visit)
      ? [
          [checkWords.unitReach, addresses.unitReach] as const,
          [collectiveWords.title, addresses.collectiveList] as const,
          [collectiveRatingWords.title, addresses.collectiveRatings] as const,
          [collectiveWords.ownReach, (code: string) => addresses.collectiveReach(code, unit.id)] as const,
        ]
      : []),
  ];
  return showPage(visit, {
    title: unit.name,
    unit,
    children: (
      <>
        <Breadcrumbs
          language={language}
          crumbs={[{ label: say(words.tree, language), href: addresses.organisation(card.parent?.code ?? unit.code) }]}
        />
        <PageHeading
          title={unit.name}
          actions={parts.map(([label, href]) => (
            <ButtonLink key={label.vi} href={href(unit.code)}>
              {say(label, language)}
            </ButtonLink>
          ))}
        />
        {visit.req.query('done') !== undefined && (
          <Notice kind="success" title={say(doneWords(visit.req.query('done')), language)} language={language} />
        )}
        <DefinitionList items={facts(card, language)} />
        {mayChange && endedOn === null && (
          <div className="actions">
            {CHANGES.map((kind) => (
              <ButtonLink key={kind} small href={addresses.unitEvent(unit.code, kind)}>
                {say(unitEventKindWords[kind], language)}
              </ButtonLink>
            ))}
          </div>
        )}
        <Section title={say(words.names, language)}>
          <States card={card} language={language} />
        </Section>
        <Section title={say(words.events, language)}>
          <Events card={card} language={language} />
        </Section>
        <Section title={say(words.before, language)}>
          <Kin kin={card.before} none={words.noBefore} language={language} />
        </Section>
        <Section title={say(words.after, language)}>
          <Kin kin={card.after} none={words.noAfter} language={language} />
        </Section>
      </>
    ),
  });
}

const doneWords = (done: string | undefined): Phrase =>
  done === 'undone' ? words.undone : done === 'corrected' ? words.corrected : words.done;

/** Whether the reader checks nominees anywhere: the page itself asks for the right in this unit. */
function checksNominees(visit: Visit): boolean {
  const actor = signedIn(visit);
  const today = visit.var.office.today();
  return actor.grants.some((grant) => may(actor, 'check-nominees', [grant.unitId], today).allowed);
}

function facts({ unit, parent, head }: Card, language: Language): readonly Definition[] {
  return [
    { term: say(words.code, language), value: unit.code },
    { term: say(words.shortName, language), value: unit.shortName },
    { term: say(words.kind, language), value: say(unitKindWords[unit.kind], language) },
    {
      term: say(words.parent, language),
      value: parent ? <a href={addresses.unitCard(parent.code)}>{parent.name}</a> : '–',
    },
    { term: say(words.head, language), value: say(head === null ? words.noHead : authorityPhrase(head), language) },
  ];
}

function States({ card, language }: Props) {
  return (
    <Table
      caption={say(words.names, language)}
      captionHidden
      rows={card.states}
      rowKey={({ stateId }) => stateId}
      narrow="cards"
      language={language}
      columns={[
        { key: 'name', heading: say(words.name, language), rowHeader: true, cell: ({ name }) => name },
        { key: 'kind', heading: say(words.kind, language), cell: ({ kind }) => say(unitKindWords[kind], language) },
        { key: 'parent', heading: say(words.parent, language), cell: ({ parentName }) => parentName },
        { key: 'from', heading: say(words.since, language), cell: ({ from }) => toScreenDate(from) },
        { key: 'to', heading: say(words.until, language), cell: ({ to }) => (to === null ? '' : toScreenDate(to)) },
        { key: 'ground', heading: say(words.ground, language), cell: ({ ground }) => ground },
      ]}
    />
  );
}

function Events({ card: { events, unit, states, mayChange }, language }: Props) {
  if (events.length === 0) return <p>{say(words.noEvents, language)}</p>;
  const steps = events.map(({ id, kind, on, ground, note }): Step => ({
    title: say(unitEventKindWords[kind], language),
    state: 'done',
    date: toScreenDate(on),
    note: (
      <>
        <p>{ground}</p>
        {note && <p>{note}</p>}
        {mayChange && (
          <div className="actions">
            {states.some(({ eventId }) => eventId === id) && (
              <a href={addresses.unitEventCorrect(unit.code, id)}>{say(words.correct, language)}</a>
            )}
            <a href={addresses.unitEventTakeBack(unit.code, id)}>{say(words.takeBack, language)}</a>
          </div>
        )}
      </>
    ),
  }));
  return <Timeline steps={steps} language={language} />;
}

type KinProps = { readonly kin: Card['before']; readonly none: Phrase; readonly language: Language };

function Kin({ kin, none, language }: KinProps) {
  if (kin.length === 0) return <p>{say(none, language)}</p>;
  const extentOf = ({ extent, note }: Card['before'][number]): string =>
    [say(extent === 'whole' ? words.whole : words.part, language), note].filter((text) => text !== '').join(': ');
  return (
    <Table
      caption={say(words.after, language)}
      captionHidden
      rows={kin}
      rowKey={({ code }) => code}
      narrow="cards"
      language={language}
      columns={[
        {
          key: 'name',
          heading: say(words.name, language),
          rowHeader: true,
          cell: ({ code, name }) => <a href={withQuery(addresses.unitCard(code), {})}>{name}</a>,
        },
        { key: 'on', heading: say(words.on, language), cell: ({ on }) => toScreenDate(on) },
        { key: 'extent', heading: say(words.extent, language), cell: extentOf },
        {
          key: 'principal',
          heading: say(words.principal, language),
          cell: ({ principal }) => say(principal ? words.yes : words.no, language),
        },
      ]}
    />
  );
}

import type { ReactNode } from 'react';
import { formOfAddressOf } from '../../domain/organisation/form-of-address.ts';
import { type PlainDate, toScreenDate, yearOf } from '../../kernel/plain-date.ts';
import { genderWords } from '../../words/cells.ts';
import { organisationWords } from '../../words/organisation.ts';
import { checkWords } from '../../words/law-check-screens.ts';
import { peopleWords } from '../../words/people.ts';
import { type Language, say } from '../../words/words.ts';
import { addresses } from '../addresses.ts';
import { BookTable } from '../awards/book-table.tsx';
import { Breadcrumbs } from '../kit/breadcrumbs.tsx';
import { ButtonLink } from '../kit/button.tsx';
import { type Definition, DefinitionList } from '../kit/definition-list.tsx';
import { EmptyState } from '../kit/empty-state.tsx';
import { PageHeading, Prose, Section } from '../kit/page-heading.tsx';
import { type Step, Timeline } from '../kit/timeline.tsx';
import { showPage } from '../show.tsx';
import type { Visit } from '../visit.ts';
import { PersonHistory } from './person-history.tsx';
import type { PersonInUnit } from './person-query.ts';
import { type PersonRecordKind, recordSlugs } from './person-record-kinds.ts';
import { type RecordLine, chainInWords, factsBelow, postLines, recordSections } from './person-sections.tsx';

type Shown = { readonly found: PersonInUnit; readonly language: Language };

/** A person: awards by year with their chains, posts, every record that the reader may see, and who it is. */
export function showPerson(visit: Visit, found: PersonInUnit): Response {
  const { language } = visit.var;
  const { person, unit, mayEdit } = found;
  const address = formOfAddressOf(person);
  return showPage(visit, {
    title: person.name,
    unit,
    children: (
      <>
        <Breadcrumbs
          language={language}
          crumbs={[{ label: say(peopleWords.title, language), href: addresses.people(unit.code) }]}
        />
        <PageHeading
          title={person.name}
          lead={[
            address && `${address} ${person.name}`,
            postNow(found, visit.var.office.today()),
            death(found, language),
          ]
            .filter(Boolean)
            .join(' · ')}
          actions={
            <>
              <ButtonLink href={addresses.personAchievements(unit.code, person.id)}>
                {say(peopleWords.copy, language)}
              </ButtonLink>
              {mayEdit && (
                <ButtonLink href={addresses.personReach(unit.code, person.id)}>
                  {say(checkWords.reach, language)}
                </ButtonLink>
              )}
              {mayEdit && (
                <ButtonLink href={addresses.personEdit(unit.code, person.id)}>
                  {say(organisationWords.edit, language)}
                </ButtonLink>
              )}
            </>
          }
        />
        <Chains found={found} language={language} />
        <Section title={say(organisationWords.awards, language)}>
          <AwardsByYear found={found} language={language} />
        </Section>
        <Section title={say(organisationWords.posts, language)} actions={addLink(found, 'post', language)}>
          <Posts found={found} language={language} />
        </Section>
        {recordSections(found, language).map(({ kind, heading, lines }) => (
          <Section key={kind} title={heading} actions={addLink(found, kind, language)}>
            <Records found={found} kind={kind} lines={lines} language={language} />
          </Section>
        ))}
        <Section title={say(organisationWords.facts, language)}>
          <DefinitionList items={facts(found, language)} />
        </Section>
        <PersonHistory found={found} language={language} />
      </>
    ),
  });
}

/** The main post held today, with its unit. */
function postNow({ posts }: PersonInUnit, today: PlainDate): string {
  const main = posts.findLast(
    ({ from, to, concurrent }) => from <= today && (to === null || today < to) && !concurrent,
  );
  return main ? `${main.post}, ${main.unitName}` : '';
}

const death = ({ person: { diedOn } }: PersonInUnit, language: Language): string =>
  diedOn === null ? '' : say(peopleWords.died(toScreenDate(diedOn)), language);

const addLink = ({ mayEdit, unit, person }: PersonInUnit, kind: PersonRecordKind, language: Language): ReactNode =>
  mayEdit && (
    <ButtonLink small href={addresses.personRecord(unit.code, person.id, recordSlugs[kind])}>
      {say(peopleWords.add, language)}
    </ButtonLink>
  );

function Chains({ found: { chains }, language }: Shown) {
  if (chains.length === 0) return null;
  return (
    <Section title={say(peopleWords.chains, language)}>
      <Prose>
        <ul>
          {chains.map((chain) => (
            <li key={chain.title}>
              {chainInWords(chain, language)}
              {chain.unbroken > 1 && ` (${say(peopleWords.unbroken(chain.unbroken), language)})`}
            </li>
          ))}
        </ul>
      </Prose>
    </Section>
  );
}

/**
 * The day of birth, numbers and address only for those who keep the record; others see the year, which tells namesakes
 * apart.
 */
function facts({ person, born, units, mayEdit }: PersonInUnit, language: Language): readonly Definition[] {
  const notStated = say(organisationWords.notStated, language);
  const { bornOn, gender, occupation, address, citizenNumber, staffNumber, homeUnitId } = person;
  const all: readonly Definition[] = [
    mayEdit && bornOn !== null
      ? { term: say(organisationWords.bornOn, language), value: toScreenDate(bornOn) }
      : { term: say(organisationWords.bornIn, language), value: born === null ? notStated : String(born) },
    { term: say(organisationWords.gender, language), value: gender ? say(genderWords[gender], language) : notStated },
    { term: say(organisationWords.occupation, language), value: occupation || notStated },
    ...(homeUnitId === null
      ? []
      : [{ term: say(peopleWords.homeUnit, language), value: units.get(homeUnitId) ?? notStated }]),
  ];
  if (!mayEdit) return all;
  return [
    ...all,
    { term: say(organisationWords.address, language), value: address || notStated },
    { term: say(peopleWords.citizenNumber, language), value: citizenNumber || notStated },
    { term: say(peopleWords.staffNumber, language), value: staffNumber || notStated },
  ];
}

function Posts({ found, language }: Shown) {
  const lines = postLines(found, language);
  if (lines.length === 0) return <p>{say(organisationWords.noPosts, language)}</p>;
  const steps = lines.map((line): Step => ({
    title: line.title,
    state: line.current ? 'current' : 'done',
    date: line.facts[0],
    by: line.facts.slice(1).join(' · '),
    note: found.mayEdit && (
      <>
        {line.current && (
          <ButtonLink small kind="quiet" href={addresses.personPostEnd(found.unit.code, found.person.id, line.id)}>
            {say(peopleWords.endPost, language)}
          </ButtonLink>
        )}
        <TakeBackLink found={found} kind="post" id={line.id} language={language} />
      </>
    ),
  }));
  return <Timeline steps={steps} language={language} />;
}

type RecordsProps = Shown & { readonly kind: PersonRecordKind; readonly lines: readonly RecordLine[] };

function Records({ found, kind, lines, language }: RecordsProps) {
  if (lines.length === 0) return <p>{say(peopleWords.none, language)}</p>;
  return (
    <Prose>
      <ul>
        {lines.map((line) => (
          <li key={line.id}>
            {line.title}{' '}
            {found.mayEdit && kind === 'initiative' && (
              <ButtonLink
                small
                kind="quiet"
                href={addresses.personCoAuthors(found.unit.code, found.person.id, line.id)}
              >
                {say(peopleWords.addCoAuthors, language)}
              </ButtonLink>
            )}{' '}
            {found.mayEdit && <TakeBackLink found={found} kind={kind} id={line.id} language={language} />}
            {factsBelow(line.facts)}
          </li>
        ))}
      </ul>
    </Prose>
  );
}

function TakeBackLink({ found, kind, id, language }: Shown & { readonly kind: PersonRecordKind; readonly id: string }) {
  return (
    <ButtonLink
      small
      kind="quiet"
      href={addresses.personTakeBack(found.unit.code, found.person.id, recordSlugs[kind], id)}
    >
      {say(peopleWords.takeBack, language)}
    </ButtonLink>
  );
}

function AwardsByYear({ found: { awards, unit }, language }: Shown) {
  if (awards.length === 0) return <EmptyState title={say(organisationWords.noAwards, language)} />;
  return [...Map.groupBy(awards, ({ signedOn }) => yearOf(signedOn))].map(([year, lines]) => (
    <BookTable
      key={year}
      unit={unit.code}
      lines={lines}
      linkPeople={false}
      caption={say(organisationWords.year(year), language)}
      language={language}
    />
  ));
}

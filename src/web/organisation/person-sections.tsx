import type { ReactNode } from 'react';
import { type AwardChain, stretchesOf } from '../../domain/organisation/award-chain.ts';
import { writtenShare } from '../../domain/organisation/person-co-authors.ts';
import { type PlainDate, addDays, isoDate, toScreenDate } from '../../kernel/plain-date.ts';
import { formPhrase } from '../../words/cells.ts';
import { organisationWords } from '../../words/organisation.ts';
import {
  absenceKindWords,
  chainWords,
  disciplineKindWords,
  gradeWords,
  initiativeKindWords,
  opinionWords,
  peopleWords,
  postClassWords,
  scopeWords,
  trainingResultWords,
} from '../../words/people.ts';
import { type Language, say } from '../../words/words.ts';
import { parseAchievementPeriod } from '../../domain/decisions/achievement-period.ts';
import type { PersonInUnit } from './person-query.ts';
import type { PersonRecordKind } from './person-record-kinds.ts';

/** A record as a line of its section: what it says, what stands below it, and the codes by which it can be taken back. */
export type RecordLine = {
  readonly id: string;
  readonly title: string;
  readonly facts: readonly string[];
  readonly current?: boolean;
};

export type RecordSection = {
  readonly kind: PersonRecordKind;
  readonly heading: string;
  readonly lines: readonly RecordLine[];
};

/** "CSTĐCS: 2019, 2020, thiếu 2021"; a stretch of three years or more is written 2015–2018. */
export function chainInWords(chain: AwardChain, language: Language): string {
  const parts = stretchesOf(chain).map(({ from, to, held }) => {
    const years = to - from >= 2 ? `${from}–${to}` : from === to ? String(from) : `${from}, ${to}`;
    return held ? years : say(peopleWords.missing(years), language);
  });
  return `${say(chainWords[chain.title], language)}: ${parts.join(', ')}`;
}

/** "đến" names the last day, as lists do; to: first day after it. */
const days = (from: PlainDate, to: PlainDate | null, language: Language): string =>
  to === null
    ? say(organisationWords.since(toScreenDate(from)), language)
    : say(organisationWords.fromTo(toScreenDate(from), toScreenDate(addDays(to, -1))), language);

const filled = (facts: readonly (string | false | null | undefined)[]): readonly string[] =>
  facts.filter((fact): fact is string => typeof fact === 'string' && fact !== '');

/** Posts in the order of time, the present ones marked. */
export const postLines = ({ posts }: PersonInUnit, language: Language): readonly RecordLine[] =>
  posts.map((post) => ({
    id: post.id,
    title: post.post,
    current: post.to === null,
    facts: filled([
      days(post.from, post.to, language),
      post.unitName,
      post.postClass !== 'unknown' && say(postClassWords[post.postClass], language),
      post.concurrent && say(peopleWords.concurrent, language),
      !post.paidHere && say(peopleWords.paidElsewhere, language),
      post.ground,
    ]),
  }));

/** Everything beside posts and awards that the reader may see, section by section. */
export function recordSections(found: PersonInUnit, language: Language): readonly RecordSection[] {
  const unit = (id: string): string => found.units.get(id) ?? '';
  const open: readonly RecordSection[] = [
    { kind: 'rating', heading: say(peopleWords.ratings, language), lines: ratingLines(found, unit, language) },
    { kind: 'initiative', heading: say(peopleWords.initiatives, language), lines: initiativeLines(found, language) },
    {
      kind: 'registration',
      heading: say(peopleWords.registrations, language),
      lines: registrationLines(found, unit, language),
    },
    { kind: 'transfer', heading: say(peopleWords.transfers, language), lines: transferLines(found, unit, language) },
  ];
  if (!found.kept) return open;
  const { disciplines, absences } = found.kept;
  return [
    ...open,
    {
      kind: 'discipline',
      heading: say(peopleWords.disciplines, language),
      lines: disciplines.map((each) => ({
        id: each.id,
        title: say(disciplineKindWords[each.kind], language),
        facts: filled([days(each.from, each.to, language), each.decisionNumber, unit(each.unitId), each.note]),
      })),
    },
    {
      kind: 'absence',
      heading: say(peopleWords.absences, language),
      lines: absences.map((each) => ({
        id: each.id,
        title: say(absenceKindWords[each.kind], language),
        facts: filled([
          days(each.from, each.to, language),
          each.name,
          each.result && say(trainingResultWords[each.result], language),
        ]),
      })),
    },
  ];
}

type UnitName = (id: string) => string;

const ratingLines = ({ ratings }: PersonInUnit, unit: UnitName, language: Language): readonly RecordLine[] =>
  ratings.map((each) => ({
    id: each.id,
    title: `${each.period}: ${say(gradeWords[each.grade], language)}`,
    facts: filled([unit(each.unitId), each.ground]),
  }));

function initiativeLines(found: PersonInUnit, language: Language): readonly RecordLine[] {
  const own = new Set(found.records);
  return found.initiatives.map((each) => {
    const authors = found.authors.filter(({ initiativeId }) => initiativeId === each.id);
    const mine = authors.find(({ personId }) => own.has(personId));
    const others = authors
      .filter(({ personId }) => !own.has(personId))
      .map(({ personId, shareHundredths: share }) =>
        filled([found.names.get(personId), share !== null && `${writtenShare(share)} %`]).join(' '),
      );
    const share = mine?.shareHundredths ?? null;
    return {
      id: mine?.id ?? each.id,
      title: each.name,
      facts: filled([
        each.period,
        say(initiativeKindWords[each.kind], language),
        say(scopeWords[each.scope], language),
        each.recognisedBy,
        each.decisionNumber,
        share !== null && `${say(peopleWords.share, language)}: ${writtenShare(share)}`,
        others.length > 0 && `${say(peopleWords.coAuthors, language)}: ${others.join(', ')}`,
      ]),
    };
  });
}

const registrationLines = (
  { registrations }: PersonInUnit,
  unit: UnitName,
  language: Language,
): readonly RecordLine[] =>
  registrations.map((each) => {
    const period = parseAchievementPeriod(each.period);
    const day = period.ok ? period.value.to : isoDate('2024-12-31');
    return {
      id: each.id,
      title: `${each.period}: ${say(formPhrase(each.formCode, day), language)}`,
      facts: filled([unit(each.unitId), each.registeredOn !== null && toScreenDate(each.registeredOn)]),
    };
  });

const transferLines = ({ transfers }: PersonInUnit, unit: UnitName, language: Language): readonly RecordLine[] =>
  transfers.map((each) => ({
    id: each.id,
    title: `${toScreenDate(each.movedOn)}: ${unit(each.fromUnitId)} → ${unit(each.toUnitId)}`,
    facts: filled([say(opinionWords[each.opinion], language), each.text]),
  }));

/** Quieter facts below a line, one after another. */
export const factsBelow = (facts: readonly string[]): ReactNode =>
  facts.length > 0 && <p className="field-hint">{facts.join(' · ')}</p>;

import { z } from 'zod';
import { findForm } from '../../domain/awards/catalogue.ts';
import { parseAchievementPeriod } from '../../domain/decisions/achievement-period.ts';
import { awardChains } from '../../domain/organisation/award-chain.ts';
import { yearOfBirth } from '../../domain/organisation/birth.ts';
import { type PlainDate, yearOf } from '../../kernel/plain-date.ts';
import { ok, refuse } from '../../kernel/result.ts';
import { type Position, latestPosition } from '../../store/audit.ts';
import type { Tx } from '../../store/database.ts';
import { awardsOfHuman } from '../../store/organisation/person-awards.ts';
import { type PersonCard, findPerson } from '../../store/organisation/person-card.ts';
import { listTakenBack } from '../../store/organisation/person-history.ts';
import { pairsOf } from '../../store/organisation/person-merges.ts';
import { listPosts } from '../../store/organisation/person-posts.ts';
import {
  lastPaths,
  namesOfPeople,
  namesOfUnits,
  recordsOfHuman,
  unitsOfPeople,
} from '../../store/organisation/person-records.ts';
import { listTransferOpinions } from '../../store/organisation/person-transfers.ts';
import { listAbsences } from '../../store/records/absences.ts';
import { listDisciplines } from '../../store/records/disciplines.ts';
import { listAuthors, listInitiatives } from '../../store/records/initiatives.ts';
import { listRatings } from '../../store/records/ratings.ts';
import { listRegistrations } from '../../store/records/registrations.ts';
import { idInput } from '../input.ts';
import { defineQuery } from '../query.ts';
import { mayOverPerson, pathsOfRecords } from './rights-over-person.ts';

/**
 * A person with all that is kept: posts, ratings, initiatives, registrations, moves and every award in any unit. The day
 * of birth, numbers, address, discipline, absences and what was taken back come only for those who keep the record. A
 * record that was merged into another answers as the one that stands.
 */
export const readPerson = defineQuery({
  name: 'organisation.person',
  input: z.object({ id: idInput }),
  load: async (tx, { id }, { today }) => {
    const records = await recordsOfHuman(tx, id);
    const [standing] = records;
    const person = standing === undefined ? undefined : await findPerson(tx, standing);
    if (!person) return refuse({ code: 'not-found', what: 'person' });
    const knownAt = await latestPosition(tx);
    return ok({ person, records, knownAt, paths: await pathsOfRecords(tx, records, { asOf: today, knownAt }) });
  },
  authorise: (actor, { paths }, today) => mayOverPerson(actor, 'read-book', paths, today),
  personal: ({ id }) => ({ person: id }),
  read: async (tx, _, { person, records, knownAt, paths }, { actor, today }) => {
    const mayEdit = mayOverPerson(actor, 'edit-person', paths, today).allowed;
    const stood = await lastPaths(tx, await unitsOfPeople(tx, records), today, knownAt);
    const roots = [...new Set(stood.flatMap((path) => path.at(-1) ?? []))];
    const awards = await awardsOfHuman(tx, records, roots, knownAt);
    const open = await openRecords(tx, records, knownAt);
    const kept = mayEdit ? await closedRecords(tx, records, knownAt) : null;
    const merged = (await pairsOf(tx, 'person_merges', records)).filter(({ oneId }) => records.includes(oneId));
    const pinned = await pairsOf(tx, 'namesake_pins', records);
    const others = [...merged, ...pinned].flatMap(({ oneId, otherId }) => [oneId, otherId]);
    return ok({
      person: mayEdit ? person : withoutPrivate(person),
      born: yearOfBirth(person),
      records,
      ...open,
      kept,
      awards,
      chains: awardChains(
        awards
          .filter(({ state }) => state === 'in_force')
          .flatMap(({ form, achievement }) => yearsNamed(form, achievement)),
        yearOf(today) - 1,
      ),
      merged: mayEdit ? merged : [],
      pinned: mayEdit ? pinned : [],
      names: await namesOfPeople(tx, [...new Set([...others, ...open.authors.map(({ personId }) => personId)])]),
      units: await namesOfUnits(tx, unitsNamed(open, kept, person), today),
      mayEdit,
    });
  },
});

async function openRecords(tx: Tx, people: readonly string[], knownAt: Position) {
  const initiatives = await listInitiatives(tx, { people }, knownAt);
  return {
    posts: await listPosts(tx, people, knownAt),
    ratings: await listRatings(tx, { people }, knownAt),
    initiatives,
    authors: await listAuthors(
      tx,
      initiatives.map(({ id }) => id),
      knownAt,
    ),
    registrations: await listRegistrations(tx, { people }, knownAt),
    transfers: await listTransferOpinions(tx, people, knownAt),
  };
}

async function closedRecords(tx: Tx, people: readonly string[], knownAt: Position) {
  return {
    disciplines: await listDisciplines(tx, { people }, knownAt),
    absences: await listAbsences(tx, { people }, knownAt),
    takenBack: await listTakenBack(tx, people),
  };
}

type Open = Awaited<ReturnType<typeof openRecords>>;
type Closed = Awaited<ReturnType<typeof closedRecords>>;

const unitsNamed = (open: Open, closed: Closed | null, { homeUnitId }: PersonCard): readonly string[] => [
  ...[open.posts, open.ratings, open.initiatives, open.registrations].flat().map(({ unitId }) => unitId),
  ...open.transfers.flatMap(({ fromUnitId, toUnitId }) => [fromUnitId, toUnitId]),
  ...(closed ? [closed.disciplines, closed.absences].flat().map(({ unitId }) => unitId) : []),
  ...(homeUnitId === null ? [] : [homeUnitId]),
];

const withoutPrivate = (person: PersonCard): PersonCard => ({
  ...person,
  bornOn: null,
  address: '',
  citizenNumber: '',
  staffNumber: '',
});

/** The form of a line whose achievement is one year or one school year, with the last day of that year. */
function yearsNamed(form: string, achievement: string): readonly { family: string; until: PlainDate }[] {
  const period = parseAchievementPeriod(achievement);
  const isYear = period.ok && yearOf(period.value.to) - yearOf(period.value.from) <= 1;
  return isYear ? [{ family: findForm(form)?.family ?? form, until: period.value.to }] : [];
}

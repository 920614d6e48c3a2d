import {
  type CollectiveDeclaration,
  type RecordsOfCollective,
  factsOfCollective,
  factsOfHousehold,
  sourcesOfCollective,
  sourcesOfHousehold,
} from '../../domain/awards/collective-to-facts.ts';
import { carriersIn, keptUnits } from '../../domain/awards/collective-lineage.ts';
import type { MemberOfYear } from '../../domain/awards/collective-members.ts';
import type { CollectiveFacts, HouseholdFacts } from '../../domain/awards/facts.ts';
import type { KeptRating } from '../../domain/imports/records/kept-records.ts';
import type { RecordRef } from '../../domain/law/verdict.ts';
import type { UnitHistory } from '../../domain/organisation/unit-history.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { type Result, ok } from '../../kernel/result.ts';
import type { Position } from '../../store/audit.ts';
import type { Tx } from '../../store/database.ts';
import { type BookLineOfUnit, collectiveLines } from '../../store/law/collective-lines.ts';
import { foundingDays } from '../../store/law/collective-subjects.ts';
import { listRatings } from '../../store/records/ratings.ts';
import type { Problem } from '../problem.ts';
import type { Subject } from './collective-subjects.ts';
import { membersOfUnits } from './members-of-collectives.ts';

export type CollectiveAsked = {
  readonly year: number;
  readonly asOf: PlainDate;
  readonly declared: ReadonlySet<CollectiveDeclaration>;
  /** Most people whose records may be read to count members; left out: as many as one page bears. */
  readonly mostMembers?: number;
};

/** A collective or household with its facts, and the records from which they come. */
export type CollectiveWithFacts = {
  readonly subject: Subject;
  readonly facts: CollectiveFacts | HouseholdFacts;
  /** "ratings/0" → the id of the rating; of an award, of its line. */
  readonly sources: ReadonlyMap<RecordRef, string>;
  readonly lines: readonly BookLineOfUnit[];
  readonly ratings: readonly KeptRating[];
  /** Everybody on record who belonged to it in the year; empty for bodies and households. */
  readonly members: readonly MemberOfYear[];
};

/** The facts of collectives or households (all of one kind) by the office's records, in a fixed number of statements. */
export async function factsOfCollectives(
  tx: Tx,
  history: UnitHistory,
  subjects: readonly Subject[],
  asked: CollectiveAsked,
  knownAt: Position,
): Promise<Result<readonly CollectiveWithFacts[], Problem>> {
  const [first] = subjects;
  if (first === undefined) return ok([]);
  if (first.kind === 'unit') return factsOfUnits(tx, history, subjects, asked, knownAt);
  const ids = subjects.map(({ id }) => id);
  const lines = Map.groupBy(await collectiveLines(tx, first.kind, ids, knownAt), ({ unitId }) => unitId);
  return ok(subjects.map((subject) => withoutTree(subject, lines.get(subject.id) ?? [], asked)));
}

/** A named body or a household: the office has nothing of it but its lines of the book. */
function withoutTree(
  subject: Subject,
  lines: readonly BookLineOfUnit[],
  { declared, ...day }: CollectiveAsked,
): CollectiveWithFacts {
  const found = { subject, lines, ratings: [], members: [] };
  if (subject.kind === 'household')
    return { ...found, facts: factsOfHousehold(lines, declared, day), sources: sourcesOfHousehold(lines, day) };
  const records: RecordsOfCollective = {
    unitId: subject.id,
    kind: null,
    foundedOn: null,
    endedOn: null,
    lines,
    ratings: [],
    members: [],
    carriersIn: () => [subject.id],
  };
  return {
    ...found,
    facts: factsOfCollective(records, declared, day),
    sources: sourcesOfCollective(records, day),
  };
}

async function factsOfUnits(
  tx: Tx,
  history: UnitHistory,
  subjects: readonly Subject[],
  { declared, mostMembers: most, ...day }: CollectiveAsked,
  knownAt: Position,
): Promise<Result<readonly CollectiveWithFacts[], Problem>> {
  const ids = subjects.map(({ id }) => id);
  const kept = new Map(ids.map((id) => [id, keptUnits(history, id, day.asOf)]));
  const all = [...new Set([...kept.values()].flat())];
  const lines = Map.groupBy(await collectiveLines(tx, 'unit', all, knownAt), ({ unitId }) => unitId);
  const ratings = Map.groupBy(await listRatings(tx, { collectives: all }, knownAt), ({ unitId }) => unitId);
  const founded = await foundingDays(tx, ids, knownAt);
  const members = await membersOfUnits(tx, history, ids, {
    year: day.year,
    knownAt,
    ...(most === undefined ? {} : { most }),
  });
  if (!members.ok) return members;
  return ok(
    subjects.map((subject) => {
      const units = kept.get(subject.id) ?? [];
      const held = {
        lines: units.flatMap((id) => lines.get(id) ?? []).toSorted((a, b) => a.signedOn - b.signedOn),
        ratings: units.flatMap((id) => ratings.get(id) ?? []),
        members: members.value.get(subject.id) ?? [],
      };
      const records: RecordsOfCollective = {
        ...held,
        unitId: subject.id,
        kind: subject.unitKind,
        foundedOn: founded.get(subject.id) ?? null,
        endedOn: history.endOf(subject.id),
        carriersIn: (of) => carriersIn(history, units, of),
      };
      const facts = factsOfCollective(records, declared, day);
      return { subject, facts, sources: sourcesOfCollective(records, day), ...held };
    }),
  );
}

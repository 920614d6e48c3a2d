import type { EvidenceRecord } from '../../domain/awards/evidence-record.ts';
import { lastDayOfYear } from '../../domain/awards/records-to-facts.ts';
import type { RecordRef } from '../../domain/law/verdict.ts';
import type { UnitHistory } from '../../domain/organisation/unit-history.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import { type Position, latestPosition } from '../../store/audit.ts';
import type { Tx } from '../../store/database.ts';
import { type SubjectOfUnit, findSubject } from '../../store/law/collective-subjects.ts';
import type { SubjectKind } from '../../store/law/collective-lines.ts';
import { findStandingUnitById } from '../../store/organisation/unit-rights.ts';
import { readHistory } from '../../store/organisation/unit-history.ts';
import { pathThenAndNow } from '../organisation/unit-standing.ts';
import type { Problem } from '../problem.ts';
import type { Subject } from './collective-subjects.ts';
import { decidedLater } from './evidence-records.ts';
import { type CollectiveAsked, type CollectiveWithFacts, factsOfCollectives } from './facts-of-collectives.ts';

/** A collective or household about which the law is asked, and the units by which rights over it are held. */
export type LoadedCollective = {
  readonly found: SubjectOfUnit & { readonly kind: SubjectKind };
  readonly path: readonly string[];
  readonly knownAt: Position;
};

/** What an id names, with rights along the path of its unit of that year and of whoever keeps its records today. */
export async function loadCollective(
  tx: Tx,
  id: string,
  year: number,
  today: PlainDate,
): Promise<Result<LoadedCollective, Problem>> {
  const knownAt = await latestPosition(tx);
  const found = await findSubject(tx, id);
  const lastDay = lastDayOfYear(year);
  const asOf = lastDay < today ? lastDay : today;
  const standing = found && (await findStandingUnitById(tx, found.unitId, { asOf, knownAt }));
  if (!found || !standing) return refuse({ code: 'not-found', what: 'unit' });
  const path = await pathThenAndNow(tx, found.unitId, { asOf: standing.day, knownAt }, today);
  return ok({ found, path, knownAt });
}

export type CollectiveWithEvidence = CollectiveWithFacts & {
  /** The record behind each place of the facts. */
  readonly evidence: ReadonlyMap<RecordRef, EvidenceRecord>;
};

/** The facts of one collective or household for a year, and the records from which they come. */
export async function factsOfOne(
  tx: Tx,
  { found, knownAt }: LoadedCollective,
  asked: CollectiveAsked,
): Promise<Result<CollectiveWithEvidence, Problem>> {
  const history = await readHistory(tx, knownAt);
  const subject = subjectOf(found, history, lastDayOfYear(asked.year));
  const facts = await factsOfCollectives(tx, history, [subject], asked, knownAt);
  if (!facts.ok) return facts;
  const [one] = facts.value;
  if (!one) throw new Error('A collective was asked for and not answered');
  return ok({ ...one, evidence: evidenceOf(one, history, asked.asOf) });
}

function subjectOf(
  { kind, id, name, unitId }: LoadedCollective['found'],
  history: UnitHistory,
  day: PlainDate,
): Subject {
  const standing = history.nearest(unitId, day);
  const unitName = standing?.state.name ?? '';
  if (kind !== 'unit') return { kind, id, name, unitId, code: null, unitKind: null, unitName };
  const parentId = standing?.state.parentId ?? null;
  const parent = parentId === null || !standing ? undefined : history.nearest(parentId, standing.day);
  return {
    kind,
    id,
    unitId,
    name: unitName,
    code: standing?.state.code ?? name,
    unitKind: standing?.state.kind ?? null,
    unitName: parent?.state.name ?? '',
  };
}

type Named = readonly [ref: RecordRef, record: EvidenceRecord];

/** Records by the places of the facts. A record of a former unit says which one. */
function evidenceOf(
  { subject, facts, sources, lines, ratings, members }: CollectiveWithFacts,
  history: UnitHistory,
  asOf: PlainDate,
): ReadonlyMap<RecordRef, EvidenceRecord> {
  const formerly = (unitId: string, day: PlainDate): { readonly formerly?: string } =>
    unitId === subject.id ? {} : { formerly: history.nearest(unitId, day)?.state.name ?? '' };
  const byId = new Map<string, EvidenceRecord>([
    ...lines.map((line): Named => [
      line.lineId,
      { list: 'awards', ...line, ...formerly(line.unitId, line.signedOn), ...decidedLater(line, asOf) },
    ]),
    ...ratings.map(
      (rating) => [rating.id, { list: 'ratings', ...rating, ...formerly(rating.unitId, rating.to) }] as const,
    ),
  ]);
  const found = [...sources].flatMap(([ref, id]): Named[] => {
    const record = byId.get(id);
    return record ? [[ref, record]] : [];
  });
  return new Map([...found, ...countedOf(facts, members.length)]);
}

/** What stands on the tree and on the people themselves: the count of members, first and last day of the unit. */
function countedOf(facts: CollectiveWithFacts['facts'], people: number): readonly Named[] {
  if (facts.recipient !== 'tap_the') return [];
  const { members = [], foundedOn, dissolvedOn } = facts;
  return [
    ...members.map(({ year }, at): Named => [`members/${at}`, { list: 'members', year, people }]),
    ...(foundedOn === undefined ? [] : [['foundedOn', { list: 'unitDays', day: 'first', on: foundedOn }] as Named]),
    ...(dissolvedOn === undefined
      ? []
      : [['dissolvedOn', { list: 'unitDays', day: 'last', on: dissolvedOn }] as Named]),
  ];
}

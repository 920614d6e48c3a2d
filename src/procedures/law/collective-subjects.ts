import { type UnitOfYear, unitsOfYear } from '../../domain/awards/collectives-of-year.ts';
import type { RecipientKind } from '../../domain/awards/award-form.ts';
import type { UnitHistory } from '../../domain/organisation/unit-history.ts';
import type { UnitKind } from '../../domain/organisation/unit.ts';
import { foldText, titleIndexKey } from '../../kernel/vietnamese-text.ts';
import type { Position } from '../../store/audit.ts';
import type { Tx } from '../../store/database.ts';
import type { SubjectKind } from '../../store/law/collective-lines.ts';
import {
  type SubjectOfUnit,
  bodiesOfUnits,
  foundingDays,
  householdsOfUnits,
  registeredUnits,
} from '../../store/law/collective-subjects.ts';
import { daysAround } from './listed-staff.ts';

/** A collective or household that the law is asked about. */
export type Subject = {
  readonly kind: SubjectKind;
  readonly id: string;
  readonly name: string;
  /** The unit itself; the host of a named body; where a household lives. */
  readonly unitId: string;
  /** Code of the unit of the tree; null for bodies and households. */
  readonly code: string | null;
  readonly unitKind: UnitKind | null;
  /** The unit above a unit; the host; where the household lives. */
  readonly unitName: string;
};

/**
 * units: units of the tree; registered: those that registered for this title; bodies: other collectives of the book
 * (teams, cells, "Nhân dân và cán bộ …"); households: households of the book.
 */
export const subjectChoices = ['units', 'registered', 'bodies', 'households'] as const;

export type SubjectChoice = (typeof subjectChoices)[number];

export const recipientOf = (who: SubjectChoice): Extract<RecipientKind, 'tap_the' | 'ho_gia_dinh'> =>
  who === 'households' ? 'ho_gia_dinh' : 'tap_the';

export type SubjectsAsked = {
  readonly unitId: string;
  readonly who: SubjectChoice;
  readonly award: string;
  readonly year: number;
  /** Part of a name in any typing; empty: everything. */
  readonly search: string;
  readonly knownAt: Position;
};

/** Collectives or households of a unit and what stood below it in a year, in Vietnamese order of names. */
export async function subjectsInUnit(
  tx: Tx,
  history: UnitHistory,
  { unitId, who, award, year, search, knownAt }: SubjectsAsked,
): Promise<readonly Subject[]> {
  const setUp = new Set((await foundingDays(tx, history.ids(), knownAt)).keys());
  const units = unitsOfYear(history, unitId, daysAround(year), setUp);
  const part = foldText(search);
  const named = (subjects: readonly Subject[]) => subjects.filter(({ name }) => foldText(name).includes(part));
  const ids = units.map(({ id }) => id);
  if (who === 'bodies') return named(inUnits('body', await bodiesOfUnits(tx, ids, knownAt), units));
  if (who === 'households') return named(inUnits('household', await householdsOfUnits(tx, ids, knownAt), units));
  const registered = who === 'registered' ? await registeredUnits(tx, award, year, knownAt) : null;
  return named(units.filter(({ id }) => registered === null || registered.has(id)).map(unitSubject));
}

const unitSubject = ({ id, code, name, kind, parentName }: UnitOfYear): Subject => ({
  kind: 'unit',
  id,
  name,
  unitId: id,
  code,
  unitKind: kind,
  unitName: parentName,
});

function inUnits(
  kind: Exclude<SubjectKind, 'unit'>,
  found: readonly SubjectOfUnit[],
  units: readonly UnitOfYear[],
): readonly Subject[] {
  const nameOf = new Map(units.map(({ id, name }) => [id, name]));
  return found
    .map(({ id, name, unitId }): Subject => ({
      kind,
      id,
      name,
      unitId,
      code: null,
      unitKind: null,
      unitName: nameOf.get(unitId) ?? '',
    }))
    .map((subject) => ({ subject, key: titleIndexKey(subject.name) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ subject }) => subject);
}

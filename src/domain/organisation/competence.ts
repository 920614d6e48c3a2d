import { type PlainDate, isoDate } from '../../kernel/plain-date.ts';
import type { AuthorityCode } from '../awards/authorities.ts';
import type { UnitKind } from './unit.ts';

/** From this day no head of a district decides: the authority passed to the commune (NĐ 129/2025 Đ59; awards/competence.data.ts). */
const NO_DISTRICTS_SINCE = isoDate('2025-07-01');

/** Heads of units of the tree who decide awards in their own name. */
const headOf: Partial<Readonly<Record<UnitKind, AuthorityCode>>> = {
  tinh: 'CT_UBND_TINH',
  so_nganh: 'THU_TRUONG_CQCM_TINH',
  huyen: 'CT_UBND_HUYEN',
  xa: 'CT_UBND_XA',
};

/** The authority that the head of a unit of a kind has on a day; null when there is none (a district after 30/6/2025). */
export function authorityOfHead(kind: UnitKind, day: PlainDate): AuthorityCode | null {
  if (kind === 'huyen' && day >= NO_DISTRICTS_SINCE) return null;
  return headOf[kind] ?? null;
}

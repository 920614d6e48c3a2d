import type { AwardCode } from '../../domain/awards/award-form.ts';
import { EMULATION_FIGHTER_SHARE, type QuotaCheck, quotaCheck } from '../../domain/awards/quotas.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Position } from '../../store/audit.ts';
import type { Tx } from '../../store/database.ts';
import { countTitleHolders } from '../../store/law/title-holders.ts';
import type { JudgedPerson } from './judge-people.ts';

const BASE_TITLES: readonly AwardCode[] = ['LDTT', 'CSTT'];

export type ShareAsked = {
  readonly unitId: string;
  readonly award: AwardCode;
  readonly year: number;
  readonly asOf: PlainDate;
  readonly knownAt: Position;
};

/**
 * Those of a list who meet the standard of Chiến sĩ thi đua cơ sở beside the ceiling on the holders of Lao động tiên tiến
 * of the same year and unit. Null for other forms, under a law without a ceiling, and while the book has no holder of that
 * year: then the ceiling is not known, and zero would be wrong.
 */
export async function shareOfList(
  tx: Tx,
  listed: readonly JudgedPerson[],
  { award, asOf, ...asked }: ShareAsked,
): Promise<QuotaCheck | null> {
  if (award !== 'CSTD_CO_SO') return null;
  const total = await countTitleHolders(tx, { ...asked, forms: BASE_TITLES });
  if (total === 0) return null;
  const holders = listed.filter(({ reach }) => reach === 'qualifies').length;
  const share = quotaCheck(EMULATION_FIGHTER_SHARE, { total, holders }, asOf);
  return share.ok ? share.value : null;
}

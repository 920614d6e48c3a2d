import { type PlainDate, isoDate } from '../../kernel/plain-date.ts';
import type { AuthorityCode } from '../awards/authorities.ts';
import { type Citation, cite } from '../law/citation.ts';

/** Who pays a bonus: the level of the one who signed, from its own fund, or the body that submitted the file. */
export type Payer = { readonly payer: 'signer' | 'proposer'; readonly citation: Citation };

const STATE_LEVEL: readonly AuthorityCode[] = ['CHU_TICH_NUOC', 'CHINH_PHU', 'TTCP'];

/** NĐ 91/2017 Đ67 until 31/12/2023; Luật 06/2022 Đ11 k4 after. Awards of the State are paid by the proposing ministry or province. */
export function payerOf(decidedBy: AuthorityCode, decidedOn: PlainDate): Payer {
  const citation = decidedOn < isoDate('2024-01-01') ? cite('ND_91_2017', 'Đ67') : cite('LUAT_06_2022', 'Đ11 k4');
  return { payer: STATE_LEVEL.includes(decidedBy) ? 'proposer' : 'signer', citation };
}

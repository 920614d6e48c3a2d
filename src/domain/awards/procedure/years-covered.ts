import { type PlainDate, isoDate } from '../../../kernel/plain-date.ts';
import { type Result, ok, refuse } from '../../../kernel/result.ts';
import { type Citation, cite } from '../../law/citation.ts';
import type { LawGap } from '../../law/dated-value.ts';
import type { AwardCode, RecipientKind } from '../award-form.ts';

/** How many years a report of achievements covers (NĐ 91/2017, Mẫu 01 and 02). */
const COLLECTIVE: readonly (readonly [number, readonly AwardCode[]])[] = [
  [25, ['HC_SAO_VANG']],
  [
    10,
    [
      'HC_HCM',
      'HC_DOC_LAP_1',
      'HC_DOC_LAP_2',
      'HC_DOC_LAP_3',
      'HC_QUAN_CONG_1',
      'HC_QUAN_CONG_2',
      'HC_QUAN_CONG_3',
      'AH_LAO_DONG',
      'AH_LLVT',
    ],
  ],
  [5, ['HC_LAO_DONG_1', 'HC_LAO_DONG_2', 'HC_LAO_DONG_3', 'HC_BVTQ_1', 'HC_BVTQ_2', 'HC_BVTQ_3', 'BK_TTCP']],
];

const PERSON: readonly (readonly [number, readonly AwardCode[]])[] = [
  [10, ['HC_DOC_LAP_1', 'HC_DOC_LAP_2', 'HC_DOC_LAP_3', 'AH_LAO_DONG', 'AH_LLVT']],
  [6, ['CSTD_TOAN_QUOC']],
  [5, ['HC_LAO_DONG_1', 'HC_LAO_DONG_2', 'HC_LAO_DONG_3', 'HC_BVTQ_1', 'HC_BVTQ_2', 'HC_BVTQ_3', 'BK_TTCP']],
  [3, ['CSTD_BO_TINH']],
  [2, ['BK_BO_TINH']],
];

/**
 * The years that the report of a nomination must cover. A form not named covers one year. LawGap outside NĐ 91/2017:
 * the notes of the later forms were not read.
 */
export function yearsCovered(
  form: AwardCode,
  recipient: RecipientKind,
  asOf: PlainDate,
): Result<{ readonly years: number; readonly citation: Citation }, LawGap> {
  if (asOf < isoDate('2017-10-01') || asOf >= isoDate('2024-01-01')) {
    return refuse({ code: 'law-gap', what: `years-covered/${form}`, asOf });
  }
  const table = recipient === 'ca_nhan' ? PERSON : COLLECTIVE;
  const years = table.find(([, forms]) => forms.includes(form))?.[0] ?? 1;
  return ok({ years, citation: cite('ND_91_2017', 'Đ50') });
}

import type { PlainDate } from '../../kernel/plain-date.ts';
import type { AwardCode, RecipientKind } from './award-form.ts';
import { BAO_VE_TO_QUOC } from './standards/bao-ve-to-quoc.ts';
import { BANG_KHEN_TINH } from './standards/bang-khen-tinh.ts';
import { CHIEN_SI_THI_DUA } from './standards/chien-si-thi-dua.ts';
import { CO_THI_DUA } from './standards/co-thi-dua.ts';
import { BANG_KHEN_THU_TUONG } from './standards/bang-khen-thu-tuong.ts';
import { GIAY_KHEN } from './standards/giay-khen.ts';
import { HUAN_CHUONG_LAO_DONG } from './standards/huan-chuong-lao-dong.ts';
import { DANH_HIEU_VINH_DU } from './standards/danh-hieu-vinh-du.ts';
import { DEEDS_AND_FRIENDSHIP } from './standards/deeds-and-friendship.ts';
import { HIGH_ORDERS } from './standards/high-orders.ts';
import { HIGHEST_ORDERS } from './standards/highest-orders.ts';
import { HUY_CHUONG } from './standards/huy-chuong.ts';
import { LAO_DONG_TIEN_TIEN } from './standards/lao-dong-tien-tien.ts';
import type { Standard } from './standards/standard.ts';
import { TAP_THE_LAO_DONG } from './standards/tap-the-lao-dong.ts';
import { VAN_HOA } from './standards/van-hoa.ts';

export type { Standard };

/** Every standard that we hold, by family of titles and forms. */
export const STANDARDS: readonly Standard[] = [
  ...LAO_DONG_TIEN_TIEN,
  ...CHIEN_SI_THI_DUA,
  ...TAP_THE_LAO_DONG,
  ...CO_THI_DUA,
  ...BANG_KHEN_TINH,
  ...GIAY_KHEN,
  ...BANG_KHEN_THU_TUONG,
  ...HUAN_CHUONG_LAO_DONG,
  ...BAO_VE_TO_QUOC,
  ...HIGH_ORDERS,
  ...HIGHEST_ORDERS,
  ...DEEDS_AND_FRIENDSHIP,
  ...HUY_CHUONG,
  ...DANH_HIEU_VINH_DU,
  ...VAN_HOA,
];

const byAward = new Map<AwardCode, Map<RecipientKind, Standard[]>>();
for (const standard of STANDARDS) {
  const ofAward = byAward.get(standard.code) ?? new Map<RecipientKind, Standard[]>();
  byAward.set(standard.code, ofAward.set(standard.recipient, [...(ofAward.get(standard.recipient) ?? []), standard]));
}

/** The standard of a form for a kind of recipient on a day, or undefined where we hold none. */
export function standardFor(code: AwardCode, recipient: RecipientKind, date: PlainDate): Standard | undefined {
  return byAward
    .get(code)
    ?.get(recipient)
    ?.find(({ from, to }) => from <= date && (to === null || date <= to));
}

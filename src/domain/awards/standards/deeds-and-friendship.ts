import type { Citation } from '../../law/citation.ts';
import { achieved } from '../clauses/achievements.ts';
import { assessed } from '../clauses/assessed.ts';
import { belongsTo } from '../clauses/group.ts';
import type { AwardCode } from '../award-form.ts';
import type { CollectiveFacts, PersonFacts, Scope } from '../facts.ts';
import {
  LAW_2003,
  LAW_2022,
  type Span,
  type Standard,
  forCollectives,
  forPersons,
  l2003,
  l2022,
  nd91,
} from './standard.ts';

/** Huân chương Chiến công by the width of its effect; since 2024 also for civilians. */
const FEATS: readonly (readonly [code: AwardCode, scope: Scope, article: string])[] = [
  ['HC_CHIEN_CONG_1', 'toan_quoc', 'Đ48'],
  ['HC_CHIEN_CONG_2', 'bo_tinh', 'Đ49'],
  ['HC_CHIEN_CONG_3', 'linh_vuc', 'Đ50'],
];

const feats = FEATS.flatMap(([code, scope, article]): Standard[] => {
  const feat = <F extends PersonFacts | CollectiveFacts>(citation: Citation) =>
    achieved<F>('feat', citation, { kinds: ['chien_cong'], scope, for: code });
  return [
    // Luật 15/2003 Đ48 names feats in combat and its service; how the classes differ was not read, so class by effect is ours.
    forPersons(code, LAW_2003, l2003('Đ48'), feat(l2003('Đ48'))),
    forCollectives(code, LAW_2003, l2003('Đ48'), feat(l2003('Đ48'))),
    forPersons(code, LAW_2022, l2022(`${article} k1`), feat(l2022(`${article} k1`))),
    forCollectives(
      code,
      LAW_2022,
      l2022(`${article} k2`),
      feat(l2022(`${article} k2`)),
      assessed('united-and-lawful', l2022(`${article} k2`)),
    ),
  ];
});

const unity = (span: Span, citation: Citation): Standard =>
  forPersons(
    'HC_DDKDT',
    span,
    citation,
    achieved('national-unity', citation, { kinds: ['doan_ket'], scope: 'bo_tinh', for: 'HC_DDKDT' }),
  );

const bravery = (span: Span, citation: Citation): Standard =>
  forPersons(
    'HC_DUNG_CAM',
    span,
    citation,
    achieved('brave-act', citation, { kinds: ['dung_cam'], scope: 'bo_tinh', for: 'HC_DUNG_CAM' }),
  );

function friendship(span: Span, code: 'HC_HUU_NGHI' | 'HCH_HUU_NGHI', citation: Citation): Standard[] {
  const contribution = <F extends PersonFacts | CollectiveFacts>() =>
    achieved<F>('foreign-contribution', citation, { kinds: ['doi_ngoai'], scope: 'bo_tinh', for: code });
  const person = forPersons(
    code,
    span,
    citation,
    belongsTo<PersonFacts>('foreign', citation, ['nuoc_ngoai']),
    contribution(),
  );
  if (code === 'HCH_HUU_NGHI') return [person];
  return [
    person,
    forCollectives(
      code,
      span,
      citation,
      belongsTo<CollectiveFacts>('foreign', citation, ['nuoc_ngoai']),
      contribution(),
    ),
  ];
}

export const DEEDS_AND_FRIENDSHIP: readonly Standard[] = [
  ...feats,
  unity(LAW_2003, l2003('Đ49')),
  unity(LAW_2022, l2022('Đ51')),
  bravery(LAW_2003, l2003('Đ50')),
  bravery(LAW_2022, l2022('Đ52')),
  ...friendship(LAW_2003, 'HC_HUU_NGHI', nd91('Đ33')),
  ...friendship(LAW_2022, 'HC_HUU_NGHI', l2022('Đ53')),
  ...friendship(LAW_2003, 'HCH_HUU_NGHI', nd91('Đ36')),
  ...friendship(LAW_2022, 'HCH_HUU_NGHI', l2022('Đ58')),
];

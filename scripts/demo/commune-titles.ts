import { type AwardLine, decision, linesOf } from './award.ts';
import { type World, staffOf } from './world.ts';

/** Each commune's decision in its own series, December 2020. */
const DECISIONS = [
  { commune: 'phuong-duc-xuan', number: '212/QĐ-UBND', signed: '2020-12-24' },
  { commune: 'phuong-song-cau', number: '198/QĐ-UBND', signed: '2020-12-23' },
  { commune: 'phuong-phung-chi-kien', number: '176/QĐ-UBND', signed: '2020-12-22' },
  { commune: 'phuong-nguyen-thi-minh-khai', number: '205/QĐ-UBND', signed: '2020-12-25' },
  { commune: 'phuong-huyen-tung', number: '183/QĐ-UBND', signed: '2020-12-24' },
  { commune: 'phuong-xuat-hoa', number: '154/QĐ-UBND', signed: '2020-12-21' },
  { commune: 'xa-duong-quang', number: '167/QĐ-UBND', signed: '2020-12-23' },
  { commune: 'xa-nong-thuong', number: '149/QĐ-UBND', signed: '2020-12-28' },
] as const;

/** Lao động tiên tiến of commune staff for 2020: the commune's chair decides (NĐ 91/2017, Điều 43), before the city's period begins. */
export const communeTitles = (world: World): AwardLine[] =>
  DECISIONS.flatMap(({ commune, number, signed }) =>
    linesOf(
      {
        form: 'Lao động tiên tiến',
        authority: commune.startsWith('xa-') ? 'Chủ tịch UBND xã' : 'Chủ tịch UBND phường',
        decision: decision(number, signed),
        period: '2020',
        occasion: 'Công trạng',
        reason: 'Hoàn thành tốt nhiệm vụ được giao năm 2020',
        submission: null,
      },
      [],
      staffOf(world, commune),
    ),
  );

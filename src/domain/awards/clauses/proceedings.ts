import { type PlainDate, isoDate } from '../../../kernel/plain-date.ts';
import { type Citation, cite } from '../../law/citation.ts';
import type { Facts } from '../facts.ts';
import { type At, finding, unknown, when } from './clause.ts';
import type { Finding } from '../../law/verdict.ts';

const LAW_2022_FROM = isoDate('2024-01-01');
const DECREE_152_FROM = isoDate('2025-07-01');

/** The place of the block in the law of the day; before 2020 it was read in the circular of 2019 only. */
function placeOn(asOf: PlainDate): Citation {
  if (asOf < LAW_2022_FROM) return cite('TT_12_2019', 'Đ2');
  return asOf < DECREE_152_FROM ? cite('ND_98_2023', 'Đ4') : cite('ND_152_2025', 'Đ4 k4');
}

/** Nobody is considered while discipline, an investigation, an inspection or a complaint about them is under way. */
export function notUnderProceedings(at: At<Facts>): Finding {
  const rule = 'not-under-proceedings';
  const citation = placeOn(at.asOf);
  const { proceedings } = at.facts;
  if (proceedings === undefined) return finding(at, rule, citation, unknown('proceedings'));
  const open = proceedings.flatMap(({ from, clearedOn }, index) =>
    from <= at.asOf && (clearedOn === null || clearedOn > at.asOf) ? [`proceedings/${index}`] : [],
  );
  return finding(at, rule, citation, {
    verdict: when(open.length === 0),
    expected: { name: 'open-proceedings', value: 0 },
    actual: { name: 'open-proceedings', value: open.length },
    evidence: open,
  });
}

import { toPaperDate } from '../../../kernel/plain-date.ts';
import { paragraph, text } from '../../layout/blocks.ts';
import { figure, line } from '../../layout/line.ts';
import type { Block } from '../../layout/paper.ts';
import { decidedSentences, pendingSentences } from '../commendation-figures/summary.ts';
import { commendationTable } from '../commendation-figures/table.ts';
import { numberedSections } from '../../layout/numbered-parts.ts';
import { scoreTable } from './score-table.ts';
import type { InspectionMinutes } from './view-model.ts';

function targetsOf({ targets, host, commendations }: InspectionMinutes): readonly Block[] {
  if (targets === null) return [];
  const { total, met, exceeded } = targets;
  return [
    paragraph(
      line`Theo báo cáo của ${host.unitName}, trong ${commendations.periodName} đơn vị đã đạt và vượt ${figure(met, 'chỉ tiêu')} thi đua, trong đó vượt ${figure(exceeded, 'chỉ tiêu')}, trên tổng số ${figure(total, 'chỉ tiêu')}.`,
    ),
  ];
}

function commendationsOf({ commendations }: InspectionMinutes): readonly Block[] {
  const { rows, periodName, asOf } = commendations;
  if (rows.length === 0) return [];
  return [
    paragraph(`Trong ${periodName} (số liệu tính đến ${toPaperDate(asOf)}):`),
    ...[...decidedSentences(rows), ...pendingSentences(rows)].map((sentence) => paragraph(line`- ${sentence}`)),
    { ...text('tableTitle', 'Tổng hợp kết quả khen thưởng theo cấp quyết định'), keepWithNext: true },
    commendationTable(rows),
  ];
}

/** Results by section: the officer's own sections first, then the figures that come from the records. */
export const results = (view: InspectionMinutes): readonly Block[] =>
  numberedSections([
    ...view.results.map(({ title, paragraphs }) => ({ title, blocks: paragraphs.map((each) => paragraph(each)) })),
    { title: 'Kết quả thực hiện các chỉ tiêu thi đua', blocks: targetsOf(view) },
    { title: 'Kết quả khen thưởng', blocks: commendationsOf(view) },
    { title: 'Điểm thi đua', blocks: scoreTable(view.scores) },
  ]);

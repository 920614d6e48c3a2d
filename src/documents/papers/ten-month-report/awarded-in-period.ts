import { paragraph } from '../../layout/blocks.ts';
import { figure, line } from '../../layout/line.ts';
import type { Block } from '../../layout/paper.ts';
import { kindsIn, sumOf } from '../commendation-figures/groups.ts';
import { countedRecipients, decidedSentences } from '../commendation-figures/summary.ts';
import type { FiguresByKind } from '../commendation-figures/view-model.ts';
import type { TenMonthReport } from './view-model.ts';

const totalsOf = ({ rows }: TenMonthReport): FiguresByKind => ({
  tapThe: sumOf(rows, 'decided', 'tapThe'),
  hoGiaDinh: sumOf(rows, 'decided', 'hoGiaDinh'),
  caNhan: sumOf(rows, 'decided', 'caNhan'),
});

const directWorkersOf = ({ directWorkers }: TenMonthReport): readonly Block[] =>
  directWorkers === null
    ? []
    : [
        paragraph(
          line`Trong số được khen thưởng có ${figure(directWorkers, 'lượt cá nhân')} trực tiếp lao động, sản xuất, công tác.`,
        ),
      ];

/** What was decided in the period: the sum in one sentence, then one paragraph per authority from the highest down. */
export function awardedInPeriod(view: TenMonthReport): readonly Block[] {
  const totals = totalsOf(view);
  if (kindsIn(view.rows).every((kind) => totals[kind].value === 0)) {
    return [
      paragraph(
        line`Trong ${view.periodName}, ${view.unitName} chưa có tập thể, hộ gia đình, cá nhân được khen thưởng.`,
      ),
    ];
  }
  return [
    paragraph(
      line`Trong ${view.periodName}, các cấp có thẩm quyền đã quyết định khen thưởng ${countedRecipients(totals)} (tính theo lượt) của ${view.unitName}. Cụ thể:`,
    ),
    ...decidedSentences(view.rows).map((sentence) => paragraph(line`- ${sentence}`)),
    ...directWorkersOf(view),
  ];
}

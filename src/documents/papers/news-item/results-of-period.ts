import { figure, joinLines, type Line, line, plain } from '../../layout/line.ts';
import { decidedSentences, pendingSentences } from '../commendation-figures/summary.ts';
import type { InspectionNews } from './view-model.ts';

function targetsOf({ targets, host, periodName }: InspectionNews): readonly Line[] {
  if (targets === null) return [];
  const { total, met, exceeded } = targets;
  return [
    line`Theo báo cáo của ${host.reportingBody}, trong ${periodName}, ${host.unitName} đã đạt và vượt ${figure(met, 'chỉ tiêu')} thi đua, trong đó vượt ${figure(exceeded, 'chỉ tiêu')}, trên tổng số ${figure(total, 'chỉ tiêu')}.`,
  ];
}

const SPACE = ' ';

/** Awards decided, from the highest authority down; after them, as waiting and not as given, what has been sent upward. */
function commendationsOf({ rows, periodName }: InspectionNews): readonly Line[] {
  const decided = joinLines(decidedSentences(rows), SPACE);
  const pending = joinLines(pendingSentences(rows), SPACE);
  return [
    ...(decided.length === 0 ? [] : [line`Về kết quả khen thưởng trong ${periodName}: ${decided}`]),
    ...(pending.length === 0 ? [] : [pending]),
  ];
}

/** Targets and commendations of the period, then the officer's own remarks. */
export const resultsOfPeriod = (view: InspectionNews): readonly Line[] => [
  ...targetsOf(view),
  ...commendationsOf(view),
  ...view.remarks.map((remark) => [plain(remark)]),
];

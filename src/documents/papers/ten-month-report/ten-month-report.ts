import { toPaperDate } from '../../../kernel/plain-date.ts';
import { lastParagraph, paragraph, text } from '../../layout/blocks.ts';
import { addressees, documentTitle, letterhead } from '../../layout/letterhead.ts';
import { line } from '../../layout/line.ts';
import { numberedParts } from '../../layout/numbered-parts.ts';
import type { Block, PaperDocument } from '../../layout/paper.ts';
import { receiversAndSignature } from '../../layout/signatures.ts';
import { commendationTable } from '../commendation-figures/table.ts';
import { awardedInPeriod } from './awarded-in-period.ts';
import { waitingForDecision } from './waiting-for-decision.ts';
import type { TenMonthReport } from './view-model.ts';

const summaryOf = ({ periodName }: TenMonthReport): string => `Kết quả công tác khen thưởng ${periodName}`;

function opening({ requestedBy, issuing, unitName, periodName, from, to, asOf }: TenMonthReport): readonly Block[] {
  const ground = requestedBy === null ? '' : `Thực hiện ${requestedBy}, `;
  const issuer = issuing.issuerName.replace('\n', ' ');
  return [
    paragraph(
      line`${ground}${issuer} báo cáo kết quả công tác khen thưởng của ${unitName} trong ${periodName} như sau:`,
    ),
    paragraph(line`Kỳ báo cáo: từ ${toPaperDate(from)} đến ${toPaperDate(to)}. Số liệu tính đến ${toPaperDate(asOf)}.`),
  ];
}

const table = ({ rows, asOf }: TenMonthReport): readonly Block[] => [
  { ...text('tableTitle', 'Tổng hợp kết quả khen thưởng theo cấp quyết định'), keepWithNext: true },
  { ...text('tableNote', `(Số liệu tính đến ${toPaperDate(asOf)})`), keepWithNext: true },
  commendationTable(rows),
];

const closing = ({ issuing, periodName }: TenMonthReport): Block =>
  lastParagraph(
    `Trên đây là báo cáo kết quả công tác khen thưởng ${periodName} của ${issuing.issuerName.replace('\n', ' ')}`,
  );

/** The report as a paper: letterhead, what was given and what waits in words, the table, the signature of the head. */
export const tenMonthReport = (view: TenMonthReport): PaperDocument => ({
  title: `Báo cáo ${summaryOf(view)}`,
  blocks: [
    ...letterhead(view.issuing, view.placeDate),
    ...documentTitle('Báo cáo', summaryOf(view)),
    ...addressees(view.addressees),
    ...opening(view),
    ...numberedParts([
      { title: 'Kết quả khen thưởng', blocks: awardedInPeriod(view) },
      { title: 'Hồ sơ đã trình, chờ quyết định', blocks: waitingForDecision(view) },
      { title: 'Bảng tổng hợp', blocks: table(view) },
    ]),
    closing(view),
    ...receiversAndSignature(view.receivers, view.signature),
  ],
});

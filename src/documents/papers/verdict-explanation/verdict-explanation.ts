import { toPaperDate } from '../../../kernel/plain-date.ts';
import { capitals, dashed, gap, paragraph, text } from '../../layout/blocks.ts';
import { documentTitle } from '../../layout/letterhead.ts';
import { bold, line, plain } from '../../layout/line.ts';
import { numberedParts } from '../../layout/numbered-parts.ts';
import type { Block, PaperDocument } from '../../layout/paper.ts';
import { signaturesSideBySide } from '../../layout/signatures.ts';
import { conditionTable, differenceTable } from './tables.ts';
import type { VerdictExplanation } from './view-model.ts';

/** How the paper names whom it is about. */
const RECIPIENTS = {
  ca_nhan: { of: 'cá nhân', term: 'Họ và tên' },
  tap_the: { of: 'tập thể', term: 'Tập thể' },
  ho_gia_dinh: { of: 'hộ gia đình', term: 'Hộ gia đình' },
} as const;

function opening(view: VerdictExplanation): readonly Block[] {
  const { person, award, year, asOf, local, unitName, recipient = 'ca_nhan' } = view;
  const born = person.bornIn === null ? '' : `, sinh năm ${person.bornIn}`;
  return [
    paragraph(line`${RECIPIENTS[recipient].term}: ${bold(person.name)}${born}; ${unitName}.`),
    paragraph(
      line`Danh hiệu, hình thức xét: ${bold(award)}, năm thành tích ${String(year)}, theo luật ${toPaperDate(asOf)}.`,
    ),
    ...(local ? overTheLaw(local) : []),
  ];
}

const overTheLaw = ({ name, warning }: NonNullable<VerdictExplanation['local']>): readonly Block[] => [
  paragraph(line`Áp dụng thêm gói địa phương: ${bold(name)}.`),
  ...(warning === '' ? [] : [paragraph([bold(warning)])]),
];

const answer = ({ verdict, noAnswer }: VerdictExplanation): readonly Block[] =>
  noAnswer === ''
    ? [paragraph([plain('Kết luận: '), bold(`${verdict}.`)])]
    : [paragraph([plain('Không có kết luận: '), bold(noAnswer)])];

const missing = ({ missing: facts }: VerdictExplanation): readonly Block[] =>
  facts.length === 0 ? [] : [{ ...paragraph('Để kết luận cần bổ sung:'), keepWithNext: true }, ...dashed(facts)];

const declared = ({ declared: said }: VerdictExplanation): readonly Block[] =>
  said.length === 0
    ? [paragraph('Người kiểm tra chưa xác nhận mục nào của hồ sơ là đã đủ.')]
    : [{ ...paragraph('Người kiểm tra xác nhận:'), keepWithNext: true }, ...dashed(said)];

function beside({ other, asOf }: VerdictExplanation): readonly Block[] {
  if (other === null) return [];
  const moved =
    other.movedBack === 0
      ? []
      : [paragraph(`Để đối chiếu với luật cũ, toàn bộ hồ sơ được lùi ${other.movedBack} năm.`)];
  return [
    paragraph([plain(`Cùng hồ sơ, theo luật ${toPaperDate(other.asOf)}: `), bold(`${other.verdict}.`)]),
    ...moved,
    ...(other.differences.length === 0 ? [] : [differenceTable(other.differences, asOf, other.asOf)]),
  ];
}

const note = paragraph(
  'Các điều kiện được ghi lại bằng lời của hệ thống, kèm điều, khoản; khi trình cấp có thẩm quyền phải đối chiếu với văn bản gốc.',
);

/** The explanation as a paper: who and what is asked, the answer, each condition with clause and record, both laws. */
export const verdictExplanation = (view: VerdictExplanation): PaperDocument => ({
  title: `Phiếu giải thích điều kiện ${view.award} – ${view.person.name}`,
  blocks: [
    capitals('issuer', view.unitName),
    gap(4),
    ...documentTitle('Phiếu giải thích', `Điều kiện khen thưởng của ${RECIPIENTS[view.recipient ?? 'ca_nhan'].of}`),
    ...opening(view),
    ...answer(view),
    ...numberedParts([
      { title: 'Từng điều kiện', blocks: view.conditions.length === 0 ? [] : [conditionTable(view.conditions)] },
      { title: 'Cần bổ sung', blocks: missing(view) },
      { title: 'Hồ sơ được xác nhận', blocks: declared(view) },
      { title: 'Theo luật ngày khác', blocks: beside(view) },
    ]),
    note,
    text('placeDate', toPaperDate(view.madeOn).replace(/^n/, 'N')),
    ...signaturesSideBySide([
      { capacity: ['Lãnh đạo đơn vị'], name: null },
      { capacity: ['Người kiểm tra'], name: view.officer },
    ]),
  ],
});

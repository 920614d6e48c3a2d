import { toPaperDate } from '../../../kernel/plain-date.ts';
import { gap, grounds, lastParagraph, paragraph, text } from '../../layout/blocks.ts';
import { documentTitle, letterhead } from '../../layout/letterhead.ts';
import { numberedParts } from '../../layout/numbered-parts.ts';
import { paperNumber } from '../../layout/paper-number.ts';
import type { Block, PaperDocument } from '../../layout/paper.ts';
import { signaturesSideBySide } from '../../layout/signatures.ts';
import { clockTime } from '../inspection/wording.ts';
import { assessment } from './assessment.ts';
import { attendance } from './attendance.ts';
import { agreements, wishes } from './cooperation.ts';
import { courseOfWork } from './course-of-work.ts';
import { difficultiesAndProposals, questionsAndAnswers } from './exchange.ts';
import { results } from './results.ts';
import type { InspectionMinutes } from './view-model.ts';

/** Time and place stand in the text: minutes have no line of place and date (NĐ 30/2020, Phụ lục III, Mẫu 1.9). */
const opening = ({ session, place }: InspectionMinutes): readonly Block[] => [
  paragraph(`Thời gian bắt đầu: ${clockTime(session.began)}, ${toPaperDate(session.date)}.`),
  paragraph(`Địa điểm: ${place}.`),
];

const hostOpinion = ({ hostOpinion: opinion }: InspectionMinutes): readonly Block[] =>
  opinion === null ? [] : [paragraph(opinion)];

/** How a reader of twenty years later checks the figures against the book: sovang verify-ledger --expect. */
const bookMark = ({ book }: InspectionMinutes): readonly Block[] =>
  book === null
    ? []
    : [gap(12), text('receiver', `Số liệu khen thưởng theo Sổ khen thưởng, mục cuối ${book.seq}:${book.hash}`)];

function closing({ session, copyHolders }: InspectionMinutes): readonly Block[] {
  const copies = paperNumber(copyHolders.length);
  return [
    paragraph(`Buổi làm việc kết thúc vào ${clockTime(session.ended)}, ${toPaperDate(session.date)}.`),
    lastParagraph(
      `Biên bản đã được đọc lại cho những người tham dự cùng nghe; được lập thành ${copies} bản có giá trị như nhau, ${copyHolders.join(', ')} mỗi nơi giữ 01 bản`,
    ),
  ];
}

const signatures = ({ signers }: InspectionMinutes): readonly Block[] =>
  signaturesSideBySide([
    { capacity: ['Thư ký'], name: signers.secretary },
    { capacity: ['Đại diện đơn vị', 'được kiểm tra'], name: signers.host },
    { capacity: ['Trưởng đoàn'], name: signers.head },
  ]);

/** The minutes as a paper, after Mẫu 1.9, with the inspected unit as third signer. */
export const inspectionMinutes = (view: InspectionMinutes): PaperDocument => ({
  title: `Biên bản ${view.subject}`,
  blocks: [
    ...letterhead(view.issuing, null),
    ...documentTitle('Biên bản', view.subject),
    ...grounds(view.grounds),
    ...opening(view),
    ...numberedParts([
      { title: 'Thành phần tham dự', blocks: attendance(view) },
      { title: 'Diễn biến buổi làm việc', blocks: courseOfWork(view) },
      { title: 'Kết quả kiểm tra', blocks: results(view) },
      { title: 'Đánh giá', blocks: assessment(view) },
      { title: 'Trao đổi nghiệp vụ', blocks: questionsAndAnswers(view) },
      { title: 'Khó khăn, vướng mắc và kiến nghị', blocks: difficultiesAndProposals(view) },
      { title: 'Nguyện vọng, đề nghị của các bên', blocks: wishes(view) },
      { title: 'Nội dung hai bên thống nhất', blocks: agreements(view) },
      { title: 'Ý kiến của đơn vị được kiểm tra', blocks: hostOpinion(view) },
    ]),
    ...closing(view),
    ...signatures(view),
    ...bookMark(view),
  ],
});

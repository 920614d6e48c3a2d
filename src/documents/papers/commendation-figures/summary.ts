import { figure, joinLines, type Line, line } from '../../layout/line.ts';
import { byAuthority, groupRows, hasAny, type RowGroup } from './groups.ts';
import { type CommendationRow, type FiguresByKind, RECIPIENT_KINDS, RECIPIENT_NAMES } from './view-model.ts';

/** "19 tập thể và 38 cá nhân"; kinds without any are left out. */
export const countedRecipients = (figures: FiguresByKind): Line =>
  joinLines(
    RECIPIENT_KINDS.filter((kind) => figures[kind].value > 0).map((kind) => [
      figure(figures[kind], RECIPIENT_NAMES[kind]),
    ]),
    ', ',
    ' và ',
  );

const mentionOf = ({ mention }: CommendationRow): string => (mention === null ? '' : ` (${mention})`);

/** "Bằng khen 19 tập thể và 38 cá nhân" */
const decidedItem = (row: CommendationRow): Line =>
  line`${row.formName} ${countedRecipients(row.decided)}${mentionOf(row)}`;

/** "Chủ tịch UBND tỉnh tặng: Cờ thi đua cấp tỉnh 02 tập thể; Bằng khen 19 tập thể và 38 cá nhân." */
const decidedSentence = ({ name, rows }: RowGroup): Line =>
  line`${name} tặng: ${joinLines(rows.map(decidedItem), '; ')}.`;

/** One sentence per authority that decided anything in the period, from the highest down. */
export const decidedSentences = (rows: readonly CommendationRow[]): readonly Line[] =>
  byAuthority(rows.filter((row) => hasAny(row, 'decided'))).map(decidedSentence);

/** "Huân chương Lao động hạng Nhì của Chủ tịch nước cho 01 tập thể": what waits is named with the authority that it waits for. */
const pendingItem = (row: CommendationRow): Line =>
  line`${row.formName} của ${row.authorityName} cho ${countedRecipients(row.pending)}`;

const pendingSentence = ({ name, rows }: RowGroup): Line => {
  const items = joinLines(rows.map(pendingItem), '; ');
  return name === ''
    ? line`Đã trình, chờ quyết định: ${items}.`
    : line`${name} nhất trí trình, chờ quyết định: ${items}.`;
};

/** What was sent and is not decided yet, one sentence per body that agreed and sent it on; never worded as given. */
export const pendingSentences = (rows: readonly CommendationRow[]): readonly Line[] =>
  groupRows(
    rows.filter((row) => hasAny(row, 'pending')),
    ({ agreedBy }) => agreedBy ?? '',
  ).map(pendingSentence);

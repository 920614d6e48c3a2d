import { isoDate } from '../kernel/plain-date.ts';
import { type RecipientKind, recipientKinds } from '../domain/organisation/recipient.ts';
import { authorityPhrase, formPhrase } from './cells.ts';
import { recipientWords } from './recipients.ts';
import type { Phrase, Words } from './words.ts';

/** Words of the screens of cross-inspections and of their news. Names of the record's parts stand in inspections.ts. */
export const inspectionScreenWords = {
  lead: (unit: string) => ({
    vi: `${unit} và các đơn vị trực thuộc, ở cả hai phía`,
    en: `${unit} and the units below it, on either side`,
  }),
  title: (inspecting: string, inspected: string) => ({
    vi: `${inspecting} kiểm tra ${inspected}`,
    en: `${inspecting} inspects ${inspected}`,
  }),
  units: { vi: 'Đơn vị kiểm tra và được kiểm tra', en: 'Inspecting and inspected unit' },
  record: { vi: 'Ghi cuộc kiểm tra', en: 'Record an inspection' },
  edit: { vi: 'Sửa', en: 'Edit' },
  editTitle: { vi: 'Sửa nội dung kiểm tra', en: 'Edit the inspection' },
  none: { vi: 'Chưa có cuộc kiểm tra chéo nào', en: 'No cross-inspections yet' },
  noneWhy: {
    vi: 'Cuộc kiểm tra hiện ở đây khi một trong hai đơn vị ghi lại.',
    en: 'An inspection shows here once either unit has recorded it.',
  },
  hasMinutes: { vi: 'Đã lập biên bản', en: 'Minutes made' },
  noMinutes: { vi: 'Chưa lập biên bản', en: 'No minutes yet' },
  newsItem: { vi: 'Tin', en: 'News item' },
  noNews: { vi: 'Chưa soạn tin', en: 'None yet' },
  chooseCluster: { vi: 'Chọn cụm thi đua', en: 'Choose the cluster' },
  chooseClusterLead: {
    vi: 'Ghi ngày làm việc để thấy các cụm của đơn vị vào ngày ấy, rồi bấm vào cụm.',
    en: 'Give the day of the session to see the clusters of that day, then open one.',
  },
  noClusters: { vi: 'Vào ngày này đơn vị không thuộc cụm nào', en: 'No cluster on this day' },
  noClustersWhy: {
    vi: 'Hãy sửa ngày làm việc rồi bấm Lọc; cụm do người quản trị lập.',
    en: 'Correct the day and filter again; clusters are set up by the administrator.',
  },
  year: { vi: 'Năm', en: 'Year' },
  members: { vi: 'Số đơn vị', en: 'Members' },
  hostHead: { vi: 'Đại diện lãnh đạo', en: 'Head of the host party' },
  session: { vi: 'Buổi làm việc', en: 'Session' },
  groundsOfAll: { vi: 'Căn cứ', en: 'Grounds' },
  work: { vi: 'Nội dung, tài liệu', en: 'Course and papers' },
  findings: { vi: 'Nhận xét', en: 'Findings' },
  closing: { vi: 'Kết thúc', en: 'Closing' },
  onePerLine: { vi: 'Mỗi ý một dòng', en: 'One item a line' },
  timeHint: { vi: 'Giờ:phút, ví dụ 8h00', en: 'Hours and minutes, for example 8:00' },
  emptyRows: { vi: 'Dòng để trống không được lưu.', en: 'Rows left empty are not kept.' },
  paragraphs: { vi: 'Nội dung', en: 'Text' },
  sectionTitle: { vi: 'Đề mục', en: 'Heading' },
  seen: { vi: 'Nội dung tham quan', en: 'What was seen' },
  time: { vi: 'Thời điểm', en: 'When' },
  side: { vi: 'Bên nêu', en: 'By' },
  content: { vi: 'Nội dung', en: 'Content' },
  question: { vi: 'Câu hỏi', en: 'Question' },
  wishState: { vi: 'Mức độ', en: 'State' },
  outcome: { vi: 'Kết quả', en: 'Outcome' },
  cellOfRow: (column: string, row: string) => ({ vi: `${column}, dòng ${row}`, en: `${column}, row ${row}` }),
  moreRows: { vi: 'Thêm dòng trống', en: 'More empty rows' },
  save: { vi: 'Lưu', en: 'Save' },
  saveMine: { vi: 'Lưu bản của tôi', en: 'Save mine' },
  savedByOther: (by: string, moment: string) => ({
    vi: `${by} đã lưu lúc ${moment}, trong khi bạn đang sửa. Những gì bạn gõ vẫn còn ở dưới.`,
    en: `${by} saved at ${moment}, while you were editing. What you typed is kept below.`,
  }),
  somebody: { vi: 'Người khác', en: 'Somebody else' },
  machineOwner: { vi: 'Quản trị máy chủ', en: 'The owner of the server' },
  differs: { vi: 'Bản đang lưu khác bản bạn gõ ở các mục sau', en: 'The saved version differs from yours here' },
  nothingThere: { vi: '(để trống)', en: '(empty)' },
  makingMinutes: { vi: 'Đang lập biên bản…', en: 'Making the minutes…' },
  noMinutesWhy: {
    vi: 'Biên bản lấy số liệu từ Sổ khen thưởng tại thời điểm lập, kèm ba chỗ ký.',
    en: 'The minutes take their figures from the award book at the moment of making, with three places to sign.',
  },
  madeAt: { vi: 'Lập lúc', en: 'Made at' },
  ledgerHead: { vi: 'Theo Sổ khen thưởng đến', en: 'From the award book up to' },
  headEntry: (sequence: string) => ({ vi: `mục ${sequence}`, en: `entry ${sequence}` }),
  files: { vi: 'Tệp', en: 'Files' },
  state: { vi: 'Tình trạng', en: 'State' },
  current: { vi: 'Khớp với sổ', en: 'Agrees with the book' },
  stale: { vi: 'Không còn khớp', en: 'No longer agrees' },
  older: { vi: 'Bản trước', en: 'Earlier version' },
  staleTitle: { vi: 'Số liệu đã thay đổi so với biên bản', en: 'Figures have changed since the minutes' },
  staleRecordTitle: {
    vi: 'Nội dung đã được sửa sau khi lập biên bản',
    en: 'The record was edited after the minutes were made',
  },
  staleWhy: {
    vi: 'Biên bản đã lập giữ nguyên. Nếu cần bản theo số liệu mới, hãy lập lại.',
    en: 'The minutes stay as they are. Make new ones if the new figures are wanted.',
  },
  figureChange: (name: string, was: string, now: string) => ({
    vi: `${name}: trong biên bản ${was}, nay ${now}`,
    en: `${name}: ${was} in the minutes, now ${now}`,
  }),
  pdf: { vi: 'PDF', en: 'PDF' },
  word: { vi: 'Word', en: 'Word' },
  minutesOf: (moment: string) => ({ vi: `biên bản lập lúc ${moment}`, en: `of the minutes made at ${moment}` }),
  figures: { vi: 'Số liệu khen thưởng', en: 'Award figures' },
  figuresLead: (period: string) => ({ vi: `Theo Sổ khen thưởng, ${period}.`, en: `From the award book, ${period}.` }),
  openReport: { vi: 'Xem Tổng hợp kỳ', en: 'Open the summary' },
  authority: { vi: 'Cấp quyết định', en: 'Authority' },
  form: { vi: 'Danh hiệu, hình thức', en: 'Title or form' },
  recipient: { vi: 'Đối tượng', en: 'Recipient' },
  submitted: { vi: 'Trình', en: 'Submitted' },
  decided: { vi: 'Khen', en: 'Awarded' },
  pending: { vi: 'Chờ', en: 'Pending' },
  noFigures: { vi: 'Sổ chưa có số liệu của kỳ này', en: 'The book holds nothing of this period' },
  targetsMet: { vi: 'chỉ tiêu đạt và vượt', en: 'targets met or exceeded' },
  targetsExceeded: { vi: 'chỉ tiêu vượt', en: 'targets exceeded' },
  targetsOf: (met: string, total: string) => ({ vi: `${met}/${total}`, en: `${met}/${total}` }),
  noAnswer: { vi: 'Chưa có câu trả lời.', en: 'No answer yet.' },
  writeNews: { vi: 'Soạn tin', en: 'Write the news item' },
  openNews: { vi: 'Mở tin', en: 'Open the news item' },
  newsTitle: { vi: 'Tin về cuộc kiểm tra', en: 'News of the inspection' },
  availableFigures: { vi: 'Số liệu có thể dùng trong tin', en: 'Figures that the text can use' },
  token: { vi: 'Mã trong ngoặc', en: 'Token' },
  figure: { vi: 'Số liệu', en: 'Figure' },
  value: { vi: 'Giá trị hiện nay', en: 'Value now' },
  saveFirst: {
    vi: 'Xem trước là bản đã lưu. Bấm Lưu để xem bản vừa sửa.',
    en: 'The preview shows what is saved. Save to see your changes.',
  },
  publishLead: {
    vi: 'Đăng đúng bản xem trước ở trên, với số liệu lúc đăng. Sau khi đăng không sửa được nữa.',
    en: 'Publishes the preview above with the figures of that moment. It cannot be changed afterwards.',
  },
  publishing: { vi: 'Đang đăng…', en: 'Publishing…' },
  publishedTitle: { vi: 'Tin đã đăng', en: 'The item is published' },
  readPublic: { vi: 'Đọc trang công khai', en: 'Read the public page' },
} as const satisfies Words;

const figureWords = {
  submitted: inspectionScreenWords.submitted,
  decided: inspectionScreenWords.decided,
  pending: inspectionScreenWords.pending,
};

const targetWords: Words = {
  total: { vi: 'Tổng số chỉ tiêu', en: 'Targets in all' },
  met: { vi: 'Chỉ tiêu đạt và vượt', en: 'Targets met or exceeded' },
  exceeded: { vi: 'Chỉ tiêu vượt', en: 'Targets exceeded' },
};

/** The law of the forms that inspections so far report on, for names of forms alone. */
const ANY_DAY = isoDate('2021-12-31');

const isRecipient = (code: string): code is RecipientKind => recipientKinds.some((kind) => kind === code);

/** What a figure's key stands for: "Bằng khen…, Chủ tịch UBND tỉnh, Tập thể: Khen". A key of another shape stands for itself. */
export function figureName(key: string): Phrase {
  const [authority = '', form = '', figure = '', recipient = ''] = key.split('/');
  const target = authority === 'chi-tieu' ? targetWords[form] : undefined;
  if (target && typeof target !== 'function') return target;
  const counted = Object.hasOwn(figureWords, figure) ? figureWords[figure as keyof typeof figureWords] : undefined;
  if (!counted || !isRecipient(recipient)) return { vi: key, en: key };
  const name = (language: 'vi' | 'en') =>
    `${formPhrase(form, ANY_DAY)[language]} (${authorityPhrase(authority)[language]}), ${recipientWords[recipient][language].toLowerCase()}: ${counted[language].toLowerCase()}`;
  return { vi: name('vi'), en: name('en') };
}

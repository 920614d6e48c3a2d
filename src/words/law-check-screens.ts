import { lawProblemWords } from './law-problems.ts';
import type { Phrase, Words } from './words.ts';

/** Where somebody stands in a list check. */
export const standingWords = {
  qualifies: { vi: 'Đủ điều kiện', en: 'Met' },
  'lacks-one': { vi: 'Thiếu một điều', en: 'Lacks one thing' },
  'lacks-more': { vi: 'Thiếu nhiều điều', en: 'Lacks more' },
  'cannot-tell': { vi: 'Chưa đủ căn cứ', en: 'Cannot tell yet' },
  contradictory: { vi: 'Hồ sơ mâu thuẫn', en: 'Contradictory record' },
} as const satisfies Words;

/** Words of the list check, the verdict page and what is within reach. */
export const checkWords = {
  title: { vi: 'Kiểm tra điều kiện', en: 'Check of conditions' },
  lead: (unit: string) => ({ vi: `${unit} và các đơn vị trực thuộc`, en: `${unit} and the units below it` }),
  award: { vi: 'Danh hiệu, hình thức', en: 'Title or form' },
  kind: { vi: 'Loại', en: 'Kind' },
  year: { vi: 'Năm thành tích', en: 'Year of merit' },
  yearHint: { vi: 'Trường học: năm kết thúc năm học', en: 'Schools: the year in which the school year ends' },
  day: { vi: 'Theo luật ngày', en: 'Law of' },
  dayHint: {
    vi: 'Ngày quyết định, hoặc ngày trình khi chưa có quyết định',
    en: 'The day of the decision, or of the submission',
  },
  otherDay: { vi: 'So với luật ngày', en: 'Beside the law of' },
  who: { vi: 'Ai', en: 'Who' },
  everybody: { vi: 'Mọi người công tác trong năm', en: 'Everybody who worked there in the year' },
  registered: { vi: 'Người đã đăng ký danh hiệu này', en: 'Those who registered for this title' },
  search: { vi: 'Họ tên', en: 'Name' },
  declared: { vi: 'Cam đoan về hồ sơ đã nhập', en: 'What is declared of the records' },
  declaredHint: {
    vi: 'Đánh dấu nghĩa là: hệ thống không có bản ghi nào thì coi là không có. Không đánh dấu thì kết luận là “Chưa đủ căn cứ”.',
    en: 'A tick means: where there is no record, there is none. Without it the answer is “cannot tell yet”.',
  },
  check: { vi: 'Kiểm tra', en: 'Check' },
  standing: { vi: 'Kết quả', en: 'Result' },
  all: { vi: 'Tất cả', en: 'All' },
  results: { vi: 'Lọc theo kết quả', en: 'Filter by result' },
  found: (count: string, award: string, year: number, day: string): Phrase => ({
    vi: `${count} người – ${award}, năm thành tích ${year}, theo luật ngày ${day}`,
    en: `${count} people – ${award}, year of merit ${year}, under the law of ${day}`,
  }),
  name: { vi: 'Họ và tên', en: 'Name' },
  bornIn: { vi: 'Năm sinh', en: 'Born' },
  post: { vi: 'Chức vụ', en: 'Post' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  verdict: { vi: 'Kết luận', en: 'Answer' },
  reason: { vi: 'Lý do', en: 'Reason' },
  exportExcel: { vi: 'Xuất Excel', en: 'Export to Excel' },
  share: (holders: string, limit: string, percent: number): Phrase => ({
    vi: `Đủ điều kiện ${holders}; mức trần ${limit} (${percent} % số người đạt Lao động tiên tiến, Chiến sĩ tiên tiến đã có trong sổ của năm này, làm tròn xuống).`,
    en: `${holders} meet the standard; the ceiling is ${limit} (${percent} % of the holders of Lao động tiên tiến in the book for this year, rounded down).`,
  }),
  beyondShare: {
    vi: 'Số người đủ điều kiện vượt mức trần: khi bình xét phải chọn trong số này.',
    en: 'More people meet the standard than the ceiling allows: the review has to choose.',
  },
  excellent: (beyond: number, bodies: number): Phrase => ({
    vi:
      beyond === 0
        ? `Xếp loại hoàn thành xuất sắc: ${bodies} đơn vị, đều trong mức trần.`
        : `Xếp loại hoàn thành xuất sắc: ${beyond}/${bodies} đơn vị vượt mức trần.`,
    en:
      beyond === 0
        ? `Rated excellent: ${bodies} bodies, all within the ceiling.`
        : `Rated excellent: ${beyond} of ${bodies} bodies beyond the ceiling.`,
  }),
  excellentOf: (
    unit: string,
    percent: number,
    { holders, limit, good }: Readonly<Record<'holders' | 'limit' | 'good', string>>,
  ): Phrase => ({
    vi: `${unit}: ${holders} người hoàn thành xuất sắc; mức trần ${limit} (${percent} % của ${good} người hoàn thành tốt, làm tròn xuống)`,
    en: `${unit}: ${holders} rated excellent; the ceiling is ${limit} (${percent} % of the ${good} rated good, rounded down)`,
  }),
  excellentGroups: {
    vi: 'Tính chung cả đơn vị: hệ thống không có nhóm nhiệm vụ tương đồng.',
    en: 'Counted for the body as a whole: groups of like duties are not on record.',
  },
  excellentRaised: {
    vi: 'chưa có xếp loại của đơn vị: nếu đơn vị hoàn thành xuất sắc thì được đến 25 %',
    en: 'the body’s own rating is not on record: an excellent body may go up to 25 %',
  },
  moreBodies: (count: string): Phrase => ({ vi: `và ${count} đơn vị khác`, en: `and ${count} more` }),
  nobody: { vi: 'Không có ai trong danh sách này', en: 'Nobody in this list' },
  nobodyWhy: {
    vi: 'Danh sách lấy từ quá trình công tác đã nhập. Hãy nhập danh sách cán bộ, hoặc bỏ bớt một điều kiện lọc.',
    en: 'The list comes from the posts on record. Import the staff, or filter less.',
  },
  chooseFirst: { vi: 'Chọn danh hiệu, năm rồi bấm “Kiểm tra”', en: 'Choose a form and a year, then press “Kiểm tra”' },
  backToList: { vi: 'Danh sách kiểm tra', en: 'List check' },
  verdictTitle: (award: string, name: string): Phrase => ({ vi: `${award} – ${name}`, en: `${award} – ${name}` }),
  verdictLead: (year: number, day: string): Phrase => ({
    vi: `Năm thành tích ${year}, theo luật ngày ${day}`,
    en: `Year of merit ${year}, under the law of ${day}`,
  }),
  conditions: { vi: 'Từng điều kiện', en: 'Condition by condition' },
  unconfirmed: {
    vi: 'Luật của ngày này chưa đối chiếu với văn bản: không kết luận nào là chắc chắn.',
    en: 'The law of this day was not compared with its text: no answer is certain.',
  },
  missing: { vi: 'Cần bổ sung để kết luận', en: 'Needed before an answer' },
  evidence: { vi: 'Hồ sơ đã dùng', en: 'Records used' },
  declaredNow: { vi: 'Người kiểm tra đã xác nhận', en: 'Declared by the officer' },
  declaredNothing: { vi: 'Chưa xác nhận mục nào', en: 'Nothing' },
  noAnswer: { vi: 'Không có kết luận', en: 'There is no answer' },
  openPerson: { vi: 'Mở hồ sơ để sửa', en: 'Open the record' },
  beside: { vi: 'Cùng hồ sơ, theo luật hai ngày', en: 'The same record under two laws' },
  underLaw: (day: string) => ({ vi: `Luật ngày ${day}`, en: `Law of ${day}` }),
  condition: { vi: 'Điều kiện', en: 'Condition' },
  differs: { vi: 'khác nhau', en: 'differs' },
  oneOfWays: { vi: 'một trong các cách, không bắt buộc', en: 'one of several ways, not required' },
  whole: { vi: 'Kết luận chung', en: 'The answer' },
  same: { vi: 'Kết luận theo luật hai ngày như nhau.', en: 'The answer is the same under both.' },
  changes: { vi: 'Kết luận thay đổi theo luật.', en: 'The answer changes with the law.' },
  movedBack: (years: number, year: number): Phrase => ({
    vi: `Để đối chiếu với luật cũ, toàn bộ hồ sơ được lùi ${years} năm (năm thành tích tính là ${year}).`,
    en: `To be tried under the older law the whole record is moved back ${years} years (year of merit ${year}).`,
  }),
  printing: { vi: 'Phiếu giải thích', en: 'Explanation' },
  word: { vi: 'Tải Word', en: 'Word' },
  pdf: { vi: 'Tải PDF', en: 'PDF' },
  reach: { vi: 'Trong tầm với', en: 'Within reach' },
  reachLead: (year: number, day: string): Phrase => ({
    vi: `Mọi danh hiệu, hình thức dành cho cá nhân, năm thành tích ${year}, theo luật ngày ${day}`,
    en: `Every title and form for people, year of merit ${year}, under the law of ${day}`,
  }),
  reachCaption: { vi: 'Danh hiệu, hình thức và kết quả', en: 'Forms and where the person stands' },
  plan: { vi: 'Lập kế hoạch đến', en: 'Plan for' },
  planFor: (award: string) => ({ vi: `Đường đến ${award}`, en: `The way to ${award}` }),
  planAssumes: {
    vi: 'Tính với điều kiện từ nay không bị kỷ luật, đơn vị bình xét xác nhận, và mỗi năm còn lại đạt kết quả tốt nhất.',
    en: 'Assumes no discipline, reviews that confirm, and the best result in every year to come.',
  },
  planYear: (year: number) => ({ vi: `Năm ${year}`, en: `Year ${year}` }),
  planUnconfirmed: {
    vi: 'Luật của năm đó chưa đối chiếu với văn bản: chỉ để tham khảo.',
    en: 'The law of that year was not compared with its text.',
  },
  unitReach: { vi: 'Có thể đề nghị trong năm', en: 'What could be proposed this year' },
  unitReachLead: (people: string, year: number, day: string): Phrase => ({
    vi: `${people} người công tác trong năm ${year}, theo luật ngày ${day}. Mỗi con số mở danh sách kiểm tra.`,
    en: `${people} people in ${year}, under the law of ${day}. Each number opens the list.`,
  }),
  numberMeans: (standing: string, award: string): Phrase => ({
    vi: `${standing}, ${award}`,
    en: `${standing}, ${award}`,
  }),
  fileName: (award: string, year: number, unit: string): Phrase => ({
    vi: `Kiểm tra điều kiện ${award} ${year} - ${unit}`,
    en: `Check of ${award} ${year} - ${unit}`,
  }),
  explanationFile: (award: string, year: number, name: string): Phrase => ({
    vi: `Phiếu giải thích ${award} ${year} - ${name}`,
    en: `Explanation ${award} ${year} - ${name}`,
  }),
} as const satisfies Words;

/** Why one input of the law's screens cannot be accepted. */
export const checkFieldProblemWords = {
  'award-not-then': () => ({
    vi: 'Luật của ngày đã chọn không có danh hiệu, hình thức này. Hãy chọn lại danh hiệu hoặc ngày.',
    en: 'The law of that day has no such form. Choose another form or day.',
  }),
  'award-not-for-people': () => ({
    vi: 'Danh hiệu, hình thức này không dành cho cá nhân. Hãy chọn danh hiệu khác.',
    en: 'This form is not for people. Choose another.',
  }),
  'unknown-package': lawProblemWords['unknown-package'],
  'package-refused': lawProblemWords['package-refused'],
  'package-not-then': lawProblemWords['package-not-then'],
  'year-not-begun': (year: string) => ({
    vi: `Vào ngày này năm thành tích ${year} chưa bắt đầu nên chưa có gì để xét. Hãy sửa năm hoặc ngày.`,
    en: `On that day the year ${year} has not begun. Change the year or the day.`,
  }),
  'no-law-then': () => ({
    vi: 'Hệ thống không có quy định của ngày này để đối chiếu (từ 01/07/2014 trở đi). Hãy chọn ngày khác.',
    en: 'No law of this day is held (from 1/7/2014 on). Choose another day.',
  }),
} satisfies Record<string, (value: string) => Phrase>;

/** Why a check is refused. */
export const checkRefusalWords = {
  'too-many-to-check': ({ most = '', unit = '' }: Readonly<Record<string, string>>): Phrase => ({
    vi: `${unit} có hơn ${most} người: hãy mở từng đơn vị trực thuộc, hoặc tìm theo họ tên.`,
    en: `${unit} has more than ${most} people: open a unit below it, or search by name.`,
  }),
};

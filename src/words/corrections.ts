import type { ChangeKind, CorrectableField } from '../domain/decisions/correction.ts';
import type { LedgerKind } from '../domain/decisions/ledger-entry.ts';
import type { Phrase, Words } from './words.ts';

/** The kinds of change by the office's words. */
export const changeWords = {
  typing: { vi: 'Sửa lỗi nhập liệu', en: 'Correct a typing error' },
  paper: { vi: 'Đính chính, sửa đổi quyết định', en: 'Rectify by a later paper' },
  revocation: { vi: 'Hủy bỏ quyết định', en: 'Annul the decision' },
} satisfies Record<ChangeKind, Phrase>;

export const changeHints = {
  typing: {
    vi: 'Khi dữ liệu đã gõ khác với quyết định đã ký. Căn cứ là bản ký: ghi trang, số thứ tự.',
    en: 'What was typed differs from the signed decision. The ground is the signed copy: give page and number.',
  },
  paper: {
    vi: 'Khi chính quyết định có sai sót. Cần văn bản đính chính hoặc quyết định sửa đổi.',
    en: 'The decision itself was wrong. Another paper is needed.',
  },
} satisfies Record<'typing' | 'paper', Phrase>;

/** The two kinds again, where a revoked line is set in force again. */
export const restoreHints = {
  typing: {
    vi: 'Khi đơn vị bấm hủy bỏ nhầm dòng, nhầm quyết định. Căn cứ: vì sao nhầm, bản ký nào cho thấy.',
    en: 'The wrong line or decision was annulled by our own mistake. The ground: why, and which signed copy shows it.',
  },
  paper: {
    vi: 'Khi có văn bản khác khôi phục việc khen thưởng. Cần số, ngày, người ký của văn bản đó.',
    en: 'Another paper restores the award. Its number, date and authority are needed.',
  },
} satisfies Record<'typing' | 'paper', Phrase>;

export const entryWords = {
  granted: { vi: 'Ghi sổ', en: 'Entered' },
  corrected: { vi: 'Đã sửa', en: 'Corrected' },
  revoked: { vi: 'Đã hủy bỏ quyết định', en: 'Decision annulled' },
  reissued: { vi: 'Cấp lại', en: 'Reissued' },
  reversed: { vi: 'Hủy lần nhập', en: 'Import undone' },
} satisfies Record<LedgerKind, Phrase>;

export const fieldWords = {
  ordinal: { vi: 'STT trong quyết định', en: 'Number in the list' },
  formOfAddress: { vi: 'Xưng hô', en: 'Form of address' },
  printedName: { vi: 'Họ tên, tên tập thể như in trong quyết định', en: 'Name as printed' },
  recipientId: { vi: 'Hồ sơ cá nhân', en: 'Personal record' },
  printedPost: { vi: 'Chức vụ', en: 'Post' },
  unitId: { vi: 'Đơn vị', en: 'Unit' },
  place: { vi: 'Nghề nghiệp, địa chỉ', en: 'Occupation, address' },
  formCode: { vi: 'Danh hiệu, hình thức', en: 'Title or form' },
  achievement: { vi: 'Năm thành tích', en: 'Year of merit' },
  commendation: { vi: 'Loại khen', en: 'Kind' },
  reason: { vi: 'Lý do', en: 'Reason' },
} satisfies Record<CorrectableField, Phrase>;

/** Words of the page of a line and of the forms that correct it. */
export const correctionWords = {
  lineTitle: (seq: string) => ({ vi: `Dòng khen thưởng, số sổ ${seq}`, en: `Award line, entry ${seq}` }),
  openLine: (seq: string) => ({ vi: `Xem dòng có số sổ ${seq}`, en: `Open the line of entry ${seq}` }),
  facts: { vi: 'Nội dung hiện nay', en: 'As it stands' },
  history: { vi: 'Lịch sử trong sổ', en: 'History in the book' },
  historyLead: {
    vi: 'Mỗi lần sửa là một mục riêng ở cuối sổ; nội dung ghi lần đầu không bị xóa.',
    en: 'Each correction is an entry of its own; what was entered first is never deleted.',
  },
  entry: (kind: string, seq: string) => ({ vi: `${kind} (số sổ ${seq})`, en: `${kind} (entry ${seq})` }),
  hash: (hash: string) => ({ vi: `Mã kiểm chứng ${hash}`, en: `Check value ${hash}` }),
  bySystem: { vi: 'Người quản trị máy chủ', en: 'Owner of the machine' },
  first: { vi: 'Ghi lần đầu', en: 'As first entered' },
  wasNow: (field: string, was: string, now: string) => ({
    vi: `${field}: “${was}” → “${now}”`,
    en: `${field}: “${was}” → “${now}”`,
  }),
  empty: { vi: '(trống)', en: '(empty)' },
  groundIs: (text: string) => ({ vi: `Căn cứ: ${text}`, en: `Ground: ${text}` }),
  paperIs: (number: string, date: string, authority: string) => ({
    vi: `Văn bản số ${number} ngày ${date}, ${authority}`,
    en: `Paper ${number} of ${date}, ${authority}`,
  }),
  correct: { vi: 'Sửa dòng này', en: 'Correct this line' },
  revoke: { vi: 'Hủy bỏ dòng này', en: 'Annul this line' },
  correctTitle: { vi: 'Sửa dòng khen thưởng', en: 'Correct an award line' },
  whichKind: { vi: 'Sửa vì sao?', en: 'Why is it corrected?' },
  ground: { vi: 'Căn cứ', en: 'Ground' },
  groundHint: {
    vi: 'Ví dụ: Bản ký Quyết định 186/QĐ-UBND, trang 2, STT 14.',
    en: 'For example: signed copy of decision 186/QĐ-UBND, page 2, number 14.',
  },
  paper: { vi: 'Văn bản đính chính, sửa đổi hoặc hủy bỏ', en: 'The later paper' },
  paperHint: { vi: 'Để trống khi sửa lỗi nhập liệu.', en: 'Leave empty for a typing error.' },
  paperNumber: { vi: 'Số văn bản', en: 'Number' },
  paperSignedOn: { vi: 'Ngày ký', en: 'Signed on' },
  paperAuthority: { vi: 'Cơ quan, người ký', en: 'Authority' },
  keepRecord: { vi: 'Giữ hồ sơ đang gắn', en: 'Keep the record' },
  newRecord: {
    vi: 'Người khác, chưa có hồ sơ: lập hồ sơ mới theo họ tên trên',
    en: 'Somebody without a record: make one',
  },
  recordHint: {
    vi: 'Người cùng họ tên trong phạm vi đơn vị. Để tìm theo tên mới: gõ lại họ tên, bấm “Xem trước” rồi “Sửa tiếp”.',
    en: 'People of that name. To look for another name: type it, press “Preview”, then “Edit again”.',
  },
  preview: { vi: 'Xem trước', en: 'Preview' },
  previewTitle: { vi: 'Xem trước nội dung sửa', en: 'Preview of the correction' },
  field: { vi: 'Mục', en: 'Field' },
  before: { vi: 'Đang ghi', en: 'Now' },
  after: { vi: 'Sửa thành', en: 'Will be' },
  otherRecord: { vi: 'Hồ sơ khác', en: 'Another record' },
  thisRecord: { vi: 'Hồ sơ đang gắn', en: 'The present record' },
  write: { vi: 'Ghi sổ', en: 'Enter in the book' },
  back: { vi: 'Sửa tiếp', en: 'Edit again' },
  decisionTitle: (number: string) => ({ vi: `Sửa số, ngày Quyết định ${number}`, en: `Correct decision ${number}` }),
  decisionLead: (lines: string) => ({
    vi: `Việc sửa áp dụng cho cả ${lines} dòng của quyết định.`,
    en: `The correction concerns all ${lines} lines of the decision.`,
  }),
  correctDecision: { vi: 'Sửa số, ngày quyết định', en: 'Correct number or date' },
  revokeDecision: { vi: 'Hủy bỏ quyết định', en: 'Annul the decision' },
  number: { vi: 'Số quyết định', en: 'Decision number' },
  signedOn: { vi: 'Ngày quyết định', en: 'Decision date' },
  revokeTitle: { vi: 'Hủy bỏ dòng khen thưởng này?', en: 'Annul this award line?' },
  revokeDecisionTitle: (number: string) => ({
    vi: `Hủy bỏ Quyết định ${number}?`,
    en: `Annul decision ${number}?`,
  }),
  revokeWhat: {
    vi: 'Dòng vẫn ở trong sổ, được đánh dấu đã hủy bỏ, và không còn được tính trong báo cáo.',
    en: 'The line stays in the book, marked, and reports no longer count it.',
  },
  restore: { vi: 'Khôi phục dòng đã hủy bỏ nhầm', en: 'Restore this line annulled by mistake' },
  restoreDecision: { vi: 'Khôi phục cả quyết định', en: 'Restore the whole decision' },
  restoreTitle: { vi: 'Khôi phục dòng đã hủy bỏ nhầm?', en: 'Restore this line annulled by mistake?' },
  restoreDecisionTitle: (number: string) => ({
    vi: `Khôi phục Quyết định ${number} đã hủy bỏ nhầm?`,
    en: `Restore decision ${number} annulled by mistake?`,
  }),
  restoreWhat: {
    vi: 'Nội dung có hiệu lực trở lại đúng như trước khi hủy bỏ và được tính trong báo cáo. Lần hủy bỏ vẫn xem được trong lịch sử.',
    en: 'What was annulled holds again as before and is counted. The annulment stays in the history.',
  },
  restoreWhy: { vi: 'Khôi phục vì sao?', en: 'Why is it restored?' },
  restoreConfirm: { vi: 'Khôi phục', en: 'Restore' },
  restoredBy: (kind: string) => ({ vi: `Khôi phục dòng đã hủy bỏ: ${kind}`, en: `Restored: ${kind}` }),
  revokeWhy: { vi: 'Lý do', en: 'Reason' },
} as const satisfies Words;

export const correctionFieldProblemWords = {
  'form-not-of-that-day': () => ({
    vi: 'Danh hiệu, hình thức này không có trong pháp luật của ngày quyết định. Hãy chọn hình thức khác hoặc xem lại ngày.',
    en: 'The law of that day does not have this form. Choose another or look at the date.',
  }),
  'bad-achievement-period': (value: string) => ({
    vi: `“${value}” không phải năm thành tích. Hãy ghi 2020 hoặc 2020-2021.`,
    en: `“${value}” is no year of merit. Write 2020 or 2020-2021.`,
  }),
  'achievement-after-decision': (value: string) => ({
    vi: `Năm thành tích ${value} bắt đầu sau ngày quyết định. Hãy sửa năm hoặc ngày.`,
    en: `The year of merit ${value} begins after the decision. Correct the year or the date.`,
  }),
  'unit-elsewhere': () => ({
    vi: 'Đơn vị này không thuộc phạm vi của bạn vào ngày quyết định. Hãy chọn đơn vị khác.',
    en: 'This unit was outside your part of the tree on that day. Choose another.',
  }),
  'unit-not-there-then': (value: string) => ({
    vi: `Vào ngày này, đơn vị của “${value}” chưa có hoặc không thuộc phạm vi của bạn. Hãy xem lại ngày.`,
    en: `On this day the unit of “${value}” did not exist or was elsewhere. Look at the date.`,
  }),
  'not-by-paper': () => ({
    vi: 'Mục này do đơn vị sắp xếp, không có trong văn bản đính chính. Hãy chọn “Sửa lỗi nhập liệu”.',
    en: 'No later paper changes this field. Choose “typing error”.',
  }),
  'person-elsewhere': () => ({
    vi: 'Người này không có trong đơn vị của sổ. Hãy chọn lại trong danh sách, hoặc chọn lập hồ sơ mới.',
    en: 'This person is not of the units of this book. Choose from the list, or make a new record.',
  }),
  'line-twice': () => ({
    vi: 'Quyết định này đã có dòng khác cho đúng người, hình thức và năm thành tích này. Hãy xem lại hồ sơ cá nhân.',
    en: 'The decision has another line for this person, form and year. Look at the record chosen.',
  }),
  'lines-there-already': (value: string) => ({
    vi: `Quyết định ${value} ngày này đã có trong sổ với cùng những người được khen. Hãy kiểm tra lại số và ngày.`,
    en: `Decision ${value} of that day is in the book with the same recipients. Check number and date.`,
  }),
  'bad-decision-number': (value: string) => ({
    vi: `“${value}” không phải số quyết định. Hãy ghi cả ký hiệu, ví dụ 186/QĐ-UBND.`,
    en: `“${value}” is no decision number. Write it with its symbol, for example 186/QĐ-UBND.`,
  }),
  'bad-paper-number': (value: string) => ({
    vi: `“${value}” không phải số văn bản. Hãy ghi cả ký hiệu, ví dụ 210/QĐ-UBND.`,
    en: `“${value}” is no number of a paper. Write it with its symbol, for example 210/QĐ-UBND.`,
  }),
  'paper-before-decision': () => ({
    vi: 'Văn bản này ký trước quyết định khen thưởng. Hãy xem lại ngày ký.',
    en: 'This paper is older than the decision. Look at its date.',
  }),
} satisfies Record<string, (value: string) => Phrase>;

export const correctionRefusalWords = {
  'nothing-corrected': {
    vi: 'Nội dung không khác với sổ: chưa có gì để sửa.',
    en: 'Nothing differs from the book: there is nothing to correct.',
  },
  'list-being-undone': {
    vi: 'Lần nhập đã mang dòng này vào sổ đang được hủy. Hãy chờ hủy xong rồi xem lại sổ.',
    en: 'The list that brought this line in is being taken back. Wait until that is done.',
  },
  'line-not-in-force': {
    vi: 'Dòng này đã được hủy bỏ nên không sửa được. Nếu hủy bỏ nhầm thì khôi phục trước.',
    en: 'This line was annulled and cannot be changed. If that was a mistake, restore it first.',
  },
  'line-not-revoked': {
    vi: 'Nội dung này đang có hiệu lực: không có gì để khôi phục.',
    en: 'This is in force: there is nothing to restore.',
  },
  'not-revoked-together': {
    vi: 'Các dòng của quyết định không bị hủy bỏ trong cùng một lần. Hãy khôi phục từng dòng.',
    en: 'The lines were not annulled at once. Restore them one by one.',
  },
  'restored-line-twice': {
    vi: 'Quyết định đã có dòng khác đang có hiệu lực cho đúng người, hình thức và năm thành tích này nên không khôi phục được.',
    en: 'Another line in force says the same for this person, form and year; the line cannot be restored.',
  },
  'decision-lines-elsewhere': ({ count = '' }: Readonly<Record<string, string>>) => ({
    vi: `Quyết định có ${count} dòng thuộc đơn vị ngoài phạm vi của bạn. Hãy đề nghị đơn vị cấp trên thực hiện.`,
    en: `The decision has ${count} lines outside your part of the tree. Ask the unit above.`,
  }),
};

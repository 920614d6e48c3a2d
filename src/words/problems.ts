import type { Phrase, Words } from './words.ts';

/** Why one input cannot be accepted, and what to do: by the code of the field problem. The value is what was given. */
export const fieldProblemWords = {
  required: () => ({ vi: 'Cần điền mục này.', en: 'Please fill this in.' }),
  'too-long': (value) => ({
    vi: `Nội dung quá dài (${value.length} ký tự): hãy rút gọn.`,
    en: `Too long (${value.length} characters): please shorten it.`,
  }),
  'bad-date': (value) => ({
    vi: `“${value}” không phải ngày có thật. Hãy ghi ngày/tháng/năm, ví dụ 28/10/2021.`,
    en: `“${value}” is not a real day. Write day/month/year, for example 28/10/2021.`,
  }),
  'future-date': () => ({
    vi: 'Ngày này chưa đến. Hãy kiểm tra lại năm.',
    en: 'This day has not come yet. Please check the year.',
  }),
  'bad-number': (value) => ({ vi: `“${value}” không phải số nguyên.`, en: `“${value}” is not a whole number.` }),
  // An empty field counts as nought, which says nothing to whoever left it empty.
  'too-small': (value) =>
    value.trim() === ''
      ? { vi: 'Cần điền mục này.', en: 'Please fill this in.' }
      : { vi: `${value} nhỏ hơn mức cho phép.`, en: `${value} is too small.` },
  'too-large': (value) => ({ vi: `${value} lớn hơn mức cho phép.`, en: `${value} is too large.` }),
  'bad-id': (value) => ({
    vi: `“${value}” không phải mã của bản ghi nào. Hãy mở lại từ danh sách.`,
    en: `“${value}” names no record. Open it from the list again.`,
  }),
  'not-accepted': (value) => ({
    vi: `“${value}” không nằm trong các lựa chọn.`,
    en: `“${value}” is not one of the choices.`,
  }),
  'unknown-unit': (value) => ({
    vi: `Không có đơn vị mã “${value}” vào ngày này. Hãy chọn trong danh sách đơn vị hoặc thêm đơn vị trước.`,
    en: `There is no unit “${value}” on this day. Choose from the list of units or add it first.`,
  }),
  'ended-unit': (value) => {
    const [day = '', ...names] = value.split(' ');
    const by = names.join(' ');
    return {
      vi: `Đơn vị này chấm dứt từ ngày ${day}${by === '' ? ' và không có đơn vị kế thừa. Hãy chọn đơn vị khác.' : `; kế thừa là ${by}. Hãy chọn đơn vị kế thừa.`}`,
      en: `This unit ends on ${day}${by === '' ? ' and has no successor. Choose another unit.' : `; ${by} carries it on. Choose its successor.`}`,
    };
  },
  'login-taken': (value) => ({
    vi: `Tên đăng nhập “${value}” đã có người dùng. Hãy chọn tên khác.`,
    en: `The login “${value}” is taken. Choose another.`,
  }),
  'map-before-period': () => ({
    vi: 'Ngày của bản đồ đơn vị đứng trước kỳ: hãy chọn ngày trong kỳ hoặc sau kỳ.',
    en: 'The day of the map lies before the period: choose one in it or after it.',
  }),
  'before-unit': (value) => ({
    vi: `Đơn vị này có từ ngày ${value}. Hãy chọn ngày sau đó.`,
    en: `This unit began on ${value}. Choose a later day.`,
  }),
  'period-reversed': () => ({
    vi: 'Ngày cuối kỳ đứng trước ngày đầu kỳ. Hãy đổi lại hai ngày.',
    en: 'The period ends before it begins. Swap the two days.',
  }),
} satisfies Record<string, (value: string) => Phrase>;

/** Why the actor may not do it, and whom to ask. */
export const forbiddenWords = {
  'no-role': {
    vi: 'Tài khoản của bạn chưa được giao vai trò nào. Hãy đề nghị người quản trị.',
    en: 'Your account has no role yet. Ask the administrator.',
  },
  'other-unit': {
    vi: 'Nội dung này thuộc đơn vị ngoài phạm vi được giao cho bạn.',
    en: 'This belongs to a unit outside your part of the tree.',
  },
  'role-expired': {
    vi: 'Vai trò của bạn chưa bắt đầu hoặc đã hết hạn. Hãy đề nghị người quản trị.',
    en: 'Your role has not begun or has ended. Ask the administrator.',
  },
  'role-too-low': {
    vi: 'Vai trò của bạn chỉ được xem, không được làm việc này. Hãy đề nghị người có quyền.',
    en: 'Your role may not do this. Ask somebody who may.',
  },
} satisfies Words;

/** What was not found. */
export const notFoundWords = {
  unit: { vi: 'Không tìm thấy đơn vị này vào ngày đang xem.', en: 'This unit was not found on the day in view.' },
  'unit-event': {
    vi: 'Không tìm thấy biến động này, hoặc nó đã được hủy.',
    en: 'This event was not found, or was taken back.',
  },
  rating: {
    vi: 'Không tìm thấy xếp loại này, hoặc nó đã được rút.',
    en: 'This rating was not found, or was taken back.',
  },
  initiative: {
    vi: 'Không tìm thấy sáng kiến này, hoặc nó đã được rút.',
    en: 'This initiative was not found, or was taken back.',
  },
  person: { vi: 'Không tìm thấy cá nhân này.', en: 'This person was not found.' },
  'award-line': { vi: 'Không tìm thấy dòng này trong sổ của đơn vị.', en: 'This line is not in the book of the unit.' },
  decision: {
    vi: 'Không tìm thấy quyết định này trong sổ của đơn vị.',
    en: 'This decision is not in the book of the unit.',
  },
  import: { vi: 'Không tìm thấy lần nhập này.', en: 'This import was not found.' },
  inspection: { vi: 'Không tìm thấy cuộc kiểm tra này.', en: 'This inspection was not found.' },
  cluster: { vi: 'Không tìm thấy cụm thi đua này.', en: 'This cluster was not found.' },
  paper: { vi: 'Không tìm thấy giấy tờ này.', en: 'This paper was not found.' },
  news: { vi: 'Không tìm thấy tin này.', en: 'This news item was not found.' },
  page: { vi: 'Không có trang này.', en: 'There is no such page.' },
} satisfies Words;

export const problemWords = {
  conflict: {
    vi: 'Người khác vừa lưu bản ghi này trong khi bạn đang sửa. Những gì bạn gõ vẫn còn ở dưới; hãy xem bản mới rồi lưu lại.',
    en: 'Somebody else saved this record while you were editing. What you typed is kept below; look at the new version, then save again.',
  },
  invalid: {
    vi: 'Có mục chưa điền đúng. Hãy sửa các mục được nêu rồi gửi lại.',
    en: 'Some fields are not right. Correct them and send again.',
  },
  'wrong-login-or-password': {
    vi: 'Tên đăng nhập hoặc mật khẩu không đúng. Hãy kiểm tra bộ gõ và phím Caps Lock.',
    en: 'Login or password is wrong. Check the keyboard and Caps Lock.',
  },
  'too-many-tries': ({ minutes = '15' }: Readonly<Record<string, string>>) => ({
    vi: `Đã thử sai quá nhiều lần. Hãy chờ ${minutes} phút rồi thử lại.`,
    en: `Too many wrong tries. Wait ${minutes} minutes, then try again.`,
  }),
  'no-account': { vi: 'Việc này cần một tài khoản.', en: 'This needs an account.' },
  unexpected: {
    vi: 'Hệ thống gặp lỗi ngoài dự kiến. Chưa có gì bị thay đổi; hãy thử lại, nếu vẫn lỗi thì báo người quản trị kèm mã dưới đây.',
    en: 'Something went wrong. Nothing was changed; try again, and tell the administrator the code below if it persists.',
  },
} satisfies Words;

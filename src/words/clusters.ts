import type { Phrase, Words } from './words.ts';

/** Words of the screens of clusters: the list, a cluster's page, the forms that set one up and change its members. */
export const clusterWords = {
  title: { vi: 'Cụm, khối thi đua', en: 'Clusters and blocks' },
  lead: (unit: string) => ({
    vi: `Các cụm, khối có ${unit} hoặc đơn vị trực thuộc, qua các năm`,
    en: `Clusters with ${unit} or a unit below it, over the years`,
  }),
  name: { vi: 'Tên cụm, khối', en: 'Name' },
  nameHint: {
    vi: 'Ghi cả năm, ví dụ: Cụm thi đua huyện, thành phố năm 2021',
    en: 'With the year, for example: Cluster of districts and the city 2021',
  },
  year: { vi: 'Năm', en: 'Year' },
  anyYear: { vi: 'Mọi năm', en: 'Any year' },
  region: { vi: 'Phạm vi', en: 'Region' },
  setUpBy: { vi: 'Căn cứ thành lập', en: 'Set up by' },
  setUpByHint: {
    vi: 'Quyết định hoặc kế hoạch, có số và ngày nếu biết',
    en: 'Decision or plan, with number and day if known',
  },
  leader: { vi: 'Cụm trưởng', en: 'Leader' },
  deputy: { vi: 'Cụm phó', en: 'Deputy' },
  noLeader: { vi: 'Chưa có', en: 'None' },
  memberCount: { vi: 'Số đơn vị', en: 'Members' },
  found: (count: string) => ({ vi: `Tìm thấy ${count} cụm, khối`, en: `${count} found` }),
  search: { vi: 'Tên có chữ', en: 'Name contains' },
  none: { vi: 'Chưa có cụm, khối thi đua nào', en: 'No clusters yet' },
  noneFound: { vi: 'Không có cụm, khối nào như vậy', en: 'Nothing found' },
  noneWhy: {
    vi: 'Cụm, khối hiện ở đây khi người quản trị đã lập. Nếu đang lọc, hãy bỏ bớt điều kiện.',
    en: 'A cluster shows here once an administrator has set it up. Clear the filter if one is set.',
  },
  excel: { vi: 'Tải Excel', en: 'Download Excel' },
  setUp: { vi: 'Lập cụm, khối', en: 'Set up a cluster' },
  nextYear: (year: string) => ({ vi: `Lập cho năm ${year}`, en: `Set up for ${year}` }),
  nextYearLead: (name: string) => ({
    vi: `Thành viên lấy từ “${name}”, đơn vị đã sắp xếp được thay bằng đơn vị kế thừa. Cụm trưởng, Cụm phó luân phiên hằng năm: hãy chọn lại.`,
    en: `Members come from “${name}”; units that ended are replaced by their successors. Leader and deputies change yearly: choose them again.`,
  }),
  from: { vi: 'Có hiệu lực từ ngày', en: 'Valid from' },
  fromHint: {
    vi: 'Để trống: từ ngày 01/01 của năm. Là ngày bắt đầu của thành viên không ghi ngày riêng.',
    en: 'Empty: from 1 January of the year. Members without a day of their own begin on it.',
  },
  members: { vi: 'Thành viên', en: 'Members' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  part: { vi: 'Vai trò', en: 'Part' },
  memberFrom: { vi: 'Từ ngày', en: 'From' },
  lastDay: { vi: 'Đến hết ngày', en: 'Up to and with' },
  lastDayHint: { vi: 'Để trống: đến hết thời gian hoạt động của cụm', en: 'Empty: to the end' },
  toTheEnd: { vi: 'chưa có ngày cuối', en: 'no last day yet' },
  remove: { vi: 'Bỏ', en: 'Remove' },
  removeUnit: (name: string) => ({ vi: `Bỏ ${name} khỏi danh sách`, en: `Remove ${name} from the list` }),
  update: { vi: 'Cập nhật danh sách', en: 'Update the list' },
  noneChosen: {
    vi: 'Chưa chọn đơn vị nào. Hãy tìm đơn vị ở dưới, đánh dấu rồi bấm Thêm vào danh sách.',
    en: 'No unit chosen. Search below, tick units and add them to the list.',
  },
  addUnits: { vi: 'Tìm và thêm đơn vị', en: 'Search and add units' },
  unitSearch: { vi: 'Tên hoặc mã đơn vị', en: 'Name or code of a unit' },
  unitSearchHint: {
    vi: 'Có dấu hay không dấu, cả tên cũ. Để trống: các đơn vị trực thuộc trực tiếp.',
    en: 'With or without accents, former names too. Empty: the units directly below.',
  },
  doSearch: { vi: 'Tìm đơn vị', en: 'Search' },
  doAdd: { vi: 'Thêm vào danh sách', en: 'Add to the list' },
  offered: (shown: string, total: string) => ({
    vi: shown === total ? `${total} đơn vị tìm thấy` : `${shown} trong ${total} đơn vị: hãy gõ thêm để thu hẹp`,
    en: shown === total ? `${total} units found` : `${shown} of ${total} units: type more to narrow down`,
  }),
  nothingOffered: {
    vi: 'Không có đơn vị nào như vậy vào ngày đó, hoặc tất cả đã có trong danh sách.',
    en: 'No such unit on that day, or all are in the list.',
  },
  formerly: (name: string) => ({ vi: `tên cũ hoặc tiền thân: ${name}`, en: `formerly: ${name}` }),
  standsIn: (names: string) => ({ vi: `đang ở ${names}`, en: `stands in ${names}` }),
  asOf: { vi: 'Xem tại ngày', en: 'As of' },
  show: { vi: 'Xem', en: 'Show' },
  membersOn: (count: string, day: string) => ({
    vi: `${count} đơn vị, tên gọi theo ngày ${day}`,
    en: `${count} units under their names of ${day}`,
  }),
  noMembersOn: (day: string) => ({ vi: `Ngày ${day} cụm không có thành viên nào`, en: `No members on ${day}` }),
  noMembersWhy: {
    vi: 'Hãy xem tại một ngày khác; các thời kỳ nằm ở mục dưới.',
    en: 'Look at another day; the periods stand below.',
  },
  today: { vi: 'Nay', en: 'Today' },
  nowIs: { vi: 'nay là', en: 'now' },
  unchanged: { vi: 'không thay đổi', en: 'unchanged' },
  endedOn: (day: string) => ({ vi: `kết thúc hoạt động từ ngày ${day}`, en: `ended on ${day}` }),
  nobodyAfter: { vi: 'không có đơn vị kế thừa', en: 'nobody carries it on' },
  partTo: { vi: 'một phần thuộc', en: 'a part went to' },
  joinedWith: (names: string) => ({ vi: `cùng một đơn vị với ${names}`, en: `one unit with ${names}` }),
  alsoIn: { vi: 'cùng năm còn ở', en: 'in the same year also in' },
  overlapTitle: {
    vi: 'Có đơn vị cùng lúc ở hai cụm, khối',
    en: 'Some units stand in two clusters at once',
  },
  overlapWhy: {
    vi: 'Có khi đúng (khối của tỉnh và khối của ngành), có khi ghi nhầm. Xem cột Đơn vị.',
    en: 'That may be right (a block of the province and one of the sector) or a mistake. See the column of units.',
  },
  memberships: { vi: 'Thành viên qua các thời kỳ', en: 'Members in time' },
  membershipsLead: {
    vi: 'Mỗi dòng là một thời kỳ, tên gọi theo ngày đầu.',
    en: 'Each row is a period, with the name of its first day.',
  },
  sessions: { vi: 'Kiểm tra chéo trong cụm', en: 'Cross-inspections of the cluster' },
  noSessions: { vi: 'Chưa có cuộc kiểm tra nào mà bạn được xem.', en: 'No inspection that you may open.' },
  otherYears: { vi: 'Cụm này ở các năm khác', en: 'The same cluster in other years' },
  actions: { vi: 'Thao tác', en: 'Actions' },
  join: { vi: 'Thêm thành viên', en: 'Add a member' },
  changePart: { vi: 'Đổi vai trò', en: 'Change part' },
  leave: { vi: 'Rời cụm', en: 'Leave' },
  takeBack: { vi: 'Rút ghi nhầm', en: 'Take back' },
  ofUnit: (deed: string, unit: string) => ({ vi: `${deed}: ${unit}`, en: `${deed}: ${unit}` }),
  changePartLead: {
    vi: 'Khi một đơn vị thành Cụm trưởng, Cụm trưởng đang có chuyển thành thành viên từ cùng ngày.',
    en: 'When a unit becomes leader, the present leader goes on as a member from the same day.',
  },
  leaveLead: {
    vi: 'Đơn vị vẫn hiện ở các ngày trước đó. Đơn vị bị sáp nhập, giải thể không cần rời cụm: trang của cụm tự ghi “nay là …”.',
    en: 'The unit still shows on earlier days. A unit that was merged need not leave: the page says what it is now.',
  },
  takeBackLead: {
    vi: 'Chỉ dùng khi ghi nhầm: thời kỳ này sẽ không còn được tính. Nhật ký hệ thống giữ lại cùng lý do.',
    en: 'Only for mistakes: the period counts no longer. The audit keeps it with the reason.',
  },
  ground: { vi: 'Căn cứ', en: 'Ground' },
  groundHint: { vi: 'Văn bản, nếu có; được giữ trong nhật ký hệ thống', en: 'The paper, if any; kept in the audit' },
  reason: { vi: 'Lý do', en: 'Reason' },
  save: { vi: 'Lưu', en: 'Save' },
  done: { vi: 'Đã ghi thay đổi thành viên.', en: 'The change was recorded.' },
  made: { vi: 'Đã lập cụm, khối thi đua.', en: 'The cluster was set up.' },
} as const satisfies Words;

export const clusterPartWords = {
  leader: { vi: 'Cụm trưởng', en: 'Leader' },
  deputy: { vi: 'Cụm phó', en: 'Deputy' },
  member: { vi: 'Thành viên', en: 'Member' },
} as const satisfies Words;

/** Why a field of a change of members cannot be accepted, and the way out. */
export const clusterFieldProblemWords = {
  'outside-year': (value) => ({
    vi: `Ngày phải thuộc năm ${value} (hoặc năm kế tiếp, khi cụm hoạt động theo năm học).`,
    en: `The day must lie in ${value} (or the next year, when the cluster follows the school year).`,
  }),
  'choose-unit': () => ({
    vi: 'Hãy tìm rồi chọn một đơn vị.',
    en: 'Search, then choose a unit.',
  }),
  'already-member': () => ({
    vi: 'Đơn vị đã là thành viên trong thời gian này. Hãy sửa ngày hoặc đổi vai trò của thời kỳ đã ghi.',
    en: 'The unit is a member in that time already. Correct the days, or change the part of the recorded period.',
  }),
  'same-part': () => ({
    vi: 'Đơn vị đang giữ đúng vai trò này. Hãy chọn vai trò khác.',
    en: 'The unit has this part already. Choose another.',
  }),
  'inspected-then': () => ({
    vi: 'Sau ngày này đơn vị còn tham gia một cuộc kiểm tra chéo của cụm. Hãy chọn ngày muộn hơn.',
    en: 'The unit took part in an inspection of the cluster after this day. Choose a later one.',
  }),
} satisfies Record<string, (value: string) => Phrase>;

/** Why a change of members as a whole is refused. */
export const clusterRefusalWords = {
  'membership-gone': {
    vi: 'Thời kỳ này vừa được người khác sửa. Hãy mở lại trang của cụm.',
    en: 'Somebody else has just changed this period. Open the page of the cluster again.',
  },
  'too-few-members': {
    vi: 'Cụm cần ít nhất hai đơn vị: hãy thêm đơn vị khác trước khi rút.',
    en: 'A cluster needs two units at least: add another one first.',
  },
  'inspected-then': {
    vi: 'Trong thời kỳ này đơn vị đã tham gia kiểm tra chéo của cụm nên không rút được. Nếu đơn vị đã rời cụm, hãy dùng Rời cụm.',
    en: 'The unit took part in an inspection of the cluster in this period. If it left the cluster, record that instead.',
  },
  'second-leader': {
    vi: 'Cùng một thời gian chỉ có một Cụm trưởng: kéo dài thời kỳ này thì có hai.',
    en: 'There is one leader at a time: longer days would make two.',
  },
  'third-deputy': {
    vi: 'Cùng một thời gian có không quá hai Cụm phó: kéo dài thời kỳ này thì có ba.',
    en: 'There are two deputies at most: longer days would make three.',
  },
} as const satisfies Words;

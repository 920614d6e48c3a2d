import type { CollectiveDeclaration } from '../domain/awards/collective-to-facts.ts';
import type { Phrase, Words } from './words.ts';

/** Words of the list check of collectives and households, of their verdicts and of what is within their reach. */
export const collectiveWords = {
  title: { vi: 'Kiểm tra điều kiện tập thể', en: 'Check of collectives' },
  households: { vi: 'Kiểm tra điều kiện hộ gia đình', en: 'Check of households' },
  people: { vi: 'Cá nhân', en: 'People' },
  collectives: { vi: 'Tập thể', en: 'Collectives' },
  householdsTab: { vi: 'Hộ gia đình', en: 'Households' },
  subjects: { vi: 'Đối tượng', en: 'Recipients' },
  who: { vi: 'Tập thể nào', en: 'Which' },
  units: { vi: 'Các đơn vị của cây tổ chức', en: 'Units of the tree' },
  registered: { vi: 'Đơn vị đã đăng ký danh hiệu này', en: 'Units that registered for this title' },
  bodies: {
    vi: 'Tập thể khác có trong sổ (tổ, đội, chi bộ, “Nhân dân và cán bộ …”)',
    en: 'Other collectives of the book (teams, cells, …)',
  },
  householdsChoice: { vi: 'Hộ gia đình có trong sổ', en: 'Households of the book' },
  search: { vi: 'Tên', en: 'Name' },
  declaredHint: {
    vi: 'Đánh dấu nghĩa là: của mọi tập thể, hộ gia đình trong danh sách, hệ thống không có bản ghi nào thì coi là không có. Không đánh dấu thì kết luận là “Chưa đủ căn cứ”.',
    en: 'A tick means, for every collective or household of the list: where there is no record, there is none. Without it the answer is “cannot tell yet”.',
  },
  notKept: {
    vi: 'Hệ thống chưa giữ điểm và thứ hạng của cụm, khối thi đua: điều kiện “dẫn đầu cụm, khối” luôn là “Chưa đủ căn cứ”. Xếp loại của tập thể lấy từ danh sách xếp loại đã nhập (dòng ghi tên đơn vị) và từ trang “Xếp loại của tập thể” của đơn vị.',
    en: 'Scores and ranks of clusters are not kept: to lead one is always “cannot tell yet”. Ratings of collectives come from lists of ratings and from the page of each unit.',
  },
  bodiesKept: {
    vi: 'Tập thể này không phải là đơn vị trong cây tổ chức: hệ thống chỉ có các lần khen trong sổ. Xếp loại, số cá nhân và ngày thành lập không được giữ nên các điều kiện ấy là “Chưa đủ căn cứ”.',
    en: 'No unit of the tree: only its awards are on record. What rests on ratings, members or its age is “cannot tell yet”.',
  },
  householdsKept: {
    vi: 'Của hộ gia đình, hệ thống chỉ có tên, địa chỉ và các lần khen trong sổ. Điều kiện về đóng góp, về văn hóa phải dựa vào hồ sơ giấy: kết luận là “Chưa đủ căn cứ” cho đến khi cam đoan.',
    en: 'Of households only the name, the address and the awards of the book are kept: contributions are “cannot tell yet” until declared.',
  },
  found: (count: string, award: string, year: number, day: string): Phrase => ({
    vi: `${count} tập thể – ${award}, năm thành tích ${year}, theo luật ngày ${day}`,
    en: `${count} collectives – ${award}, year of merit ${year}, under the law of ${day}`,
  }),
  foundHouseholds: (count: string, award: string, year: number, day: string): Phrase => ({
    vi: `${count} hộ gia đình – ${award}, năm thành tích ${year}, theo luật ngày ${day}`,
    en: `${count} households – ${award}, year of merit ${year}, under the law of ${day}`,
  }),
  name: { vi: 'Tập thể', en: 'Collective' },
  household: { vi: 'Hộ gia đình', en: 'Household' },
  unit: { vi: 'Đơn vị cấp trên', en: 'Unit above' },
  host: { vi: 'Đơn vị quản lý', en: 'Unit' },
  memberCount: { vi: 'Số người có hồ sơ', en: 'People on record' },
  none: { vi: 'Không có tập thể nào trong danh sách này', en: 'No collective in this list' },
  noHouseholds: { vi: 'Không có hộ gia đình nào trong danh sách này', en: 'No household in this list' },
  noneWhy: {
    vi: 'Danh sách lấy từ cây tổ chức của năm, hoặc từ sổ khen thưởng. Hãy bỏ bớt một điều kiện lọc.',
    en: 'The list comes from the tree of the year, or from the book. Filter less.',
  },
  members: { vi: 'Cá nhân của tập thể trong năm', en: 'Members in the year' },
  membersLead: (year: number): Phrase => ({
    vi: `Người có vị trí công tác chính cuối cùng của năm ${year} tại đây hoặc đơn vị trực thuộc, và người được công nhận danh hiệu năm đó tại đây. Trường học tính theo năm học.`,
    en: `Whose last main post of ${year} was here or in a unit below, and who holds a title of that year here. Schools count by school year.`,
  }),
  noMembers: {
    vi: 'Hệ thống chưa có ai công tác ở đây trong năm. Hãy nhập danh sách cán bộ có cột “Từ ngày”.',
    en: 'Nobody on record worked here in the year. Import the staff with the day since when.',
  },
  memberName: { vi: 'Họ và tên', en: 'Name' },
  memberRating: { vi: 'Xếp loại', en: 'Rating' },
  memberTitle: { vi: 'Danh hiệu của năm', en: 'Title of the year' },
  memberWarned: { vi: 'Kỷ luật từ cảnh cáo', en: 'Discipline from cảnh cáo' },
  notRecorded: { vi: 'Chưa có', en: 'None on record' },
  ownReach: { vi: 'Tập thể này: trong tầm với', en: 'This collective: within reach' },
  openUnit: { vi: 'Mở thẻ đơn vị', en: 'Open the unit' },
  reachLead: (year: number, day: string): Phrase => ({
    vi: `Mọi danh hiệu, hình thức dành cho tập thể, năm thành tích ${year}, theo luật ngày ${day}`,
    en: `Every title and form for collectives, year of merit ${year}, under the law of ${day}`,
  }),
  reachHouseholds: (year: number, day: string): Phrase => ({
    vi: `Mọi danh hiệu, hình thức dành cho hộ gia đình, năm thành tích ${year}, theo luật ngày ${day}`,
    en: `Every title and form for households, year of merit ${year}, under the law of ${day}`,
  }),
  clustersNotKept: {
    vi: 'Hệ thống chưa giữ điểm và thứ hạng của cụm, khối thi đua: hãy đối chiếu với biên bản tổng kết của cụm, khối.',
    en: 'Scores and ranks of clusters are not kept: compare with the minutes of the cluster.',
  },
  fileName: (award: string, year: number, unit: string): Phrase => ({
    vi: `Kiểm tra tập thể ${award} ${year} - ${unit}`,
    en: `Check of collectives ${award} ${year} - ${unit}`,
  }),
  unitReachLead: (count: string, year: number, day: string): Phrase => ({
    vi: `${count} tập thể trong cây tổ chức của năm ${year}, theo luật ngày ${day}. Mỗi con số mở danh sách kiểm tra.`,
    en: `${count} collectives of ${year}, under the law of ${day}. Each number opens the list.`,
  }),
  toCollectives: (award: string): Phrase => ({
    vi: `Kiểm tra ${award} cho tập thể, hộ gia đình`,
    en: `Check collectives and households for ${award}`,
  }),
} as const satisfies Words;

/** What an officer declares of collectives by ticking a box. */
export const collectiveDeclarationWords = {
  members: {
    vi: 'Mọi cá nhân công tác trong năm đều đã có trong hệ thống',
    en: 'Everybody who worked there in the year is on record',
  },
  titles: {
    vi: 'Danh hiệu của cá nhân trong năm đã vào sổ đủ',
    en: 'All titles of people for the year are in the book',
  },
  disciplines: { vi: 'Đã nhập đủ kỷ luật', en: 'All discipline is on record' },
  proceedings: {
    vi: 'Không tập thể, hộ gia đình nào đang bị xem xét, thanh tra, kiểm tra, điều tra, giải quyết khiếu nại',
    en: 'No collective or household is under proceedings or investigation',
  },
  achievements: {
    vi: 'Ngoài sổ, không có thành tích đột xuất, chuyên đề, đóng góp nào cần tính',
    en: 'No sudden or thematic achievement or contribution has to be counted',
  },
  review: {
    vi: 'Đã họp bình xét; biên bản xác nhận các tiêu chuẩn về phong trào, đoàn kết, chấp hành pháp luật',
    en: 'The review was held; the minutes confirm the qualitative standards',
  },
} satisfies Record<CollectiveDeclaration, Phrase>;

/** Why one input of these screens cannot be accepted. */
export const collectiveFieldProblemWords = {
  'award-not-for-collectives': () => ({
    vi: 'Danh hiệu, hình thức này không dành cho tập thể. Hãy chọn danh hiệu khác, hoặc kiểm tra ở trang “Cá nhân”.',
    en: 'This form is not for collectives. Choose another, or check people.',
  }),
  'award-not-for-households': () => ({
    vi: 'Danh hiệu, hình thức này không dành cho hộ gia đình. Hãy chọn danh hiệu khác.',
    en: 'This form is not for households. Choose another.',
  }),
} satisfies Record<string, (value: string) => Phrase>;

type Detail = Readonly<Record<string, string>>;

/** Why a check of collectives is refused. */
export const collectiveRefusalWords = {
  'too-many-collectives': ({ most = '', unit = '' }: Detail): Phrase => ({
    vi: `${unit} có hơn ${most} tập thể: hãy mở từng đơn vị trực thuộc, hoặc tìm theo tên.`,
    en: `${unit} has more than ${most} collectives: open a unit below it, or search by name.`,
  }),
  'too-many-members': ({ most = '' }: Detail): Phrase => ({
    vi: `Các tập thể này có hơn ${most} người: hãy mở từng đơn vị trực thuộc, hoặc tìm theo tên.`,
    en: `These collectives have more than ${most} people: open a unit below, or search by name.`,
  }),
};

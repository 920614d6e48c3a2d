import type { SearchGroup } from '../domain/search/asked-text.ts';
import type { Phrase, Words } from './words.ts';

export const searchGroupWords = {
  people: { vi: 'Cá nhân', en: 'People' },
  collectives: { vi: 'Tập thể, hộ gia đình', en: 'Collectives and households' },
  units: { vi: 'Đơn vị', en: 'Units' },
  decisions: { vi: 'Quyết định khen thưởng', en: 'Award decisions' },
  forms: { vi: 'Danh hiệu, hình thức khen thưởng', en: 'Titles and forms' },
  lines: { vi: 'Tên in trong quyết định, khác tên hiện nay', en: 'Printed under another name' },
  initiatives: { vi: 'Sáng kiến, đề tài', en: 'Initiatives' },
} satisfies Record<SearchGroup, Phrase>;

export const searchWords = {
  title: { vi: 'Tra cứu', en: 'Search' },
  lead: (unit: string) => ({ vi: `Trong phạm vi ${unit}`, en: `Within ${unit}` }),
  submit: { vi: 'Tìm', en: 'Search' },
  box: { vi: 'Tên hoặc số quyết định', en: 'Name or decision number' },
  boxHint: {
    vi: 'Không cần gõ dấu. Ví dụ: nguyen thi hoa; 186; QĐ 186 năm 2021; 29/01/2021; CSTĐCS.',
    en: 'Accents are not needed. For example: nguyen thi hoa; 186; QĐ 186 năm 2021; 29/01/2021.',
  },
  button: { vi: 'Tìm', en: 'Search' },
  tooShort: { vi: 'Hãy gõ ít nhất 2 chữ cái, hoặc một số quyết định.', en: 'Type at least two letters or a number.' },
  nothing: { vi: 'Không tìm thấy gì', en: 'Nothing was found' },
  nothingWhy: {
    vi: 'Hãy thử một phần của tên, số quyết định không kèm ký hiệu, hoặc tên cũ của đơn vị.',
    en: 'Try a part of the name, the number without its symbol, or a former name of the unit.',
  },
  found: { vi: 'Kết quả', en: 'Result' },
  about: { vi: 'Thông tin', en: 'About' },
  why: { vi: 'Vì sao có trong kết quả', en: 'Why it is here' },
  all: (group: string) => ({ vi: `Xem hết: ${group}`, en: `All: ${group}` }),
  allGroups: { vi: 'Về mọi nhóm', en: 'Back to all groups' },
  previous: { vi: 'Trang trước', en: 'Previous page' },
  next: { vi: 'Trang sau', en: 'Next page' },
  page: (page: string) => ({ vi: `Trang ${page}`, en: `Page ${page}` }),
  born: (year: number) => ({ vi: `sinh năm ${year}`, en: `born ${year}` }),
  awards: (count: string) => ({ vi: `${count} lượt khen`, en: `${count} awards` }),
  exactName: { vi: 'Đúng họ tên', en: 'The very name' },
  accentedName: { vi: 'Họ tên có cụm từ này', en: 'The name contains it' },
  foldedName: { vi: 'Họ tên giống khi bỏ dấu', en: 'The name is alike without accents' },
  bodyName: { vi: 'Tên tập thể', en: 'Name of the collective' },
  householdName: { vi: 'Tên hộ gia đình', en: 'Name of the household' },
  unitName: { vi: 'Tên hiện nay', en: 'Present name' },
  formerName: (name: string) => ({ vi: `Tên cũ: ${name}`, en: `Former name: ${name}` }),
  ended: (date: string) => ({ vi: `Kết thúc ngày ${date}`, en: `Ended on ${date}` }),
  number: (number: string) => ({ vi: `Số quyết định ${number}`, en: `Decision number ${number}` }),
  day: (date: string) => ({ vi: `Ngày quyết định ${date}`, en: `Decision of ${date}` }),
  lines: (count: string) => ({ vi: `${count} dòng`, en: `${count} lines` }),
  formName: { vi: 'Tên hoặc chữ viết tắt của hình thức', en: 'Name or abbreviation' },
  printedAs: (name: string) => ({ vi: `In là “${name}”`, en: `Printed as “${name}”` }),
  initiativeName: { vi: 'Tên sáng kiến, đề tài', en: 'Name of the initiative' },
} as const satisfies Words;

import type { Words } from './words.ts';

/** Words of units and people. */
export const organisationWords = {
  title: { vi: 'Đơn vị, cá nhân', en: 'Units and people' },
  asOf: { vi: 'Xem tại ngày', en: 'As of' },
  lead: (count: string, date: string) => ({ vi: `${count} đơn vị vào ngày ${date}`, en: `${count} units on ${date}` }),
  peopleByName: { vi: 'Cá nhân được khen, theo tên', en: 'People awarded, by name' },
  noUnits: { vi: 'Không có đơn vị trực thuộc vào ngày này', en: 'No units below on this day' },
  noUnitsWhy: {
    vi: 'Hãy chọn ngày khác; cơ cấu đơn vị được lưu theo thời gian.',
    en: 'Choose another day; the organisation is kept through time.',
  },
  personLead: (unit: string) => ({ vi: `Hồ sơ khen thưởng tại ${unit}`, en: `Awards at ${unit}` }),
  edit: { vi: 'Sửa thông tin', en: 'Edit' },
  editTitle: (name: string) => ({ vi: `Sửa thông tin: ${name}`, en: `Edit: ${name}` }),
  save: { vi: 'Lưu', en: 'Save' },
  saveAgain: { vi: 'Lưu bản của tôi', en: 'Save mine' },
  facts: { vi: 'Thông tin', en: 'Facts' },
  name: { vi: 'Họ và tên', en: 'Name' },
  gender: { vi: 'Giới tính', en: 'Gender' },
  notStated: { vi: 'Chưa ghi', en: 'Not stated' },
  bornOn: { vi: 'Ngày sinh', en: 'Born on' },
  bornIn: { vi: 'Năm sinh', en: 'Born in' },
  occupation: { vi: 'Nghề nghiệp', en: 'Occupation' },
  address: { vi: 'Địa chỉ', en: 'Address' },
  nameHint: {
    vi: 'Tên đã in trong các quyết định cũ vẫn giữ nguyên trong sổ.',
    en: 'Names printed in earlier decisions stay as printed.',
  },
  saved: (value: string) => ({ vi: `Bản đang lưu: ${value}`, en: `Saved now: ${value}` }),
  posts: { vi: 'Quá trình công tác', en: 'Posts' },
  noPosts: { vi: 'Chưa có thông tin về chức vụ.', en: 'No posts on record.' },
  since: (from: string) => ({ vi: `từ ${from}`, en: `since ${from}` }),
  fromTo: (from: string, to: string) => ({ vi: `${from} đến ${to}`, en: `${from} to ${to}` }),
  awards: { vi: 'Khen thưởng theo năm', en: 'Awards by year' },
  year: (year: number) => ({ vi: `Năm ${year}`, en: `${year}` }),
  noAwards: { vi: 'Chưa có khen thưởng trong sổ của đơn vị này', en: 'No awards in the book of this unit' },
} as const satisfies Words;

import type { Phrase } from './words.ts';

/** Why a field of these forms cannot be accepted. */
export const peopleFieldProblemWords = {
  'bad-year': (value) => ({
    vi: `“${value}” không phải một năm hay một năm học. Hãy ghi như 2020 hoặc 2020-2021.`,
    en: `“${value}” is not one year or school year. Write 2020 or 2020-2021.`,
  }),
  'rating-exists': (value) => ({
    vi: `Năm này đã có xếp loại: ${value}. Hãy rút mức cũ trước khi ghi mức mới.`,
    en: `This year has a rating already: ${value}. Take it back first.`,
  }),
  'ends-before': () => ({
    vi: 'Ngày cuối phải đứng sau ngày đầu. Hãy kiểm tra lại hai ngày.',
    en: 'The end must come after the beginning. Check both days.',
  }),
  'discipline-exists': () => ({
    vi: 'Hình thức kỷ luật này từ ngày này đã được ghi.',
    en: 'This discipline from this day is on record already.',
  }),
  'absence-exists': (value) => ({
    vi: `Đã ghi một lần nghỉ hoặc đào tạo cùng loại trong thời gian này: ${value}. Hãy sửa ngày, hoặc rút lần đã ghi.`,
    en: `An absence of this kind is on record for these days: ${value}. Change the days, or take that one back.`,
  }),
  'result-of-training': () => ({
    vi: 'Chỉ đào tạo, bồi dưỡng mới có kết quả. Hãy bỏ trống mục này.',
    en: 'Only a training has a result. Leave this empty.',
  }),
  'registration-exists': () => ({
    vi: 'Danh hiệu này của năm này đã được đăng ký.',
    en: 'This title is registered for this year already.',
  }),
  'post-held': (value) => ({
    vi: `Đã giữ chức vụ “${value}” tại đơn vị này trong thời gian đó. Hãy sửa ngày, hoặc ghi ngày thôi giữ chức vụ cũ trước.`,
    en: `The post “${value}” is held here at that time already. Change the days, or end the earlier one first.`,
  }),
  'before-birth': () => ({
    vi: 'Thời gian này đứng trước ngày sinh. Hãy kiểm tra lại, hoặc sửa ngày sinh trong hồ sơ.',
    en: 'This lies before the birth. Check it, or correct the birth on record.',
  }),
  'after-death': (value) => ({
    vi: `Hồ sơ ghi đã mất ngày ${value}. Hãy kiểm tra lại ngày này, hoặc sửa ngày mất trong hồ sơ.`,
    en: `The record says: died on ${value}. Check this day, or correct the death on record.`,
  }),
  'same-unit': () => ({ vi: 'Đơn vị mới phải khác đơn vị cũ.', en: 'The new unit must differ from the former one.' }),
  'bad-share': (value) => ({
    vi: `“${value}” không phải tỷ lệ từ 0 đến 100, nhiều nhất hai chữ số thập phân.`,
    en: `“${value}” is no share from 0 to 100 with at most two decimals.`,
  }),
  'bad-co-author': () => ({
    vi: 'Có dòng không đọc được. Mỗi dòng một người: họ tên, rồi tỷ lệ nếu có, ví dụ “Nguyễn Văn A: 30”.',
    en: 'A line cannot be read. One a line: the name, then the share, as “Nguyễn Văn A: 30”.',
  }),
  'co-author-unknown': (value) => ({
    vi: `Không có đúng một người tên “${value}” trong đơn vị này. Hãy kiểm tra họ tên, hoặc thêm người đó vào đơn vị trước.`,
    en: `There is not exactly one “${value}” in this unit. Check the name or add the person first.`,
  }),
  'co-author-twice': () => ({ vi: 'Có người được ghi hai lần.', en: 'Somebody is named twice.' }),
  'shares-exceed': () => ({
    vi: 'Tổng tỷ lệ của các tác giả vượt quá 100 %. Hãy sửa lại các tỷ lệ.',
    en: 'The shares exceed 100 %. Correct them.',
  }),
  'initiative-exists': () => ({
    vi: 'Sáng kiến, đề tài tên này của năm này đã có trong đơn vị.',
    en: 'The unit has an initiative of this name in this year already.',
  }),
  'not-digits': (value) => ({
    vi: `“${value}” không phải số định danh: chỉ gồm chữ số, nhiều nhất 12.`,
    en: `“${value}” is no citizen number: digits only, at most 12.`,
  }),
  'died-before-born': () => ({ vi: 'Ngày mất đứng trước ngày sinh.', en: 'The death lies before the birth.' }),
  'bad-birth-year': (value) => ({
    vi: `“${value}” không phải năm sinh: ghi bốn chữ số, không sau năm nay.`,
    en: `“${value}” is no year of birth: four digits, not after this year.`,
  }),
  'year-not-of-birthday': (value) => ({
    vi: `Năm sinh khác với năm của ngày sinh (${value}). Hãy sửa một trong hai, hoặc để trống năm sinh.`,
    en: `The year of birth is not that of the day of birth (${value}). Correct one of them, or leave the year empty.`,
  }),
  'post-or-occupation': () => ({
    vi: 'Hãy ghi chức vụ (cán bộ) hoặc nghề nghiệp (nhân dân).',
    en: 'Give a post (staff) or an occupation (citizens).',
  }),
  'same-person': () => ({ vi: 'Hai hồ sơ này đã là một người.', en: 'These two records are one person already.' }),
  'conflicts-not-seen': (value) => ({
    vi: `Hai hồ sơ khác nhau ở ${value} điểm. Hãy xem kỹ rồi đánh dấu ô này nếu vẫn là một người.`,
    en: `The records contradict each other in ${value} points. Look at them, then tick this box if it is one person.`,
  }),
} satisfies Record<string, (value: string) => Phrase>;

type Detail = Readonly<Record<string, string>>;

export const peopleRefusalWords = {
  'pinned-apart': {
    vi: 'Hai hồ sơ này đã được xác nhận là hai người khác nhau. Muốn hợp nhất thì bỏ xác nhận đó trước.',
    en: 'These records were confirmed as two people. Undo that first.',
  },
  'post-beyond-unit': ({ unit = '', lastDay = '', successors = '' }: Detail) => ({
    vi: `“${unit}” chỉ tồn tại đến hết ngày ${lastDay}; từ hôm sau là ${successors}. Hãy ghi ngày thôi giữ chậm nhất là hôm sau của ngày đó, rồi ghi tiếp chức vụ ở đơn vị kế thừa.`,
    en: `“${unit}” stood until ${lastDay}, and was succeeded by ${successors}. End the post there, and record its continuation in the successor.`,
  }),
  'post-beyond-last-unit': ({ unit = '', lastDay = '' }: Detail) => ({
    vi: `“${unit}” chỉ tồn tại đến hết ngày ${lastDay} và không có đơn vị kế thừa. Hãy ghi ngày thôi giữ chậm nhất là hôm sau của ngày đó.`,
    en: `“${unit}” stood until ${lastDay} and has no successor. End the post there.`,
  }),
} satisfies Record<string, Phrase | ((detail: Detail) => Phrase)>;

import { ratingHeadings, registrationHeadings } from './record-headings.ts';
import { whoSynonyms } from './synonyms-of-people.data.ts';

/** Titles of the columns that tell of whom a rating or a registration is: a person or a collective. */
const subject = (headings: {
  readonly [Key in keyof typeof whoSynonyms | 'recipientKind']: string;
}): Readonly<Record<string, readonly string[]>> => ({
  [headings.ordinal]: whoSynonyms.ordinal,
  [headings.name]: [
    ...whoSynonyms.name,
    'Họ và tên',
    'Tên tập thể',
    'Tập thể, cá nhân',
    'Tập thể/cá nhân',
    'Tên tập thể, cá nhân',
    'Họ và tên, tên tập thể',
    'Họ tên cá nhân, tên tập thể',
  ],
  [headings.bornOn]: whoSynonyms.bornOn,
  [headings.citizenNumber]: whoSynonyms.citizenNumber,
  [headings.staffNumber]: whoSynonyms.staffNumber,
  [headings.unit]: whoSynonyms.unit,
  [headings.postAndUnit]: whoSynonyms.postAndUnit,
  [headings.recipientKind]: ['Đối tượng', 'Loại', 'Cá nhân/tập thể', 'Tập thể hay cá nhân'],
});

export const ratingSynonyms: Readonly<Record<string, readonly string[]>> = {
  ...subject(ratingHeadings),
  [ratingHeadings.period]: ['Năm đánh giá', 'Năm xếp loại', 'Năm học', 'Năm thành tích', 'Kỳ đánh giá'],
  [ratingHeadings.grade]: [
    'Kết quả',
    'Kết quả xếp loại',
    'Kết quả đánh giá',
    'Mức xếp loại',
    'Kết quả đánh giá, xếp loại',
    'Đánh giá, xếp loại',
    'Mức độ hoàn thành nhiệm vụ',
    'Xếp loại chất lượng',
    'KQXL',
    'Mức độ hoàn thành',
  ],
  [ratingHeadings.ground]: ['Số quyết định', 'Quyết định', 'Thông báo', 'Văn bản', 'Số văn bản', 'Biên bản'],
  [ratingHeadings.note]: ['Ghi chú khác', 'Diễn giải'],
};

export const registrationSynonyms: Readonly<Record<string, readonly string[]>> = {
  ...subject(registrationHeadings),
  [registrationHeadings.form]: [
    'Danh hiệu',
    'Danh hiệu thi đua',
    'Đăng ký danh hiệu',
    'Danh hiệu đăng ký thi đua',
    'Danh hiệu, hình thức đăng ký',
    'Danh hiệu thi đua đăng ký',
    'Nội dung đăng ký',
  ],
  [registrationHeadings.period]: ['Năm đăng ký', 'Năm học', 'Năm thành tích', 'Năm thi đua'],
  [registrationHeadings.registeredOn]: ['Ngày đăng kí', 'Ngày lập', 'Ngày ký'],
};

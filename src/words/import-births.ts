import type { Words } from './words.ts';

/** What undoing a list does to births that it had brought to people who were on record. */
export const birthsUndoneWords = {
  willGo: {
    vi: 'Ngày sinh, năm sinh mà lần nhập này điền vào hồ sơ đã có cũng được bỏ, trừ hồ sơ đã sửa hay đã có việc khác dựa vào.',
    en: 'Births that it filled into records that were there before go too, but for records that were edited or relied on since.',
  },
  takenBack: (count: string) => ({
    vi: `Đã bỏ ngày sinh, năm sinh mà lần nhập này điền vào hồ sơ của ${count} người.`,
    en: `The births that it had filled in were taken back from the records of ${count}.`,
  }),
  left: (count: string, names: string) => ({
    vi: `Giữ nguyên ngày sinh, năm sinh của ${count} người vì hồ sơ đã sửa hoặc đã có việc khác dựa vào: ${names}. Nếu sai thì sửa ở hồ sơ của từng người.`,
    en: `The births of ${count} stay, because their records were edited or relied on since: ${names}. If one is wrong, edit the person's record.`,
  }),
} as const satisfies Words;

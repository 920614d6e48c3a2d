import type { ImportKind } from '../import-kind.ts';
import { layouts } from '../layouts.ts';

/** What a title can tell of every row below it. */
export type Fact =
  | 'decisionNumber'
  | 'signedOn'
  | 'letterNumber'
  | 'sentOn'
  | 'authority'
  | 'form'
  | 'achievement'
  | 'recipientKind'
  | 'unit'
  | 'commendation'
  | 'reason';

export type Facts = Partial<Readonly<Record<Fact, string>>>;

/** The headings that may hold a fact, over all kinds of list. */
const HEADINGS: Readonly<Record<Fact, readonly string[]>> = {
  decisionNumber: ['Số quyết định'],
  signedOn: ['Ngày quyết định'],
  letterNumber: ['Số tờ trình'],
  sentOn: ['Ngày trình'],
  authority: ['Cấp quyết định', 'Cơ quan công nhận'],
  form: ['Danh hiệu, hình thức', 'Danh hiệu đăng ký'],
  achievement: ['Năm thành tích', 'Năm'],
  recipientKind: ['Loại đối tượng'],
  unit: ['Đơn vị'],
  commendation: ['Loại khen'],
  reason: ['Lý do khen'],
};

/** Headings under which lists of all kinds keep whom or what a row is about. */
export const nameHeadings: readonly string[] = ['Họ và tên / Tên tập thể', 'Họ và tên', 'Tác giả', 'Tên đơn vị'];

/** The heading under which a list of this kind keeps a fact; undefined when it has no such column. */
export const headingOfFact = (kind: ImportKind, fact: Fact): string | undefined =>
  HEADINGS[fact].find((heading) => layouts[kind].headings.includes(heading));

import type { PlainDate } from '../../../kernel/plain-date.ts';
import type { Bound } from '../../layout/line.ts';

/** Someone at an inspection, as the paper names them: "đồng chí Nông Văn Thắng - Phó Chủ tịch HĐND huyện". */
export type Attendant = {
  readonly formOfAddress: 'Ông' | 'Bà' | 'Đồng chí';
  readonly name: string;
  readonly post: string;
};

/** Targets of the unit in the period. `met` counts those met or exceeded; `exceeded` is a part of it. */
export type Targets = { readonly total: Bound; readonly met: Bound; readonly exceeded: Bound };

/**
 * A matter of co-operation. The state is part of the shape, so that no paper can word a wish of one side as something
 * that both agreed. `text` goes on from its opening: "tạo điều kiện …", "trao đổi tài liệu …".
 */
export type Cooperation =
  | { readonly state: 'proposed'; readonly by: string; readonly text: string }
  | { readonly state: 'agreed'; readonly text: string }
  | { readonly state: 'signed'; readonly text: string; readonly signedPaper: string };

/** A visit before, during or after the session: place, and what was seen (null if nothing is recorded). */
export type FieldVisit = {
  readonly when: 'before' | 'during' | 'after';
  readonly place: string;
  readonly subject: string | null;
};

/** A moment of the day: 8, 0 is "08 giờ 00". */
export type ClockTime = { readonly hour: number; readonly minute: number };

/** When the session began and ended. */
export type Session = { readonly date: PlainDate; readonly began: ClockTime; readonly ended: ClockTime };

import type { RowOutcome } from '../../domain/imports/row-outcome.ts';
import { outcomeWords } from '../../words/import-review.ts';
import type { StatusCode } from '../../words/kit.ts';
import { type Language, say } from '../../words/words.ts';
import { StatusTag } from '../kit/status-tag.tsx';

const STATUS = {
  add: 'met',
  change: 'rectified',
  unchanged: 'provisional',
  skip: 'withdrawn',
  undecided: 'unknown',
  problem: 'notMet',
} as const satisfies Record<RowOutcome, StatusCode>;

/** Thêm mới, Thay đổi, Đã có trong sổ, Bỏ qua, Cần quyết định, Có lỗi; nothing while a row is still to be checked. */
export function OutcomeTag({
  outcome,
  language,
}: {
  readonly outcome: RowOutcome | null;
  readonly language: Language;
}) {
  return (
    outcome && <StatusTag status={STATUS[outcome]} label={say(outcomeWords[outcome], language)} language={language} />
  );
}

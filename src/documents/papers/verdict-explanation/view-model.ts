import type { PlainDate } from '../../../kernel/plain-date.ts';

/** A condition as the paper prints it; texts are those of the screen. */
export type PrintedCondition = {
  /** How deep it stands below other conditions, from 0. */
  readonly depth: number;
  readonly name: string;
  readonly clause: string;
  /** "cần ít nhất 1, có 0", or what is missing; empty when the condition says all. */
  readonly measure: string;
  /** Records used, each in words. */
  readonly records: readonly string[];
  readonly verdict: string;
};

/** One condition that two laws answer otherwise. */
export type PrintedDifference = {
  readonly name: string;
  readonly before: string;
  readonly after: string;
};

/** Explanation of one answer (Phiếu giải thích): a working paper of whoever appraises, not an administrative document. */
export type VerdictExplanation = {
  readonly unitName: string;
  readonly person: { readonly name: string; readonly bornIn: number | null };
  readonly award: string;
  readonly year: number;
  readonly asOf: PlainDate;
  readonly madeOn: PlainDate;
  readonly officer: string;
  /** "Đủ điều kiện", "Chưa đủ điều kiện", "Chưa đủ căn cứ". */
  readonly verdict: string;
  /** Why there is no answer; empty when there is one. */
  readonly noAnswer: string;
  readonly conditions: readonly PrintedCondition[];
  readonly missing: readonly string[];
  readonly declared: readonly string[];
  /** The same record under the law of another day; null when none was asked for. */
  readonly other: {
    readonly asOf: PlainDate;
    readonly verdict: string;
    /** By how many years the record was moved back for it. */
    readonly movedBack: number;
    readonly differences: readonly PrintedDifference[];
  } | null;
};

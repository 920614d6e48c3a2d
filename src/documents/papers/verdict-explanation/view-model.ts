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
  /** Whom it is about; left out: a person. A collective or household stands by its name as the person. */
  readonly recipient?: 'ca_nhan' | 'tap_the' | 'ho_gia_dinh';
  readonly person: { readonly name: string; readonly bornIn: number | null };
  readonly award: string;
  readonly year: number;
  readonly asOf: PlainDate;
  /** The provincial package that lies over the law, with a warning where it is a demonstration; null: none. */
  readonly local: { readonly name: string; readonly warning: string } | null;
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

import type { Bound } from '../../layout/line.ts';

/** Kinds of recipient, in the order in which papers count them up. */
export const RECIPIENT_KINDS = ['tapThe', 'hoGiaDinh', 'caNhan'] as const;

export type RecipientKind = (typeof RECIPIENT_KINDS)[number];

export const RECIPIENT_NAMES: Readonly<Record<RecipientKind, string>> = {
  tapThe: 'tập thể',
  hoGiaDinh: 'hộ gia đình',
  caNhan: 'cá nhân',
};

/** One figure per kind of recipient. */
export type FiguresByKind = Readonly<Record<RecipientKind, Bound>>;

/** Figures of a period: sent in it, decided in it, and sent but not decided at its end. Three different sets of lines. */
export const STAGES = ['submitted', 'decided', 'pending'] as const;

export type Stage = (typeof STAGES)[number];

/** One title or form, as one authority gives it. Rows come from the highest authority down, as the paper shall name them. */
export type CommendationRow = Readonly<Record<Stage, FiguresByKind>> & {
  /** The authority that decides: "Chủ tịch UBND tỉnh". Not an id: the same authority is written the same in each row. */
  readonly authorityName: string;
  /** "Bằng khen", "Giấy khen chuyên đề, đột xuất" */
  readonly formName: string;
  /** Who was commended and why, for the few rows that a paper tells in words: "Nhân dân và cán bộ … , vì …"; else null. */
  readonly mention: string | null;
  /** Who agreed and sent the pending ones upward: "UBND tỉnh"; null when nobody above has. */
  readonly agreedBy: string | null;
};

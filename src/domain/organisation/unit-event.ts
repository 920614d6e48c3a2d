import type { PlainDate } from '../../kernel/plain-date.ts';
import type { UnitKind } from './unit.ts';

/** Biến động: what can happen to units on a day. */
export const unitEventKinds = ['create', 'rename', 'move', 'change_kind', 'merge', 'split', 'dissolve'] as const;

export type UnitEventKind = (typeof unitEventKinds)[number];

/** A unit as an event describes it; the parent by code, null: it stands at the top. */
export type UnitSpec = {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: UnitKind;
  readonly parentCode: string | null;
};

/** Which unit gives what to which. Exactly one successor of a unit that ends is principal: it keeps the records. */
export type Share = {
  readonly from: string;
  readonly to: string;
  readonly extent: 'whole' | 'part';
  /** Which part: "tổ 1–5". */
  readonly note: string;
  readonly principal: boolean;
};

/** Units that go over into others. A unit of `into` that is there already goes on, perhaps with another name. */
export type Arrangement = {
  readonly kind: 'merge' | 'split';
  readonly into: readonly UnitSpec[];
  readonly shares: readonly Share[];
  /** Where units below an ending unit go, by code; those not named go to its principal successor. */
  readonly children: Readonly<Record<string, string>>;
};

export type Dissolution = {
  readonly kind: 'dissolve';
  readonly code: string;
  /** Who keeps the records; null: nobody, the unit stands for itself. */
  readonly successor: string | null;
  readonly children: Readonly<Record<string, string>>;
};

export type UnitChange =
  | { readonly kind: 'create'; readonly unit: UnitSpec }
  | { readonly kind: 'rename'; readonly code: string; readonly name: string; readonly shortName: string }
  | { readonly kind: 'move'; readonly code: string; readonly parentCode: string | null }
  | { readonly kind: 'change_kind'; readonly code: string; readonly unitKind: UnitKind }
  | Arrangement
  | Dissolution;

/** One event, or a whole rearrangement of one day: it takes effect as one, or not at all. */
export type Reform = {
  /** First day of the new state of things. */
  readonly on: PlainDate;
  /** Căn cứ. */
  readonly ground: string;
  readonly note: string;
  readonly changes: readonly UnitChange[];
};

/** Codes of units that are there before a change and that it touches. */
export function codesBefore(change: UnitChange): readonly string[] {
  switch (change.kind) {
    case 'create':
      return [];
    case 'rename':
    case 'move':
    case 'change_kind':
      return [change.code];
    case 'merge':
    case 'split':
      return [...new Set(change.shares.map(({ from }) => from))];
    case 'dissolve':
      return [change.code];
  }
}

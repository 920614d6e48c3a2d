import type { PlainDate } from '../../kernel/plain-date.ts';

/** Loại đơn vị. */
export const unitKinds = [
  'tinh',
  'so_nganh',
  'huyen',
  'xa',
  'co_quan',
  'don_vi_su_nghiep',
  'truong',
  'dang',
  'doan_the',
  'doanh_nghiep',
  'thon',
  'khac',
] as const;

export type UnitKind = (typeof unitKinds)[number];

/** A unit as it is on a day. */
export type Unit = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: UnitKind;
  readonly parentId: string | null;
};

/** A unit with the days on which it has this name, kind and parent (to: first day on which it no longer has). */
export type UnitState = Unit & { readonly from: PlainDate; readonly to: PlainDate | null };

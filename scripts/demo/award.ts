import { type PlainDate, isoDate } from '../../src/kernel/plain-date.ts';
import type { Person } from './person.ts';
import { unitName } from './units.ts';

export type Authority =
  | 'Chủ tịch nước'
  | 'Thủ tướng Chính phủ'
  | 'Chủ tịch UBND tỉnh'
  | 'Chủ tịch UBND thành phố'
  | 'Chủ tịch UBND phường'
  | 'Chủ tịch UBND xã';

export type Form =
  | 'Lao động tiên tiến'
  | 'Chiến sĩ thi đua cơ sở'
  | 'Tập thể lao động tiên tiến'
  | 'Tập thể lao động xuất sắc'
  | 'Cờ thi đua cấp tỉnh'
  | 'Giấy khen'
  | 'Bằng khen'
  | 'Bằng khen của Thủ tướng Chính phủ'
  | 'Huân chương Lao động hạng Ba'
  | 'Huân chương Lao động hạng Nhì';

export type Occasion = 'Công trạng' | 'Chuyên đề' | 'Đột xuất' | 'Cống hiến';

export type Decision = { readonly number: string; readonly signed: PlainDate };

/** The city's letter to the province, and the day on which the province agreed. */
export type Submission = { readonly letter: string; readonly sent: PlainDate; readonly agreed: PlainDate };

export type Collective = { readonly name: string; readonly unit: string };

export type Award = {
  readonly form: Form;
  readonly authority: Authority;
  /** null: submitted, no decision yet. */
  readonly decision: Decision | null;
  /** Năm thành tích: 2020, 2020-2021 or 2000-2020. */
  readonly period: string;
  readonly occasion: Occasion;
  readonly reason: string;
  readonly submission: Submission | null;
};

export type AwardLine = Award & ({ readonly collective: Collective } | { readonly person: Person });

export const decision = (number: string, signed: string): Decision => ({ number, signed: isoDate(signed) });

/** A unit of the tree as a recipient, under its full name. */
export const asUnit = (unit: string): Collective => ({ name: unitName(unit), unit });

/** A body that is no unit, hosted by one. */
export const hosted = (name: string, unit: string): Collective => ({ name, unit });

/** Lines of one decision: collectives first, then people, as papers print them. */
export const linesOf = (award: Award, collectives: readonly Collective[], people: readonly Person[]): AwardLine[] => [
  ...collectives.map((collective) => ({ ...award, collective })),
  ...people.map((person) => ({ ...award, person })),
];

import { type PlainDate, addDays, isoDate } from '../../src/kernel/plain-date.ts';
import type { Gender, NameGiver } from './names.ts';
import type { Random } from './random.ts';

export type FormOfAddress = 'Ông' | 'Bà' | 'Em';

export type Person = {
  readonly address: FormOfAddress;
  readonly name: string;
  /** Chức vụ; null for people who are not staff. */
  readonly post: string | null;
  /** Nghề nghiệp, địa chỉ; null for staff. */
  readonly occupation: string | null;
  /** Code of the unit where the person works, learns or lives. */
  readonly unit: string;
  readonly born: PlainDate;
  /** Works, learns or produces directly: not a head or a deputy. */
  readonly direct: boolean;
};

export type Sketch = {
  readonly unit: string;
  readonly post?: string;
  readonly occupation?: string;
  readonly direct: boolean;
  /** Share of women, per cent. */
  readonly women: number;
  /** Years of birth, first and last. */
  readonly years: readonly [number, number];
  readonly pupil?: boolean;
};

const dayIn = (random: Random, year: number): PlainDate => addDays(isoDate(`${year}-01-01`), random.whole(0, 364));

const addressOf = (gender: Gender, pupil: boolean): FormOfAddress => (pupil ? 'Em' : gender === 'nu' ? 'Bà' : 'Ông');

/** Invents a person that fits the sketch. */
export function inventPerson(random: Random, giveName: NameGiver, sketch: Sketch): Person {
  const gender: Gender = random.chance(sketch.women) ? 'nu' : 'nam';
  const name = giveName(random, gender);
  return {
    address: addressOf(gender, sketch.pupil ?? false),
    name,
    post: sketch.post ?? null,
    occupation: sketch.occupation ?? null,
    unit: sketch.unit,
    born: dayIn(random, random.whole(...sketch.years)),
    direct: sketch.direct,
  };
}

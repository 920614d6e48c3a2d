import type { PlainDate } from '../../../src/kernel/plain-date.ts';

/** A cell as it will lie in the file; an error is what a formula left. */
export type DirtyCell = string | number | { readonly day: PlainDate } | { readonly error: string } | null;

/** What an award of a list means, every field as it should be read. */
export type AwardAnswer = {
  readonly ordinal: number | null;
  readonly kind: string;
  readonly name: string;
  readonly address: string;
  readonly post: string;
  readonly occupation: string;
  readonly born: string | number | null;
  readonly unit: string;
  readonly isUnit: boolean;
  readonly form: string;
  readonly authority: string;
  readonly authorityUnit: string | null;
  readonly number: string;
  readonly signed: string;
  readonly achievement: string;
  readonly commendation: string;
  readonly reason: string;
  /** Where the list tells it apart from the form of address. */
  readonly gender?: 'nam' | 'nu';
  /** Of a row that marks several forms: the further ones, each a line of its own. */
  readonly also?: readonly string[];
};

/** The answer for one row: its meaning, why it cannot be read (field and reason), or why it is no row of the list. */
export type RowAnswer = { readonly row: number } & (
  | { readonly award: AwardAnswer }
  | { readonly problems: readonly (readonly [field: string, code: string])[] }
  | { readonly skipped: string }
);

export type DirtyFile = {
  readonly file: string;
  readonly sheet: string;
  readonly rows: readonly (readonly DirtyCell[])[];
  /** As Excel writes them: A1:K1. */
  readonly merges: readonly string[];
  readonly font?: 'tcvn3' | 'vni';
  readonly from1904?: boolean;
  /** The columns are known without a question. */
  readonly certain: boolean;
  readonly answers: readonly RowAnswer[];
};

type Given = Omit<DirtyFile, 'rows' | 'merges' | 'answers'>;

/** Puts rows together with their answers, from the first row on. */
export class DirtySheet {
  readonly #given: Given;
  readonly #usual: Partial<AwardAnswer>;
  readonly #rows: (readonly DirtyCell[])[] = [];
  readonly #merges: string[] = [];
  readonly #answers: RowAnswer[] = [];

  /** usual: what holds for most awards of the list. */
  constructor(given: Given, usual: Partial<AwardAnswer>) {
    this.#given = given;
    this.#usual = usual;
  }

  /** The number that the next row will have. */
  get next(): number {
    return this.#rows.length + 1;
  }

  merge(...areas: readonly string[]): this {
    this.#merges.push(...areas);
    return this;
  }

  /** An empty row: it does not lie in the file at all. */
  gap(): this {
    this.#rows.push([]);
    return this;
  }

  skip(skipped: string, ...cells: readonly DirtyCell[]): this {
    this.#answers.push({ row: this.next, skipped });
    this.#rows.push(cells);
    return this;
  }

  award(answer: Partial<AwardAnswer>, ...cells: readonly DirtyCell[]): this {
    const award = { ...NOTHING_TOLD, ...this.#usual, ...answer };
    this.#answers.push({ row: this.next, award });
    this.#rows.push(cells);
    return this;
  }

  problem(problems: readonly (readonly [field: string, code: string])[], ...cells: readonly DirtyCell[]): this {
    this.#answers.push({ row: this.next, problems });
    this.#rows.push(cells);
    return this;
  }

  done(): DirtyFile {
    return { ...this.#given, rows: this.#rows, merges: this.#merges, answers: this.#answers };
  }
}

const NOTHING_TOLD: AwardAnswer = {
  ordinal: null,
  kind: 'ca_nhan',
  name: '',
  address: '',
  post: '',
  occupation: '',
  born: null,
  unit: '',
  isUnit: false,
  form: 'LDTT',
  authority: 'CT_UBND_HUYEN',
  authorityUnit: 'tp-bac-kan',
  number: '',
  signed: '',
  achievement: '',
  commendation: 'cong_trang',
  reason: '',
};

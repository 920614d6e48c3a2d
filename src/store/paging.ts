/** A page of a list: what is shown, which page it is (from 1), and how many rows there are in all. */
export type Page<T> = {
  readonly rows: readonly T[];
  readonly page: number;
  readonly pageSize: number;
  readonly total: number;
};

export const PAGE_SIZE = 50;

import type { readBook } from '../../procedures/awards/book.ts';

type Book = Extract<Awaited<ReturnType<typeof readBook.run>>, { ok: true }>['value'];

/** A line of the book as the query gives it. */
export type BookLine = Book['rows'][number];

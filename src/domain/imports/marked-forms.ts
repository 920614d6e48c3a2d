import { cleanText } from '../../kernel/vietnamese-text.ts';
import { awardHeadings as heading, markedForms } from './award-headings.ts';
import type { RowReader } from './row-reader.ts';

/** A form as a row names it, and the heading of the cell that does. */
export type NamedForm = { readonly name: string; readonly field: string };

/** A cell of a column of one form that says no: empty, 0, "không" or a dash. */
const NOT_MARKED = /^(0|không|[-–—_.]+)$/iu;

/**
 * The forms of a row: those that its own cell names (see formsInCell), or every one whose column is marked (x, 1, a
 * score), in the order of the columns of the layout. None (with a problem) where the row names no form.
 */
export function readFormNames(row: RowReader, formsIn: (cell: string) => readonly string[]): readonly NamedForm[] {
  if (row.has(heading.form)) {
    row.text(heading.form, 300);
    return formsIn(row.typed(heading.form)).map((name) => ({ name: cleanText(name), field: heading.form }));
  }
  const marked = markedForms.filter(
    (each) => row.has(each.heading) && !NOT_MARKED.test(row.text(each.heading, 20).trim()),
  );
  if (marked.length > 0) return marked.map(({ form, heading: field }) => ({ name: form, field }));
  row.requiredText(heading.form, 300);
  return [];
}

/** Titles of which somebody gets one: the title for one's work bears another name in the forces. */
const ONE_OF: Readonly<Record<string, string>> = { CSTT: 'LDTT' };

/**
 * One decision gives somebody a form once: marks that mean the same award (forms of one family, or of which one excludes
 * the other) are no two lines, and which of them was meant a person must say.
 */
export function refuseOneFamilyTwice(
  row: RowReader,
  named: readonly NamedForm[],
  formFamilies: readonly (string | undefined)[],
): void {
  const families = formFamilies.map((family) => ONE_OF[family ?? ''] ?? family);
  named.forEach(({ name, field }, at) => {
    const first = families[at] === undefined ? -1 : families.indexOf(families[at]);
    if (first >= 0 && first < at) row.complain(field, 'several-forms', `${named[first]?.name}, ${name}`, name);
  });
}

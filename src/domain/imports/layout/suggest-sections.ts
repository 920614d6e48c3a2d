import type { Mapping } from '../mapping.ts';
import type { RawRow } from '../sheet.ts';
import { type Fact, headingOfFact } from './fact.ts';
import { isLikeUnit } from './looks-like.ts';
import { RowTeller } from './row-kind.ts';
import { readSectionRow } from './section-row.ts';

/** What title rows within the table seem to be about. */
export type Sections = {
  /** The heading of those that do not speak for themselves; null when there are no title rows. */
  readonly heading: string | null;
  /** Headings that some title row gives. */
  readonly told: readonly string[];
  readonly sure: boolean;
};

/** Looks at the first rows of the table for title rows ("I. TẬP THỂ", "Trường MN Đức Xuân (26 người)"). */
export function suggestSections(draft: Mapping, rows: readonly RawRow[]): Sections {
  const unit = headingOfFact(draft.kind, 'unit') ?? null;
  const hasUnits = draft.columns.some(({ heading }) => heading === unit || heading === 'Mã đơn vị');
  const teller = new RowTeller({ ...draft, sectionHeading: hasUnits ? null : unit });
  const told = new Set<string>();
  const names: string[] = [];
  let inFooter = false;
  for (const raw of rows) {
    const kind = teller.tell(raw, inFooter);
    inFooter = kind.is === 'footer' || (inFooter && kind.is !== 'data');
    if (kind.is !== 'section') continue;
    const { facts, name } = readSectionRow(kind.text);
    for (const fact of Object.keys(facts) as Fact[]) told.add(headingOfFact(draft.kind, fact) ?? '');
    if (name !== '') names.push(name);
  }
  told.delete('');
  const areUnits = names.length > 0 && names.every(isLikeUnit);
  const [first = null] = told;
  if (names.length === 0) return { heading: first, told: [...told], sure: true };
  // Other titles may be notes; those that speak for themselves hold all the same.
  return { heading: areUnits ? unit : first, told: areUnits && unit ? [...told, unit] : [...told], sure: areUnits };
}

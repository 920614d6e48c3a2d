import { type ImportKind, importKinds } from '../../domain/imports/import-kind.ts';
import { layouts, missingHeadings } from '../../domain/imports/layouts.ts';
import type { Mapping, SuggestedMapping } from '../../domain/imports/mapping.ts';
import { mappingScreenWords as words } from '../../words/import-mapping.ts';
import { type Language, say } from '../../words/words.ts';
import type { FormProblem } from '../kit/form.tsx';
import { plainHeadings } from './import-columns.ts';

/** What the form about the columns holds, as typed. */
export type TypedMapping = {
  readonly kind: ImportKind | '';
  readonly first: string;
  readonly last: string;
  /** Column (from 0) → heading; empty: not read. */
  readonly columns: Readonly<Record<number, string>>;
  readonly constants: Readonly<Record<string, string>>;
  readonly section: string;
};

export const columnName = (column: number): string => `m${column}`;
export const constantName = (at: number): string => `k${at}`;

/** Headings that may hold for every row, in the order of the layout. */
export const constantHeadings = (kind: ImportKind | ''): readonly string[] =>
  kind === '' ? [] : plainHeadings(kind).filter((heading) => heading !== 'STT');

export const typedOfMapping = (mapping: Mapping | null): TypedMapping => ({
  kind: mapping?.kind ?? '',
  first: mapping ? String(mapping.headingRows.first) : '',
  last: mapping ? String(mapping.headingRows.last) : '',
  columns: Object.fromEntries(mapping?.columns.map(({ column, heading }) => [column, heading]) ?? []),
  constants: mapping?.constants ?? {},
  section: mapping?.sectionHeading ?? '',
});

/** The sent form; the kind for which its choices were made stands in `kindBefore`. */
export function sentMapping(field: (name: string) => string, columns: SuggestedMapping['columns']): TypedMapping {
  const kind = asKind(field('kind'));
  const before = asKind(field('kindBefore'));
  const chosen = columns.map(({ column }) => [column, field(columnName(column))] as const);
  const typed = constantHeadings(before).map((heading, at) => [heading, field(constantName(at))] as const);
  const known = new Set(kind === '' ? [] : layouts[kind].headings);
  return {
    kind,
    first: field('first'),
    last: field('last'),
    columns: Object.fromEntries(chosen.filter(([, heading]) => known.has(heading))),
    constants: Object.fromEntries(typed.filter(([heading, text]) => text !== '' && known.has(heading))),
    section: known.has(field('section')) ? field('section') : '',
  };
}

const asKind = (text: string): ImportKind | '' => importKinds.find((kind) => kind === text) ?? '';

/** What is wrong with the choices, field by field; nothing: they are a mapping. */
export function mappingProblems(typed: TypedMapping, language: Language): readonly FormProblem[] {
  const { kind, columns } = typed;
  if (kind === '') return [{ field: 'kind', message: say(words.chooseKind, language) }];
  const problems: FormProblem[] = [...rowProblems(typed, language)];
  const seen = new Set<string>();
  for (const [column, heading] of Object.entries(columns)) {
    if (seen.has(heading))
      problems.push({ field: columnName(Number(column)), message: say(words.twice(heading), language) });
    seen.add(heading);
  }
  const missing = missingOf(typed);
  if (missing.length > 0)
    problems.push({
      message: `${say(words.missing(missing.join(', ')), language)}. ${say(words.missingWhy, language)}`,
    });
  return problems;
}

/** What is wrong with the rows of the headings; both 0: the sheet has none. */
function rowProblems({ first, last }: TypedMapping, language: Language): readonly FormProblem[] {
  if (first === '0' && last === '0') return [];
  const problems = [...(isRow(first) ? [] : ['first']), ...(isRow(last) ? [] : ['last'])];
  if (problems.length > 0) return problems.map((field) => ({ field, message: say(words.notARow, language) }));
  return Number(last) < Number(first) ? [{ field: 'last', message: say(words.rowsReversed, language) }] : [];
}

const isRow = (text: string): boolean => /^[1-9]\d{0,5}$/.test(text);

/** Headings that a list of this kind must have and that neither a column nor the whole list gives. */
export const missingOf = ({ kind, columns, constants, section }: TypedMapping): readonly string[] =>
  kind === ''
    ? []
    : missingHeadings(
        kind,
        (heading) =>
          Object.values(columns).includes(heading) || (constants[heading] ?? '') !== '' || section === heading,
      );

/** The mapping that choices without problems stand for. */
export const mappingOf = (typed: TypedMapping, kind: ImportKind): Mapping => ({
  kind,
  headingRows: { first: Number(typed.first), last: Number(typed.last) },
  columns: Object.entries(typed.columns).map(([column, heading]) => ({ column: Number(column), heading })),
  constants: typed.constants,
  sectionHeading: typed.section === '' ? null : typed.section,
});

import { describe, expect, test } from 'vitest';
import { awardHeadings } from '../../domain/imports/layouts.ts';
import type { Mapping } from '../../domain/imports/mapping.ts';
import {
  type TypedMapping,
  constantHeadings,
  constantName,
  mappingOf,
  mappingProblems,
  missingOf,
  sentMapping,
  typedOfMapping,
} from './typed-mapping.ts';

const mapping: Mapping = {
  kind: 'awards',
  headingRows: { first: 4, last: 5 },
  columns: [
    { column: 1, heading: awardHeadings.name },
    { column: 2, heading: awardHeadings.recipientKind },
    { column: 3, heading: awardHeadings.unitCode },
    { column: 4, heading: awardHeadings.form },
  ],
  constants: {
    [awardHeadings.authority]: 'Chủ tịch UBND thành phố',
    [awardHeadings.decisionNumber]: '186/QĐ-UBND',
    [awardHeadings.signedOn]: '29/01/2021',
    [awardHeadings.achievement]: '2020',
  },
  sectionHeading: null,
};

const typed = typedOfMapping(mapping);
const columns = [0, 1, 2, 3, 4].map((column) => ({ column, title: '', sample: [] }));

/** The form that shows a typed mapping, as the browser sends it back. */
const sent =
  (shown: TypedMapping, changes: Readonly<Record<string, string>> = {}) =>
  (name: string): string => {
    const constants = constantHeadings(shown.kind).map((heading, at) => [constantName(at), shown.constants[heading]]);
    const fields: Readonly<Record<string, string | undefined>> = {
      kind: shown.kind,
      kindBefore: shown.kind,
      first: shown.first,
      last: shown.last,
      section: shown.section,
      ...Object.fromEntries(Object.entries(shown.columns).map(([column, heading]) => [`m${column}`, heading])),
      ...(Object.fromEntries(constants) as Record<string, string | undefined>),
      ...changes,
    };
    return fields[name] ?? '';
  };

describe('the form about the columns', () => {
  test('a mapping shown and sent back is the same', () => {
    const back = sentMapping(sent(typed), columns);
    expect(mappingProblems(back, 'vi')).toEqual([]);
    expect(mappingOf(back, 'awards')).toEqual(mapping);
  });

  test('another kind keeps only what it knows', () => {
    const back = sentMapping(sent(typed, { kind: 'ratings' }), columns);
    expect(back.kind).toBe('ratings');
    expect(Object.values(back.columns)).toEqual([awardHeadings.name, awardHeadings.recipientKind]);
    expect(back.constants).toEqual({});
  });

  test.each<[string, Readonly<Record<string, string>>, string, string]>([
    ['no kind', { kind: '' }, 'kind', 'Hãy chọn loại danh sách.'],
    ['a heading twice', { m0: awardHeadings.name }, 'm1', 'đã được chọn cho một cột khác'],
    ['the last heading row before the first', { first: '6' }, 'last', 'Dòng cuối đứng trước dòng đầu.'],
    ['a first heading row without a last one', { last: '0' }, 'last', 'số của một dòng'],
    ['a heading row that is no number', { first: 'bốn' }, 'first', 'số của một dòng'],
  ])('%s is said at its field', (_, changes, field, words) => {
    const problems = mappingProblems(sentMapping(sent(typed, changes), columns), 'vi');
    expect(problems).toContainEqual({ field, message: expect.stringContaining(words) as string });
  });

  test('a sheet without headings has 0 for both rows', () => {
    expect(mappingProblems(sentMapping(sent(typed, { first: '0', last: '0' }), columns), 'vi')).toEqual(
      mappingProblems(sentMapping(sent(typed, {}), columns), 'vi'),
    );
  });

  test('what a list must have may come from a column, the whole list, or group rows', () => {
    const without = sentMapping(sent(typed, { m3: '', m4: '' }), columns);
    expect(missingOf(without)).toContain(awardHeadings.form);
    expect(missingOf({ ...without, constants: { ...without.constants, [awardHeadings.form]: 'LĐTT' } })).not.toContain(
      awardHeadings.form,
    );
    expect(missingOf({ ...without, section: awardHeadings.form })).not.toContain(awardHeadings.form);
  });
});

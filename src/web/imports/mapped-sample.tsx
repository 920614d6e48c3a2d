import { awardHeadings } from '../../domain/imports/layouts.ts';
import { mappingScreenWords as words } from '../../words/import-mapping.ts';
import { say } from '../../words/words.ts';
import { FieldSet } from '../kit/form.tsx';
import { Table } from '../kit/table.tsx';
import type { MappingPart } from './mapping-page.tsx';

/** The first rows under the headings that were chosen for them. */
export function MappedSample({ page: { sheet, typed }, language }: MappingPart) {
  const read = sheet.flatMap(({ column, sample }) => {
    const heading = typed.columns[column];
    return heading ? [{ heading, sample }] : [];
  });
  const rows = Math.max(0, ...read.map(({ sample }) => sample.length));
  if (rows === 0) return null;
  const title = say(words.sample, language);
  const names = Math.max(
    0,
    read.findIndex(({ heading }) => heading !== awardHeadings.ordinal),
  );
  return (
    <FieldSet legend={title}>
      <Table
        caption={title}
        captionHidden
        columns={read.map(({ heading, sample }, at) => ({
          key: `${heading} ${at}`,
          heading,
          rowHeader: at === names,
          cell: (row: number) => sample[row] ?? '',
        }))}
        rows={Array.from({ length: rows }, (_, at) => at)}
        rowKey={String}
        narrow="scroll"
        wide
        language={language}
      />
    </FieldSet>
  );
}

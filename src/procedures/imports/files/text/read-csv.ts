import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { CsvError, type Parser, parse } from 'csv-parse';
import type { FileEnd } from '../file-end.ts';
import { MOST_COLUMNS } from '../limits.ts';
import type { FileToRead } from '../read-file.ts';
import { RowSender } from '../row-sender.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { separatorOf } from './csv-separator.ts';
import { sheetNameOf } from './sheet-name.ts';
import { TextCells } from './text-cells.ts';
import { type TextEncoding, encodingOf } from './text-encoding.ts';

const SAMPLE_CHARACTERS = 65_536;
const MOST_RECORD_CHARACTERS = 1_048_576;

/** Reads a text file with separated values; its rows are numbered as Excel numbers them when it opens the file. */
export async function readCsv({ path, fileName, sink }: FileToRead): Promise<FileEnd> {
  const encoding = await encodingOf(path);
  const cells = new TextCells(encoding);
  const sender = new RowSender(sink);
  sender.begin({ name: sheetNameOf(fileName), index: 0 });
  const { separator, skip } = separatorOf(await beginning(path, encoding));
  const parser = parserFor(separator);
  Readable.from(textOf(path, encoding, skip))
    .on('error', (error) => parser.destroy(error))
    .pipe(parser);
  try {
    let row = 0;
    for await (const record of parser as AsyncIterable<readonly string[]>) {
      row += 1;
      sender.add(
        row,
        record.slice(0, MOST_COLUMNS).map((text) => cells.cell(text)),
      );
      if (row % 256 === 0) await sender.flush();
    }
  } catch (error) {
    // A quote that is never closed swallows the rest of the file; Excel would too.
    throw error instanceof CsvError ? new UnreadableFile('csv-quote', String(parser.info.lines)) : error;
  }
  await sender.end([]);
  return { sheets: sender.sheets, notes: cells.notes() };
}

const parserFor = (delimiter: string): Parser =>
  parse({
    delimiter,
    bom: true,
    relax_quotes: true,
    relax_column_count: true,
    max_record_size: MOST_RECORD_CHARACTERS,
  });

async function beginning(path: string, encoding: TextEncoding): Promise<string> {
  let text = '';
  for await (const piece of textOf(path, encoding, 0)) {
    text += piece;
    if (text.length >= SAMPLE_CHARACTERS) break;
  }
  return text.slice(0, SAMPLE_CHARACTERS);
}

async function* textOf(path: string, { label }: TextEncoding, skip: number): AsyncGenerator<string> {
  const decoder = new TextDecoder(label);
  let left = skip;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    const text = decoder.decode(chunk, { stream: true });
    if (text.length > left) yield text.slice(left);
    left = Math.max(0, left - text.length);
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}

import { LegacyEvidence } from '../../../../domain/imports/legacy-text/legacy-evidence.ts';
import type { FileEnd, FileSink } from '../file-end.ts';
import type { FileNote, FileNoteCode } from '../file-note.ts';
import { RowSender } from '../row-sender.ts';
import type { Book } from './cell-value.ts';
import type { PackageParts } from './package-parts.ts';
import { readSharedStrings } from './shared-strings-part.ts';
import { type SheetCounts, noCounts } from './sheet-counts.ts';
import { SheetReader } from './sheet-reader.ts';
import { readStyles } from './styles-part.ts';
import { type SheetPart, type WorkbookPart, readWorkbookPart } from './workbook-part.ts';
import { readXml } from './xml-events.ts';

/** Reads every sheet of a workbook, hidden ones too, in the order of the tabs. */
export async function readXlsx(parts: PackageParts, sink: FileSink): Promise<FileEnd> {
  const workbook = await readWorkbookPart(parts);
  const book = await readBook(parts, workbook);
  const sender = new RowSender(sink);
  for (const sheet of workbook.sheets) await readSheet(parts, sheet, book, sender);
  const told = new Set(sender.sheets.map(({ index }) => index));
  const hidden = workbook.sheets.filter(({ isHidden, index }) => isHidden && told.has(index));
  const notes: FileNote[] = [
    ...noteIf('hidden-sheets', hidden.map(({ name }) => name).join(', ')),
    ...noteIf('macros', parts.hasLike(/\/vbaproject\.bin$/) ? 'vbaProject.bin' : ''),
    ...noteIf('links', workbook.hasLinks ? 'externalLinks' : ''),
    ...noteIf('date-1904', workbook.is1904 ? '1904' : ''),
    ...notesOf(book.counts),
  ];
  return { sheets: sender.sheets, notes };
}

async function readBook(parts: PackageParts, workbook: WorkbookPart): Promise<Book> {
  const styles = await readStyles(parts, workbook.styles);
  const evidence = new LegacyEvidence();
  const shared = await readSharedStrings(parts, workbook.sharedStrings, evidence);
  const legacyByContent = styles.hasLegacyFonts ? null : evidence.verdict();
  return { styles, shared, is1904: workbook.is1904, legacyByContent, counts: noCounts() };
}

async function readSheet(parts: PackageParts, sheet: SheetPart, book: Book, sender: RowSender): Promise<void> {
  if (!parts.has(sheet.part)) return;
  sender.begin({ name: sheet.name, index: sheet.index });
  const reader = new SheetReader(book, sender);
  await readXml(parts.open(sheet.part), {
    open: (tag, at) => reader.open(tag, at),
    text: (text) => reader.text(text),
    close: (tag) => reader.close(tag),
    pause: () => sender.flush(),
  });
  await sender.end(reader.merges);
}

const noteIf = (code: FileNoteCode, detail: string): readonly FileNote[] => (detail === '' ? [] : [{ code, detail }]);

function notesOf(counts: SheetCounts): readonly FileNote[] {
  const counted: readonly (readonly [FileNoteCode, number])[] = [
    ['formulas', counts.formulas],
    ['formulas-without-value', counts.formulasWithoutValue],
    ['hidden-rows', counts.hiddenRows],
    ['hidden-columns', counts.hiddenColumns],
    ['far-columns', counts.farCells],
    ['tcvn3', counts.tcvn3],
    ['vni', counts.vni],
  ];
  return counted.flatMap(([code, count]) => (count > 0 ? noteIf(code, String(count)) : []));
}

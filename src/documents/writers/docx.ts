import { AlignmentType, Document, Header, Packer, PageNumber, Paragraph, type Table, TextRun } from 'docx';
import { FONTS, PAGE, PAGE_NUMBER_SIZE, TEXT_WIDTH } from '../layout/page.ts';
import type { Block, PaperDocument } from '../layout/paper.ts';
import { ruledTable, sideBySide, simpleBlock } from './docx-table.ts';
import { gapParagraph, halfPoints, twips } from './docx-text.ts';
import { withFixedZipTimes } from './zip-times.ts';

/** A table is followed by a little room; Word also joins tables that touch. */
function blockOf(block: Block): (Paragraph | Table)[] {
  if (block.kind === 'table') return [ruledTable(block), gapParagraph({ kind: 'gap', height: 3 })];
  if (block.kind === 'columns') return [sideBySide(block)];
  return [simpleBlock(block, TEXT_WIDTH)];
}

const pageNumber = new Header({
  children: [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [
        new TextRun({ children: [PageNumber.CURRENT], font: FONTS.office, size: halfPoints(PAGE_NUMBER_SIZE) }),
      ],
    }),
  ],
});

const { margin } = PAGE;

const PAGE_PROPERTIES = {
  page: {
    size: { width: twips(PAGE.width), height: twips(PAGE.height) },
    margin: {
      top: twips(margin.top),
      bottom: twips(margin.bottom),
      left: twips(margin.left),
      right: twips(margin.right),
      header: twips(margin.top / 2),
    },
  },
  titlePage: true,
};

const XML_ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const xmlText = (text: string): string => text.replace(/[&<>"]/g, (mark) => XML_ENTITIES[mark] ?? mark);

/** The file's own properties, in place of docx's, which stamps the clock into them. `at`: ISO instant. */
const coreProperties = (title: string, at: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>` +
  `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"` +
  ` xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"` +
  ` xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title>` +
  `<dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created>` +
  `<dcterms:modified xsi:type="dcterms:W3CDTF">${at}</dcterms:modified></cp:coreProperties>`;

/** Bytes of a Word file. `at`: the time written into the file, in seconds since 1970; same paper and time, same bytes. */
export async function writeDocx(paper: PaperDocument, options: { readonly at: number }): Promise<Buffer> {
  const file = new Document({
    styles: {
      default: { document: { run: { font: FONTS.office, size: halfPoints(14), language: { value: 'vi-VN' } } } },
    },
    sections: [
      {
        properties: PAGE_PROPERTIES,
        headers: { default: pageNumber, first: new Header({ children: [new Paragraph({})] }) },
        // A body may not end with a table.
        children: [...paper.blocks.flatMap(blockOf), gapParagraph({ kind: 'gap', height: 1 })],
      },
    ],
  });
  const at = new Date(options.at * 1000).toISOString();
  const overrides = [{ path: 'docProps/core.xml', data: coreProperties(paper.title, at) }];
  return withFixedZipTimes(await Packer.toBuffer(file, undefined, overrides));
}

import { SaxesParser } from 'saxes';
import { UnreadableFile } from '../unreadable-file.ts';

export type XmlAttributes = Readonly<Record<string, string>>;

/** What is told while XML is read; names come without their prefix. */
export type XmlListener = {
  readonly open?: (name: string, attributes: XmlAttributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
  /** After each piece of the file; a promise holds the reading up. */
  readonly pause?: () => Promise<void>;
};

/** Reads a part as a stream. XML that is not well formed, or that brings a document type, is a damaged workbook. */
export async function readXml(pieces: AsyncIterable<Uint8Array>, listener: XmlListener): Promise<void> {
  const parser = parserFor(listener);
  const decoder = new TextDecoder('utf-8');
  try {
    for await (const piece of pieces) {
      parser.write(decoder.decode(piece, { stream: true }));
      await listener.pause?.();
    }
  } catch (error) {
    throw isOfStream(error) ? new UnreadableFile('file-damaged') : error;
  }
  parser.write(decoder.decode()).close();
}

/** What cannot be read or unpacked is a plain error of the stream. */
const isOfStream = (error: unknown): boolean =>
  error instanceof Error && !(error instanceof UnreadableFile) && (error.name === 'Error' || 'code' in error);

function parserFor({ open, text, close }: XmlListener): SaxesParser<{ position: false; xmlns: false }> {
  const parser = new SaxesParser<{ position: false; xmlns: false }>({ position: false, xmlns: false });
  parser.on('error', () => {
    throw new UnreadableFile('file-damaged');
  });
  // Entities of a document type could unpack to anything; workbooks have none.
  parser.on('doctype', () => {
    throw new UnreadableFile('file-damaged');
  });
  if (open) parser.on('opentag', ({ name, attributes }) => open(localName(name), attributes));
  if (text) parser.on('text', text);
  if (text) parser.on('cdata', text);
  if (close) parser.on('closetag', ({ name }) => close(localName(name)));
  return parser;
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

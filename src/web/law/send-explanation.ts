import type { PaperDocument } from '../../documents/layout/paper.ts';
import { showNoPdf } from '../reports/no-pdf.tsx';
import { type FileFormat, sendFile } from '../send-file.ts';
import type { Visit } from '../visit.ts';

export type ExplanationFormat = Extract<FileFormat, 'docx' | 'pdf'>;

/** Sends a printed explanation as Word or PDF; the name without its ending. */
export async function sendExplanation(
  visit: Visit,
  unit: { readonly code: string; readonly name: string },
  { paper, name }: { readonly paper: PaperDocument; readonly name: string },
  format: ExplanationFormat,
): Promise<Response> {
  const { office } = visit.var;
  const at = Math.floor(Date.parse(office.now()) / 1000);
  if (format === 'docx') return sendFile(visit, await office.papers.docx(paper, { at }), name, 'docx');
  const pdf = await office.papers.pdf(paper, { at });
  return pdf.ok ? sendFile(visit, pdf.value, name, 'pdf') : showNoPdf(visit, unit);
}

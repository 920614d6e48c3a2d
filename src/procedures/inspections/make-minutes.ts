import { createHash } from 'node:crypto';
import { z } from 'zod';
import { inspectionMinutes } from '../../documents/papers/inspection-minutes/inspection-minutes.ts';
import { mayAtAny } from '../../domain/access/may-at-any.ts';
import type { Figure } from '../../domain/inspections/inspection-figures.ts';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import { ledgerHead } from '../../store/ledger.ts';
import { type PaperCard, type PaperFiles, insertPaper } from '../../store/papers.ts';
import { idInput } from '../input.ts';
import type { Office } from '../office.ts';
import { type Problem, notAllowed } from '../problem.ts';
import { type Procedure, defineProcedure } from '../procedure.ts';
import { defineQuery } from '../query.ts';
import { readAsTold } from './inspection-as-told.ts';
import { loadInspection } from './load-inspection.ts';
import { minutesView } from './minutes-view.ts';

const input = z.object({ id: idInput });

/** What minutes are made from: the record at a version, figures and head of the book at a position. */
const readMinutesSource = defineQuery({
  name: 'inspections.minutes-source',
  input,
  load: (tx, { id }, { today }) => loadInspection(tx, id, today),
  authorise: (actor, { paths }, today) => mayAtAny(actor, 'record-inspection', paths, today),
  personal: ({ id }) => ({ id }),
  read: async (tx, { id }, loaded) => {
    const read = await readAsTold(tx, loaded);
    if (!read.ok) return read;
    const head = await ledgerHead(tx);
    const { inspection, at } = loaded;
    const source = { subjectId: id, subjectVersion: inspection.version, knownAt: at.knownAt, ledgerHead: head };
    return ok({ source, view: minutesView(read.value.told, head), figures: read.value.figures.figures });
  },
});

type Made = Omit<PaperCard, 'id' | 'kind' | 'madeAt'> & PaperFiles & { readonly figures: readonly Figure[] };

/** Keeps minutes that were written outside of the transaction, unless the record was edited meanwhile. */
const keepMinutes = defineProcedure({
  name: 'inspections.make-minutes',
  input: z.custom<Made>(),
  load: (tx, { subjectId }, { today }) => loadInspection(tx, subjectId, today),
  authorise: (actor, { paths }, today) => mayAtAny(actor, 'record-inspection', paths, today),
  decide: ({ figures, ...made }, { inspection }, { newId, now }) => {
    if (inspection.version !== made.subjectVersion) {
      return refuse({ code: 'conflict', what: 'inspection', expected: made.subjectVersion, found: inspection.version });
    }
    return ok({ figures, paper: { ...made, id: newId(), kind: 'inspection_minutes' as const, madeAt: now } });
  },
  subject: ({ paper: { id, subjectId, subjectVersion, knownAt, ledgerHead, pdfHash } }) => ({
    subjectKind: 'paper',
    subjectId: id,
    detail: { inspection: subjectId, version: subjectVersion, knownAt, ledgerHead, pdfHash },
  }),
  write: async (tx, { paper, figures }, { position }) => {
    await insertPaper(tx, paper, figures, position);
    return ok({ paperId: paper.id });
  },
});

/**
 * Lập biên bản: reads the record with its figures, writes PDF and DOCX (slow, so outside of any transaction) and keeps
 * them with each figure. Refused with a conflict when somebody edits the record in between.
 */
export const makeMinutes: Procedure<{ readonly paperId: string }> = {
  name: keepMinutes.name,
  async run(office, actor, raw) {
    const source = await readMinutesSource.run(office, actor, raw);
    if (!source.ok) return source;
    const files = await writeFiles(office, inspectionMinutes(source.value.view));
    if (!files.ok) return files;
    const made: Made = { ...source.value.source, ...files.value, figures: source.value.figures };
    return keepMinutes.run(office, actor, made);
  },
};

async function writeFiles(
  office: Office,
  document: ReturnType<typeof inspectionMinutes>,
): Promise<Result<PaperFiles & { pdfHash: string }, Problem>> {
  const options = { at: Math.floor(Date.parse(office.now()) / 1000) };
  const pdf = await office.papers.pdf(document, options);
  if (!pdf.ok) return refuse(notAllowed('paper-not-written', { reason: pdf.problem.code }));
  const docx = await office.papers.docx(document, options);
  return ok({ pdf: pdf.value, docx, pdfHash: createHash('sha256').update(pdf.value).digest('hex') });
}

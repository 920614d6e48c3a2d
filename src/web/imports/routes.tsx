import { writeBlankList } from '../../documents/writers/blank-list.ts';
import type { ImportKind } from '../../domain/imports/import-kind.ts';
import { importKindWords } from '../../words/imports.ts';
import { say } from '../../words/words.ts';
import { addresses } from '../addresses.ts';
import { sendFile } from '../send-file.ts';
import type { App, Visit } from '../visit.ts';
import { BLANK_FILES, blankKinds, blankList } from './blank-list.ts';
import { askGrid, takeGrid } from './grid-visits.ts';
import {
  answerImport,
  askDrop,
  askUndo,
  takeDrop,
  takeOnlyPeople,
  takeRecheck,
  takeRetry,
  takeUndo,
  takeWrite,
} from './import-visits.ts';
import { answerImportList, sendImports, takeRecheckAll } from './list-visits.ts';
import { askMapping, takeMapping } from './mapping-visits.ts';
import { sendReturned } from './returned.ts';
import { answerRow, takeRow } from './row-visits.ts';
import { answerTogether, takeTogether } from './together-visits.ts';
import { takeAgain, takeUpload } from './upload.ts';

export function importRoutes(app: App): void {
  app.get(addresses.imports(':unit'), (visit) => answerImportList(visit));
  app.post(addresses.imports(':unit'), takeUpload);
  app.get(addresses.importsExport(':unit'), sendImports);
  for (const kind of blankKinds)
    app.get(addresses.importBlank(':unit', BLANK_FILES[kind]), (visit) => sendBlank(visit, kind));
  app.get(addresses.importsWrite(':unit'), answerTogether);
  app.post(addresses.importsWrite(':unit'), takeTogether);
  app.post(addresses.importsRecheck(':unit'), takeRecheckAll);
  app.post(addresses.importsAgain(':unit'), takeAgain);
  app.get(addresses.importGrid(':unit'), askGrid);
  app.post(addresses.importGrid(':unit'), takeGrid);
  app.get(addresses.import(':unit', ':id'), (visit) => answerImport(visit));
  app.get(addresses.importMapping(':unit', ':id'), askMapping);
  app.post(addresses.importMapping(':unit', ':id'), takeMapping);
  app.get(addresses.importRow(':unit', ':id', ':row'), answerRow);
  app.post(addresses.importRow(':unit', ':id', ':row'), takeRow);
  app.get(addresses.importReturned(':unit', ':id'), sendReturned);
  app.post(addresses.importWrite(':unit', ':id'), takeWrite);
  app.post(addresses.importOnlyPeople(':unit', ':id'), takeOnlyPeople);
  app.post(addresses.importRecheck(':unit', ':id'), takeRecheck);
  app.post(addresses.importRetry(':unit', ':id'), takeRetry);
  app.get(addresses.importUndo(':unit', ':id'), askUndo);
  app.post(addresses.importUndo(':unit', ':id'), takeUndo);
  app.get(addresses.importDrop(':unit', ':id'), askDrop);
  app.post(addresses.importDrop(':unit', ':id'), takeDrop);
}

async function sendBlank(visit: Visit, kind: ImportKind): Promise<Response> {
  const { language } = visit.var;
  return sendFile(visit, await writeBlankList(blankList(kind, language)), say(importKindWords[kind], language), 'xlsx');
}

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { writeDocx } from '../documents/writers/docx.ts';
import { openPdfWriter } from '../documents/writers/pdf.ts';
import { type Result, ok, refuse } from '../kernel/result.ts';
import { withImportWork } from '../procedures/imports/work/import-work.ts';
import type { LogFailure } from '../procedures/imports/work/work-setting.ts';
import type { Office } from '../procedures/office.ts';
import type { Database } from '../store/database.ts';
import { type FolderLock, lockFolder } from '../store/folder-lock.ts';
import { migrate } from '../store/migrate.ts';
import { openDatabase } from '../store/open-database.ts';
import { cliWords } from '../words/cli.ts';
import type { Phrase } from '../words/words.ts';
import { OWN_PACKAGES, readLocalPackages, tellRefusedPackages } from './law/read-local-packages.ts';

/** Where an installation keeps its things, and the clock and randomness that main.ts hands in. */
export type Installation = {
  readonly config: Config;
  readonly migrationsFolder: string;
  /** What provinces lay over the law, as it comes with the program. */
  readonly localRulesFolder: string;
  readonly demoFolder: string;
  readonly source: Pick<Office, 'now' | 'today' | 'newId' | 'randomBytes'>;
};

export type OpenOffice = { readonly office: Office; readonly close: () => Promise<void> };

/**
 * Takes the data folder, opens the database and brings it to the newest form. Whatever stands in the way is said in
 * words, and what was opened until then is closed again.
 */
export async function openOffice(
  installation: Installation,
  log: LogFailure = () => {},
): Promise<Result<OpenOffice, Phrase>> {
  const { config } = installation;
  const lock = await takeFolder(config);
  if (!lock.ok) return lock;
  const database = await openOrSay(config);
  if (!database.ok) {
    await lock.value?.release();
    return database;
  }
  const pdf = openPdfWriter();
  const papers = { pdf: pdf.write, docx: writeDocx };
  const folders = { program: installation.localRulesFolder, office: join(config.dataFolder, OWN_PACKAGES) };
  const localRules = await readLocalPackages(folders);
  tellRefusedPackages(localRules, folders, log);
  const office = withImportWork({ ...installation.source, database: database.value, localRules, papers }, log);
  const close = async () => {
    await office.importWork.close();
    pdf.close();
    await database.value.close();
    await lock.value?.release();
  };
  const migrated = await migrate(database.value, installation.migrationsFolder);
  if (!migrated.ok) {
    await close();
    return refuse(cliWords.migrationChanged(migrated.problem.name));
  }
  return ok({ office, close });
}

/** Only the embedded engine needs the folder for itself; PostgreSQL keeps order among processes. */
async function takeFolder({ database, dataFolder }: Config): Promise<Result<FolderLock | null, Phrase>> {
  if (database.engine === 'postgres') {
    await mkdir(dataFolder, { recursive: true });
    return ok(null);
  }
  const lock = await lockFolder(dataFolder);
  return lock.ok ? lock : refuse(cliWords.folderInUse(lock.problem.folder, lock.problem.pid));
}

async function openOrSay({ database }: Config): Promise<Result<Database, Phrase>> {
  try {
    return ok(await openDatabase(database));
  } catch (error) {
    if (database.engine === 'embedded') throw error;
    return refuse(cliWords.databaseUnreachable(reasonOf(error)));
  }
}

/** Short reason of a failed connection; several addresses of one name fail together. */
function reasonOf(error: unknown): string {
  const first: unknown = error instanceof AggregateError ? error.errors[0] : error;
  return first instanceof Error ? first.message : String(first);
}

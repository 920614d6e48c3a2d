/**
 * The process that opens files from outside: path of a workbook in, sheet or problem out, then it ends. Whatever a file
 * does to it (memory, time, a crash) stays here; the parent caps both and kills it.
 */
import { readWorkbook } from './read-workbook.ts';

const [path] = process.argv.slice(2);
if (path === undefined || !process.send) throw new Error('Started by parse-file only, with the path of a workbook');

const answer = await readWorkbook(path);
process.send(answer, () => process.disconnect());

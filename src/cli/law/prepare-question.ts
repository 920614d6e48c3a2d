import type { z } from 'zod';
import { schemaOf } from '../../procedures/law/question-input.ts';
import type { ExitCode, RunAlone, Terminal } from '../command.ts';
import { parseArguments } from '../parse-arguments.ts';
import { tellJson } from './question-file.ts';

const OPTIONS = { schema: { type: 'boolean' }, text: { type: 'boolean' }, package: { type: 'string' } } as const;

/** How an answer is wanted: in words or as JSON, and over which provincial package (a file). */
export type Asked = { readonly asText: boolean; readonly packageFile: string | undefined };

type Tell = (file: string, asked: Asked, terminal: Terminal) => Promise<ExitCode>;

/** Understands `FILE.json [--text] [--package FILE]`, which `tell` answers, and `--schema`, which prints what such a file holds. */
export const prepareQuestion =
  (input: z.ZodType, tell: Tell) =>
  (args: readonly string[]): RunAlone | undefined => {
    const given = parseArguments(args, OPTIONS);
    if (!given) return undefined;
    const { schema = false, text = false, package: packageFile } = given.values;
    const [file, ...more] = given.positionals;
    if (schema) return file === undefined && !text ? async (terminal) => tellSchema(input, terminal) : undefined;
    return file === undefined || more.length > 0
      ? undefined
      : (terminal) => tell(file, { asText: text, packageFile }, terminal);
  };

function tellSchema(input: z.ZodType, terminal: Terminal): ExitCode {
  tellJson(schemaOf(input), terminal);
  return 0;
}

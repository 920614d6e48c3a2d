import { parseTypedDate } from '../../procedures/input.ts';
import type { AloneCommand } from '../command.ts';
import { parseArguments } from '../parse-arguments.ts';
import { listLaw } from './list.ts';
import { showLaw } from './show.ts';

const OPTIONS = { at: { type: 'string' }, json: { type: 'boolean' } } as const;

/** `sovang law`: the instruments and forms that the law core holds, and each of them by itself. */
export const lawCommand: AloneCommand = {
  name: 'law',
  alone: true,
  usage: 'sovang law list [--at NGÀY] [--json] | sovang law show MÃ [--at NGÀY] [--json]',
  prepare: (args) => {
    const given = parseArguments(args, OPTIONS);
    if (!given) return undefined;
    const { at, json = false } = given.values;
    const day = at === undefined ? undefined : parseTypedDate(at);
    if (day && !day.ok) return undefined;
    const [verb, code, ...more] = given.positionals;
    if (verb === 'list' && code === undefined) return async (terminal) => listLaw(day?.value, json, terminal);
    if (verb === 'show' && code !== undefined && more.length === 0) {
      return async (terminal) => showLaw(code, day?.value, json, terminal);
    }
    return undefined;
  },
};

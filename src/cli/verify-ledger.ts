import { type LedgerFault, type LedgerHead, verifyLedger } from '../store/ledger.ts';
import { ledgerWords } from '../words/ledger.ts';
import type { Office } from '../procedures/office.ts';
import type { Command, ExitCode, Terminal } from './command.ts';
import { parseArguments } from './parse-arguments.ts';

/** Reads the whole book and says whether it holds; the first bad entry is named. */
export const verifyLedgerCommand: Command = {
  name: 'verify-ledger',
  usage: 'sovang verify-ledger [--expect SỐ:MÃ] [--json]   (SỐ:MÃ: số mục và 64 chữ số hexa in trên giấy tờ)',
  prepare: (args) => {
    const given = parseArguments(args, { expect: { type: 'string' }, json: { type: 'boolean', default: false } });
    const expected = parseHead(given?.values.expect);
    if (!given || expected === undefined) return undefined;
    return (office, terminal) => verify(office, expected, given.values.json, terminal);
  },
};

async function verify(
  office: Office,
  expected: LedgerHead | null,
  json: boolean,
  terminal: Terminal,
): Promise<ExitCode> {
  const check = await office.database.transaction((tx) => verifyLedger(tx, expected));
  if (json) terminal.out(JSON.stringify(check));
  else
    terminal.out(
      check.fault ? faultText(check.fault) : ledgerWords.intact(check.head.seq, check.head.hash, check.erased).vi,
    );
  return check.fault ? 1 : 0;
}

/** "1061:3f2a…" as printed on papers and backups; null when nothing is expected, undefined when it cannot be read. */
function parseHead(text: string | undefined): LedgerHead | null | undefined {
  if (text === undefined) return null;
  const match = /^(\d+):([0-9a-f]{64})$/.exec(text.trim().toLowerCase());
  return match?.[1] && match[2] ? { seq: Number(match[1]), hash: match[2] } : undefined;
}

const faultText = (fault: LedgerFault): string =>
  fault.fault === 'cut-tail'
    ? ledgerWords.cutTail(fault.expected.seq, fault.found.seq).vi
    : ledgerWords[fault.fault](fault.seq).vi;

import { tenMonthReport } from '../procedures/statistics/ten-month-report.ts';
import { cliWords } from '../words/cli.ts';
import type { Office } from '../procedures/office.ts';
import { type Command, type ExitCode, type Terminal, machineOwner } from './command.ts';
import { parseArguments } from './parse-arguments.ts';
import { tellProblem } from './tell-problem.ts';

const OPTIONS = {
  unit: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  map: { type: 'string', default: 'time' },
  json: { type: 'boolean' },
} as const;

/** `sovang report ten-month`: the figures of a period as a table or as JSON, by the units of the time or of one day. */
export const reportCommand: Command = {
  name: 'report',
  usage:
    'sovang report ten-month --unit MÃ --from NĂM-THÁNG-NGÀY --to NĂM-THÁNG-NGÀY [--map time|today|NĂM-THÁNG-NGÀY] [--json]',
  prepare: (args) => {
    const given = parseArguments(args, OPTIONS);
    const { unit, from, to, json } = given?.values ?? {};
    if (given?.positionals[0] !== 'ten-month' || !unit || !from || !to) return undefined;
    const map = mapOf(given.values.map);
    return (office, terminal) => tell(office, { unit, from, to, ...map }, json === true, terminal);
  },
};

/** time: units as they stood then; today or a day: by the map of that day, with what each unit carries on. */
const mapOf = (typed: string): { readonly by: 'day' | 'map'; readonly mapDay?: string } =>
  typed === 'time' ? { by: 'day' } : typed === 'today' ? { by: 'map' } : { by: 'map', mapDay: typed };

async function tell(office: Office, period: object, json: boolean, terminal: Terminal): Promise<ExitCode> {
  const report = await tenMonthReport.run(office, machineOwner, period);
  if (!report.ok) return tellProblem(report.problem, terminal);
  const { rows, to } = report.value;
  if (json) terminal.out(JSON.stringify({ rows }));
  else for (const row of rows) terminal.out(cliWords.reportRow(row, to).vi);
  return 0;
}

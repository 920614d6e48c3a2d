import { declarations } from '../../domain/awards/records-to-facts.ts';
import { PART_SIZE, type StandingOfPerson, checkPart, listPeopleToCheck } from '../../procedures/law/check-part.ts';
import type { Office } from '../../procedures/office.ts';
import { lawCheckWords } from '../../words/law-check.ts';
import { sayAward } from '../../words/law.ts';
import { parseTypedDate } from '../../kernel/typed-date.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { type Command, type ExitCode, type Terminal, machineOwner } from '../command.ts';
import { parseArguments } from '../parse-arguments.ts';
import { tellProblem } from '../tell-problem.ts';

const OPTIONS = {
  unit: { type: 'string' },
  forms: { type: 'string' },
  year: { type: 'string' },
  on: { type: 'string' },
  declared: { type: 'string' },
  json: { type: 'boolean' },
} as const;

type Asked = {
  readonly unit: string;
  readonly awards: readonly string[];
  readonly year: string;
  readonly on: PlainDate;
  readonly asOf: string;
  readonly declared: readonly string[];
};

const list = (text = ''): readonly string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** `sovang check-unit`: everybody of a unit, or of a whole province, beside several forms, part by part with progress. */
export const checkUnitCommand: Command = {
  name: 'check-unit',
  usage: `sovang check-unit --unit MÃ --forms MÃ,MÃ… --year NĂM --on NGÀY [--declared ${declarations.join(',')}] [--json]`,
  prepare: (args) => {
    const given = parseArguments(args, OPTIONS);
    const { unit, forms, year, on = '', declared, json = false } = given?.values ?? {};
    const day = parseTypedDate(on);
    const awards = list(forms);
    if (!unit || !year || !day.ok || awards.length === 0) return undefined;
    const asked = { unit, awards, year, on: day.value, asOf: on, declared: list(declared) };
    return (office, terminal) => tell(office, asked, json, terminal);
  },
};

async function tell(office: Office, { on, ...asked }: Asked, asJson: boolean, terminal: Terminal): Promise<ExitCode> {
  const counts = new Map<string, Map<StandingOfPerson['standing'], number>>();
  const people = await listPeopleToCheck.run(office, machineOwner, { unit: asked.unit, year: asked.year });
  if (!people.ok) return tellProblem(people.problem, terminal);
  const all = people.value;
  for (let done = 0; done < all.length; done += PART_SIZE) {
    const part = all.slice(done, done + PART_SIZE);
    const checked = await checkPart.run(office, machineOwner, { ...asked, people: part });
    if (!checked.ok) return tellProblem(checked.problem, terminal);
    for (const standing of checked.value) {
      count(counts, standing);
      if (asJson) terminal.out(JSON.stringify(standing));
    }
    terminal.err(lawCheckWords.progress(done + part.length, all.length).vi);
  }
  if (asJson) return 0;
  for (const [award, standings] of counts)
    terminal.out(lawCheckWords.summary(sayAward(award, on).vi, Object.fromEntries(standings)).vi);
  return 0;
}

function count(
  counts: Map<string, Map<StandingOfPerson['standing'], number>>,
  { award, standing }: StandingOfPerson,
): void {
  const ofAward = counts.get(award) ?? new Map<StandingOfPerson['standing'], number>();
  counts.set(award, ofAward.set(standing, (ofAward.get(standing) ?? 0) + 1));
}

import { collectiveDeclarations } from '../../domain/awards/collective-to-facts.ts';
import { declarations } from '../../domain/awards/records-to-facts.ts';
import { parseTypedDate } from '../../kernel/typed-date.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { partChoices } from '../../procedures/law/check-collective-part.ts';
import type { StandingOfPerson } from '../../procedures/law/check-part.ts';
import { findPackage } from '../../procedures/law/package-on.ts';
import type { Office } from '../../procedures/office.ts';
import type { Problem } from '../../procedures/problem.ts';
import { lawCheckWords } from '../../words/law-check.ts';
import { sayAward } from '../../words/law.ts';
import type { Command, ExitCode, Terminal } from '../command.ts';
import { parseArguments } from '../parse-arguments.ts';
import { tellProblem } from '../tell-problem.ts';
import { packageLines } from './explanation.ts';
import { type UnitAsked, collectivesInParts, peopleInParts } from './unit-in-parts.ts';

const OPTIONS = {
  unit: { type: 'string' },
  forms: { type: 'string' },
  year: { type: 'string' },
  on: { type: 'string' },
  collectives: { type: 'string' },
  declared: { type: 'string' },
  package: { type: 'string' },
  json: { type: 'boolean' },
} as const;

type Asked = UnitAsked & { readonly on: PlainDate };

const list = (text = ''): readonly string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

const USAGE = `sovang check-unit --unit MÃ --forms MÃ,MÃ… --year NĂM --on NGÀY [--declared ${declarations.join(',')}] [--package MÃ-GÓI] [--json]
  sovang check-unit … --collectives ${partChoices.join('|')} [--declared ${collectiveDeclarations.join(',')}]   (tập thể, hộ gia đình)`;

/**
 * `sovang check-unit`: everybody of a unit, or of a whole province, beside several forms, part by part with progress; with
 * --collectives its collectives or households instead.
 */
export const checkUnitCommand: Command = {
  name: 'check-unit',
  usage: USAGE,
  prepare: (args) => {
    const given = parseArguments(args, OPTIONS);
    const {
      unit,
      forms,
      year,
      on = '',
      collectives,
      declared,
      package: chosen = '',
      json = false,
    } = given?.values ?? {};
    const day = parseTypedDate(on);
    const awards = list(forms);
    const who = partChoices.find((choice) => choice === collectives);
    if (!unit || !year || !day.ok || awards.length === 0 || (collectives !== undefined && !who)) return undefined;
    const asked: Asked = {
      unit,
      awards,
      year,
      on: day.value,
      asOf: on,
      who: who ?? 'people',
      declared: list(declared),
      package: chosen,
    };
    return (office, terminal) => tell(office, asked, json, terminal);
  },
};

/** Options by the fields of the question that they fill. */
const OPTION_OF: Readonly<Record<string, string>> = { awards: '--forms', asOf: '--on', who: '--collectives' };

/** A refusal with its fields under the names of options; of several forms it says which. */
const byOption = (problem: Problem): Problem =>
  problem.code === 'invalid'
    ? {
        ...problem,
        fields: problem.fields.map((each) => {
          const [name = ''] = each.field.split('.');
          return { ...each, field: `${OPTION_OF[name] ?? `--${name}`} ${each.value}`.trim() };
        }),
      }
    : problem;

type Counts = Map<string, Map<StandingOfPerson['standing'], number>>;

async function tell(office: Office, { on, ...asked }: Asked, asJson: boolean, terminal: Terminal): Promise<ExitCode> {
  const counts: Counts = new Map();
  const parts = asked.who === 'people' ? peopleInParts(office, asked) : collectivesInParts(office, asked, asked.who);
  for await (const part of parts) {
    if (!part.ok) return tellProblem(byOption(part.problem), terminal);
    const { standings, done, all } = part.value;
    for (const standing of standings) {
      count(counts, standing);
      if (asJson) terminal.out(JSON.stringify(standing));
    }
    terminal.err(lawCheckWords.progress(done, all, asked.who).vi);
  }
  const local = findPackage(office.localRules, asked.package, on);
  // Beside the answers, so that each line of JSON stays one recipient's.
  for (const line of local.ok && local.value ? packageLines(local.value.package) : []) terminal.err(line);
  if (asJson) return 0;
  for (const [award, standings] of counts)
    terminal.out(lawCheckWords.summary(sayAward(award, on).vi, Object.fromEntries(standings)).vi);
  return 0;
}

function count(counts: Counts, { award, standing }: Pick<StandingOfPerson, 'award' | 'standing'>): void {
  const ofAward = counts.get(award) ?? new Map<StandingOfPerson['standing'], number>();
  counts.set(award, ofAward.set(standing, (ofAward.get(standing) ?? 0) + 1));
}

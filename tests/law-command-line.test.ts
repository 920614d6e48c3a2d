import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Terminal } from '../src/cli/command.ts';
import { prepareCommand } from '../src/cli/commands.ts';

const GUIDE = readFileSync('docs/how-to/check-facts.md', 'utf8');

/** The fenced blocks of the guide in one language, in their order. */
const blocks = (language: string): string[] =>
  [...GUIDE.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\\n\`\`\``, 'g'))].map((match) => match[1] ?? '');

const [CSTD_2021 = '', CSTD_2024 = '', BK_2021 = '', HEAD_2026 = ''] = blocks('json');
const [TEXT_2021, TEXT_2024, TEXT_BK, TEXT_HEAD] = blocks('text');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sovang-law-'));
  writeFileSync(join(folder, 'cstd-2021.json'), CSTD_2021);
  writeFileSync(join(folder, 'cstd-2024.json'), CSTD_2024);
  writeFileSync(join(folder, 'bk-2021.json'), BK_2021);
  writeFileSync(join(folder, 'head-2026.json'), HEAD_2026);
});
afterAll(() => rmSync(folder, { recursive: true }));

type Answer = {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
  /** The first line of the error up to its colon: name and place. */
  readonly reason: string;
};

const answered = (exit: number, out: readonly string[], err: readonly string[]): Answer => ({
  exit,
  out: out.join('\n'),
  err: err.join('\n'),
  reason: err[0]?.split(':')[0] ?? '',
});

/** Runs a command that needs no office, as main.ts does. */
async function sovang(...argv: string[]): Promise<Answer> {
  const out: string[] = [];
  const err: string[] = [];
  const prepared = prepareCommand('', argv);
  if (!prepared.ok) return answered(2, [], [prepared.problem.vi]);
  if (prepared.value.needs !== 'nothing') throw new Error(`${argv[0]} opens an office`);
  const terminal: Terminal = { out: (line) => void out.push(line), err: (line) => void err.push(line), folder };
  return answered(await prepared.value.run(terminal), out, err);
}

type Json = Record<string, unknown>;

const json = (text: string): Json => JSON.parse(text) as Json;

/** The question of the guide with something else in it. */
function checkChanged(change: (question: Json, facts: Json) => void) {
  const question = json(CSTD_2021);
  change(question, question['facts'] as Json);
  writeFileSync(join(folder, 'changed.json'), JSON.stringify(question));
  return sovang('check', 'changed.json');
}

describe('sovang check', () => {
  it.each([
    ['cstd-2021.json', TEXT_2021],
    ['cstd-2024.json', TEXT_2024],
    ['bk-2021.json', TEXT_BK],
    ['head-2026.json', TEXT_HEAD],
  ])('explains %s as the guide says', async (file, text) => {
    expect(await sovang('check', file, '--text')).toEqual({ exit: 0, out: text, err: '', reason: '' });
  });

  it('says no in 2021 and yes in 2024 to someone rated excellent without an initiative', async () => {
    const [before, after] = await Promise.all([sovang('check', 'cstd-2021.json'), sovang('check', 'cstd-2024.json')]);
    expect(JSON.parse(before.out)).toMatchObject({ verdict: 'not-met', confirmed: true, regime: 'R2017', missing: [] });
    expect(JSON.parse(after.out)).toMatchObject({ verdict: 'met', confirmed: true, regime: 'R2024', missing: [] });
    expect(json(before.out)['findings']).toContainEqual({
      rule: 'initiative-at-unit',
      vi: 'Có sáng kiến, đề tài được đơn vị công nhận, chưa dùng cho lần khen khác',
      en: 'An unspent initiative recognised at the unit',
      verdict: 'not-met',
      bare: 'not-met',
      confirmed: true,
      citation: {
        instrument: 'ND_91_2017',
        number: '91/2017/NĐ-CP',
        article: 'Đ9 k3',
        vi: 'khoản 3 Điều 9 Nghị định 91/2017/NĐ-CP',
        en: 'Article 9, clause 3, Decree 91/2017/NĐ-CP',
      },
      expected: { name: 'initiatives-co_so-at-least', value: 1 },
      actual: { name: 'initiatives-co_so', value: 0 },
      evidence: [],
    });
  });

  it('names what is missing instead of guessing', async () => {
    const { exit, out } = await checkChanged((_, facts) => delete facts['initiatives']);
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ verdict: 'unknown', missing: ['initiatives'] });
  });

  it.each<[string, Parameters<typeof checkChanged>[0]]>([
    ['unknown-award /award: Không có danh hiệu', (question) => (question['award'] = 'CSTD')],
    ['no-such-award-then /award: Luật ngày 28/12/2021', (question) => (question['award'] = 'GIAY_KHEN')],
    ['before-first-regime /asOf: Ngày 30/06/2014', (question) => (question['asOf'] = '30/6/2014')],
    ['wrong-recipient /facts/recipient: TT_LDTT', (question) => (question['award'] = 'TT_LDTT')],
    ['bad-date /asOf: “31/02/2021”', (question) => (question['asOf'] = '31/02/2021')],
    ['bad-date /asOf: “20211228”', (question) => (question['asOf'] = 20211228)],
    ['missing-field /year: ', (question) => delete question['year']],
    ['missing-field /facts/recipient: ', (_, facts) => delete facts['recipient']],
    ['missing-field /facts: ', (question) => delete question['facts']],
    ['unknown-field /facts/rating: ', (_, facts) => (facts['rating'] = [])],
    ['not-one-of /facts/recipient: Giá trị “nguoi”', (_, facts) => (facts['recipient'] = 'nguoi')],
    ['wrong-type /facts/initiatives: ', (_, facts) => (facts['initiatives'] = 'không')],
    ['out-of-range /year: Giá trị “21”', (question) => (question['year'] = 21)],
    [
      'not-one-of /facts/ratings/0/rating: Giá trị “A”',
      (_, facts) => (facts['ratings'] = [{ year: 2021, rating: 'A' }]),
    ],
    [
      'two-ratings-for-a-year /facts/ratings/1: Một năm có hai mức xếp loại',
      (_, facts) => (facts['ratings'] = ['HT', 'HT_TOT'].map((rating) => ({ year: 2021, rating }))),
    ],
    [
      'award-before-birth /facts/awards/0: ',
      (_, facts) => Object.assign(facts, { bornOn: '1990-01-01', awards: [{ code: 'LDTT', year: 1980 }] }),
    ],
    [
      'overlapping-posts /facts/employments/1: ',
      (_, facts) => (facts['employments'] = ['A', 'B'].map((unit) => ({ unit, from: '2015-03-01', to: null }))),
    ],
  ])('refuses: %s', async (line, change) => {
    const { exit, out, err } = await checkChanged(change);
    expect({ exit, out, line: err.slice(0, line.length) }).toEqual({ exit: 1, out: '', line });
  });

  it('names every wrong field at once', async () => {
    const { err } = await checkChanged((question, facts) =>
      Object.assign(facts, { group: 1, female: 'x' }, (question['year'] = null)),
    );
    expect(err.split('\n').map((line) => line.split(':')[0])).toEqual([
      'wrong-type /year',
      'not-one-of /facts/group',
      'wrong-type /facts/female',
    ]);
  });

  it('refuses a file that is not there and one that is not JSON', async () => {
    writeFileSync(join(folder, 'broken.json'), '{"award": ');
    expect(await sovang('check', 'nowhere.json')).toMatchObject({
      exit: 1,
      reason: 'file-not-found',
    });
    expect(await sovang('check', 'broken.json')).toMatchObject({ exit: 1, reason: 'not-json' });
  });

  it('prints a schema that describes every field of the question and of the facts', async () => {
    type Field = { description?: string; const?: string; $ref?: string };
    type Fields = Record<string, Field>;
    const schema = JSON.parse((await sovang('check', '--schema')).out) as {
      required: string[];
      properties: Fields & { facts: { oneOf: { properties: Fields }[] } };
    };
    const kinds = schema.properties.facts.oneOf.map(({ properties }) => properties);
    const bare = [schema.properties, ...kinds].flatMap((fields) =>
      Object.entries(fields).flatMap(([name, field]) => (field.description || field.const || field.$ref ? [] : [name])),
    );
    expect(kinds.map(({ recipient }) => recipient?.const)).toEqual(['ca_nhan', 'tap_the', 'ho_gia_dinh']);
    expect(bare).toEqual([]);
    expect(schema.required).toEqual(['award', 'year', 'asOf', 'facts']);
  });

  it.each([[['check']], [['check', 'a.json', 'b.json']], [['check', '--schema', 'a.json']], [['check', '--wrong']]])(
    'called wrongly: %j',
    async (argv) => {
      expect(await sovang(...argv)).toMatchObject({ exit: 2, reason: 'Cách dùng' });
    },
  );
});

describe('sovang compare and plan', () => {
  it('shows that the answer turns on the law of 2022', async () => {
    const { out } = await sovang('compare', 'cstd-2021.json', '--on', '28/12/2021', '--with', '2024-12-28');
    const compared = json(out);
    expect(compared).toMatchObject({ changed: true, before: { verdict: 'not-met' }, after: { verdict: 'met' } });
    expect(compared['because']).toMatchObject([
      { rule: 'worked-10-months' },
      { rule: 'not-disciplined' },
      { rule: 'worked-6-months' },
      { rule: 'tasks-done-excellently', after: { verdict: 'met' } },
    ]);
  });

  it('shows nothing as plainly met under a law whose text was not available', async () => {
    const { out } = await sovang('compare', 'cstd-2024.json', '--on', '28/12/2024', '--with', '28/12/2026', '--text');
    const after = out.slice(out.indexOf('theo luật ngày 28/12/2026'), out.indexOf('Kết luận'));
    expect(after).toMatch(/^theo luật ngày 28\/12\/2026: Chưa đủ căn cứ \(chưa đối chiếu với văn bản\)\n/);
    expect(after).not.toContain('Đủ điều kiện |');
  });

  it('needs both days', async () => {
    expect(await sovang('compare', 'cstd-2021.json', '--on', '28/12/2021')).toMatchObject({ exit: 2 });
  });

  it('plans Chiến sĩ thi đua cấp tỉnh: three years at the unit, an initiative in the province', async () => {
    const facts = json(CSTD_2021)['facts'] as Json;
    writeFileSync(
      join(folder, 'plan.json'),
      JSON.stringify({ award: 'CSTD_BO_TINH', from: 2024, facts: { ...facts, ratings: [] } }),
    );
    const made = JSON.parse((await sovang('plan', 'plan.json')).out) as { earliest: number; steps: { kind: string }[] };
    expect(made.earliest).toBe(2026);
    expect(made.steps.filter(({ kind }) => kind === 'award')).toMatchObject(
      [2024, 2025, 2026].map((year) => ({ year, code: 'CSTD_CO_SO', vi: 'Được tặng Chiến sĩ thi đua cơ sở' })),
    );
  });
});

describe('sovang bonus', () => {
  it('multiplies coefficient and base salary of the day, in each reading', async () => {
    const { exit, out } = await sovang(
      'bonus',
      '--form',
      'LDTT',
      '--recipient',
      'ca_nhan',
      '--on',
      '28/12/2021',
      '--json',
    );
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      coefficient: 0.3,
      baseSalary: 1_490_000,
      readings: { up: 450_000, nearest: 450_000, none: 447_000 },
      citations: [{ instrument: 'ND_91_2017' }, { instrument: 'ND_38_2019' }],
      confirmed: true,
    });
  });

  it('refuses a recipient that the form is not for, and a call without a day', async () => {
    const given = ['bonus', '--form', 'LDTT', '--recipient', 'tap_the'];
    expect(await sovang(...given, '--on', '28/12/2021')).toMatchObject({
      exit: 1,
      reason: 'wrong-recipient --recipient',
    });
    expect(await sovang(...given)).toMatchObject({ exit: 2 });
  });
});

describe('sovang law', () => {
  it('lists the 58 forms of 2021 and the 64 of 2024, and nothing before the first regime', async () => {
    const formsOn = async (day: string): Promise<number> => {
      const { forms } = JSON.parse((await sovang('law', 'list', '--at', day, '--json')).out) as { forms: unknown[] };
      return forms.length;
    };
    expect([await formsOn('28/10/2021'), await formsOn('2024-10-28')]).toEqual([58, 64]);
    expect(await sovang('law', 'list', '--at', '1/1/2010')).toMatchObject({
      exit: 1,
      reason: 'before-first-regime --at',
    });
  });

  it('shows an instrument with what it replaces', async () => {
    const { out } = await sovang('law', 'show', 'ND_91_2017', '--json');
    expect(JSON.parse(out)).toMatchObject({
      from: '2017-10-01',
      to: '2023-12-31',
      replacedBy: ['ND_98_2023'],
      confidence: 'text',
    });
  });

  it('shows a form under every regime, with conditions and clauses', async () => {
    const { out } = await sovang('law', 'show', 'CSTD_CO_SO', '--json');
    const views = JSON.parse(out) as { regime: string; confirmed: boolean }[];
    expect(views.map(({ regime }) => regime)).toEqual(['R2014', 'R2017', 'R2024', 'R2025', 'R2026']);
    expect(views.filter(({ confirmed }) => !confirmed).map(({ regime }) => regime)).toEqual(['R2026']);
    expect((await sovang('law', 'show', 'CSTD_CO_SO', '--at', '28/12/2021')).out).toContain(
      'chưa dùng cho lần khen khác | khoản 3 Điều 9 Nghị định 91/2017/NĐ-CP',
    );
  });

  it('names a code that nothing has', async () => {
    expect(await sovang('law', 'show', 'NOPE')).toMatchObject({
      exit: 1,
      reason: 'unknown-code',
    });
  });
});

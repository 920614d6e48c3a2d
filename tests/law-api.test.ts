import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from './engines.ts';
import { type WebWorld, openWebWorld } from './web-world.ts';

const [embedded] = engines;
if (!embedded) throw new Error('No engine');

let world: WebWorld;
beforeAll(async () => {
  world = await openWebWorld(embedded);
});
afterAll(() => world.drop());

const facts = {
  recipient: 'ca_nhan',
  group: 'can_bo',
  employments: [{ unit: 'a', from: '2015-03-01', to: null }],
  ratings: [{ year: 2021, rating: 'HT_XUAT_SAC' }],
  initiatives: [],
  disciplines: [],
  absences: [],
  awards: [],
  proceedings: [],
  reviewedByUnit: true,
};

const question = { award: 'CSTD_CO_SO', year: 2021, asOf: '2021-12-28', facts };

const ask = async (name: string, body: unknown) => {
  const response = await world.postJson(`/api/law/${name}`, body, 'canbo');
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};

describe('questions to the law over HTTP', () => {
  test('the same verdict as on the command line, with its clauses', async () => {
    const { status, body } = await ask('check', question);
    expect(status).toBe(200);
    expect(body).toMatchObject({ verdict: 'not-met', regime: 'R2017', award: { code: 'CSTD_CO_SO' } });
    expect(JSON.stringify(body['findings'])).toContain('initiative-at-unit');
  });

  test('two laws side by side', async () => {
    const { body } = await ask('compare', {
      ...question,
      year: 2024,
      asOf: '2023-12-31',
      otherDay: '2024-12-31',
      facts: { ...facts, ratings: [{ year: 2024, rating: 'HT_XUAT_SAC' }] },
    });
    expect(body).toMatchObject({ changed: true, before: { verdict: 'not-met' }, after: { verdict: 'met' } });
  });

  test('a plan and a bonus', async () => {
    const plan = await ask('plan', { award: 'CSTD_CO_SO', from: 2024, facts });
    expect(plan).toMatchObject({ status: 200, body: { earliest: 2024 } });
    const bonus = await ask('bonus', { form: 'LDTT', recipient: 'ca_nhan', on: '2021-01-29' });
    expect(bonus).toMatchObject({ status: 200, body: { amount: 450_000, coefficient: 0.3 } });
  });

  test.each([
    ['check', { ...question, award: 'KHONG_CO' }, 'unknown-award', '/award'],
    ['check', { ...question, asOf: '2010-01-01' }, 'before-first-regime', '/asOf'],
    [
      'check',
      { ...question, facts: { ...facts, ratings: [...facts.ratings, ...facts.ratings] } },
      'two-ratings-for-a-year',
      '/facts/ratings/1',
    ],
    ['check', { ...question, facts: { ...facts, colour: 'red' } }, 'unknown-field', '/facts/colour'],
    ['bonus', { form: 'LDTT', recipient: 'tap_the', on: '2021-01-29' }, 'wrong-recipient', '/recipient'],
    ['plan', { award: 'CSTD_CO_SO', facts }, 'missing-field', '/from'],
  ])('%s that cannot be answered is refused by name and place', async (name, body, code, path) => {
    const refused = await ask(name, body);
    expect(refused.status).toBe(422);
    expect(refused.body['problems']).toContainEqual(expect.objectContaining({ code, path }));
  });

  test('a body that is no JSON is refused in words', async () => {
    expect(await ask('check', '{"award":')).toMatchObject({ status: 422, body: { problems: [{ code: 'not-json' }] } });
  });

  test('nobody asks without signing in', async () => {
    const response = await world.get('/api/law/forms');
    expect(response.status).toBe(401);
  });
});

describe('looking up', () => {
  const read = async (path: string) =>
    (await (await world.get(path, 'docgia')).json()) as Record<string, readonly Record<string, unknown>[]>;

  test('instruments and forms of a day', async () => {
    const codes = (await read('/api/law/instruments?at=2021-10-28'))['instruments']?.map(({ code }) => code);
    expect(codes).toContain('ND_91_2017');
    expect(codes).not.toContain('LUAT_06_2022');
    expect((await read('/api/law/forms?at=28/10/2021'))['forms']).toHaveLength(58);
    expect((await read('/api/law/forms?at=2024-10-28'))['forms']).toHaveLength(64);
  });

  test('one of each, and a code or day that is none', async () => {
    expect(await read('/api/law/instruments/ND_91_2017')).toMatchObject({ code: 'ND_91_2017' });
    expect((await read('/api/law/forms/CSTD_CO_SO'))['forms']?.length).toBeGreaterThan(1);
    expect((await read('/api/law/forms/KHONG_CO'))['problems']).toMatchObject([{ code: 'unknown-code' }]);
    expect((await read('/api/law/forms?at=hom-nay'))['problems']).toMatchObject([{ code: 'bad-date' }]);
  });
});

test('the description names every path that answers, with the schema of its question', async () => {
  const description = (await (await world.get('/api/openapi.json')).json()) as {
    paths: Record<string, { post?: { requestBody: object }; get?: object }>;
  };
  const paths = Object.keys(description.paths);
  expect(paths).toEqual(
    ['check', 'compare', 'plan', 'bonus', 'instruments', 'instruments/{code}', 'forms', 'forms/{code}'].map(
      (part) => `/api/law/${part}`,
    ),
  );
  for (const [path, { get }] of Object.entries(description.paths)) {
    if (!get) continue;
    const real = path.replace('instruments/{code}', 'instruments/ND_91_2017').replace('{code}', 'LDTT');
    expect((await world.get(real, 'docgia')).status, real).toBe(200);
  }
  expect(JSON.stringify(description.paths['/api/law/check']?.post?.requestBody)).toContain('reviewedByUnit');
});

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BROWSER_PROGRAM, PROGRAMS } from '../scripts/programs.ts';
import {
  breaksDirection,
  importsAwayFromHome,
  isBadlyNamed,
  isImpure,
  isTooLong,
  missingFromGlossary,
  readsOutsideOfPrograms,
  silencesSomething,
} from './architecture-rules.ts';
import { readSources } from './source-file.ts';

const programs = [...Object.values(PROGRAMS), BROWSER_PROGRAM];
const code = readSources('src', ['.ts', '.tsx']);
const everything = [
  ...code,
  ...['scripts', 'bench', 'tests'].flatMap((folder) => readSources(folder, ['.ts', '.tsx'])),
  ...readSources('src', ['.css']),
];

const file = (path: string, text: string) => ({ path, text });

describe('direction of imports', () => {
  test('the code keeps it', () => {
    expect(code.length).toBeGreaterThan(0);
    expect(code.flatMap(breaksDirection)).toEqual([]);
  });

  test.each([
    ['src/kernel/id.ts', '../domain/law/citation.ts'],
    ['src/domain/law/citation.ts', '../../words/law.ts'],
    ['src/domain/law/citation.ts', '../../programs.ts'],
    ['src/documents/papers/letter.ts', '../../store/awards.ts'],
    ['src/store/awards.ts', '../documents/papers/letter.ts'],
    ['src/store/awards.ts', '../main.ts'],
    ['src/web/awards/routes.tsx', '../../store/awards.ts'],
    ['src/web/kit/table.tsx', '../awards/routes.tsx'],
    ['src/web/browser/main.ts', '../awards/routes.tsx'],
    ['src/config.ts', './procedures/awards/grant.ts'],
    ['src/web/app.tsx', '../config.ts'],
    ['src/cli/demo.ts', '../../tests/factories.ts'],
  ])('%s may not import %s', (path, target) => {
    for (const text of [
      `import { a } from '${target}';`,
      `import type { A } from '${target}';`,
      `import('${target}');`,
    ]) {
      expect(breaksDirection(file(path, text))).toHaveLength(1);
    }
  });

  test.each([
    ['src/domain/law/citation.ts', '../../kernel/id.ts'],
    ['src/procedures/awards/grant.ts', '../../store/awards.ts'],
    ['src/store/embedded/engine.ts', '../../programs.ts'],
    ['src/web/awards/routes.tsx', '../kit/table.tsx'],
    ['src/main.ts', './store/awards.ts'],
  ])('%s may import %s', (path, target) => {
    expect(breaksDirection(file(path, `import { a } from '${target}';`))).toEqual([]);
  });
});

describe('packages stay at home', () => {
  test('the code keeps to it', () => {
    expect(code.flatMap(importsAwayFromHome)).toEqual([]);
  });

  test.each([
    ['src/procedures/awards/grant.ts', 'kysely'],
    ['src/web/app.tsx', 'pg'],
    ['src/documents/papers/letter.ts', 'docx'],
    ['src/procedures/procedure.ts', 'hono/cookie'],
    ['src/documents/layout/page.ts', 'react'],
  ])('%s may not import %s', (path, name) => {
    expect(importsAwayFromHome(file(path, `import a from '${name}';`))).toHaveLength(1);
  });
});

describe('kernel and domain are pure', () => {
  test('the code is', () => {
    expect(code.flatMap(isImpure)).toEqual([]);
  });

  test.each([
    'export const now = () => Date.now();',
    'export const day = new Date(2024, 1, 1);',
    'export const luck = Math.random();',
    'export const home = process.cwd();',
    "import { readFileSync } from 'node:fs'; export const a = readFileSync;",
    "import { z } from 'zod'; export const a = z;",
    'console.log(1);',
  ])('%s is refused', (text) => {
    expect(isImpure(file('src/domain/law/x.ts', text))).toHaveLength(1);
    expect(isImpure(file('src/store/x.ts', text))).toEqual([]);
  });

  test('comments, strings and properties of the same name are no use', () => {
    const text = "/** Not Date.now(). */ export const step = { process: 'Date.now()' }; export const p = step.process;";
    expect(isImpure(file('src/domain/law/x.ts', text))).toEqual([]);
  });
});

describe('only programs read clock, randomness and environment', () => {
  test('the code keeps to it', () => {
    expect(code.flatMap((source) => readsOutsideOfPrograms(source, programs))).toEqual([]);
  });

  test.each(['process.env', 'Date.now()', 'new Date()', 'new Date', 'Math.random()'])('%s is refused', (expression) => {
    const text = `export const a = ${expression};`;
    expect(readsOutsideOfPrograms(file('src/web/app.tsx', text), programs)).toHaveLength(1);
    expect(readsOutsideOfPrograms(file('src/main.ts', text), programs)).toEqual([]);
  });

  test('turning a stored instant into a Date reads no clock', () => {
    expect(readsOutsideOfPrograms(file('src/store/x.ts', 'export const a = new Date(0);'), programs)).toEqual([]);
  });
});

describe('files', () => {
  test('are short', () => {
    expect(everything.flatMap(isTooLong)).toEqual([]);
  });

  test('are well named', () => {
    expect(everything.flatMap(isBadlyNamed)).toEqual([]);
  });

  test('silence no complaint and leave no test out', () => {
    // The rule itself and this test have to spell out what they look for.
    const others = everything.filter(({ path }) => !path.startsWith('tests/architecture'));
    expect(others.flatMap(silencesSomething)).toEqual([]);
  });

  test('a long file is refused, a table of law is not', () => {
    const text = 'a;\n'.repeat(301);
    expect(isTooLong(file('src/web/app.tsx', text))).toHaveLength(1);
    expect(isTooLong(file('src/domain/awards/forms.data.ts', text))).toEqual([]);
    expect(isTooLong(file('src/web/app.tsx', 'a;\n'.repeat(300)))).toEqual([]);
  });

  test.each(['src/web/utils.ts', 'src/helpers/a.ts', 'src/web/AwardTable.tsx', 'src/web/award_table.tsx'])(
    'the name %s is refused',
    (path) => {
      expect(isBadlyNamed(file(path, ''))).toHaveLength(1);
    },
  );

  test.each(['// oxlint-disable-next-line', '// @ts-ignore', "test.skip('a')", "describe.only('a')", '// TODO'])(
    '%s is refused',
    (text) => {
      expect(silencesSomething(file('src/web/app.tsx', text))).toHaveLength(1);
    },
  );
});

describe('glossary', () => {
  test('explains every subject of the domain', () => {
    const folders = readdirSync('src/domain', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const glossary = existsSync('docs/glossary.md') ? readFileSync('docs/glossary.md', 'utf8') : '';
    const names = folders.map((entry) => entry.name);
    expect(names.length).toBeGreaterThan(0);
    expect(missingFromGlossary(names, glossary)).toEqual([]);
  });

  test('a subject that it does not name is reported', () => {
    expect(missingFromGlossary(['awards', 'clusters'], 'the `awards` of …')).toEqual([
      'docs/glossary.md does not explain `clusters`',
    ]);
  });
});

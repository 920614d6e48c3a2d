/** The demonstration with the communes of the whole province, and the reform of 1/7/2025, in an office of today. */
import { readFileSync } from 'node:fs';
import { isoDate } from '../src/kernel/plain-date.ts';
import { must } from '../src/kernel/result.ts';
import type { Office } from '../src/procedures/office.ts';
import { importFile } from '../src/procedures/imports/import-file.ts';
import { demoAccounts, loadDemo } from '../src/cli/demo/load-demo.ts';
import { signIn, signInLimits } from '../src/procedures/accounts/sign-in.ts';
import { createApp } from '../src/web/app.tsx';
import type { TestEngine } from './engines.ts';
import { system } from './import-world.ts';
import { officeOver } from './office.ts';

const FOLDER = new URL('../demo/sap-xep-2025/', import.meta.url).pathname;

export const OLD_COMMUNES = 'xa-phuong-thi-tran-cu.xlsx';

export const reformFile = (name = 'sap-xep.json'): Record<string, unknown> =>
  JSON.parse(readFileSync(`${FOLDER}${name}`, 'utf8')) as Record<string, unknown>;

/** The same office on 24 November 2026. */
export const in2026 = (office: Office): Office => ({
  ...office,
  now: () => '2026-11-24T01:00:00.000Z',
  today: () => isoDate('2026-11-24'),
});

/** Brings in the communes of the other districts. */
export async function listOldCommunes(office: Office): Promise<void> {
  const content = { path: `${FOLDER}${OLD_COMMUNES}` };
  const done = must(await importFile(office, system, { fileName: OLD_COMMUNES, content, unitCode: '', dryRun: false }));
  if (!done.written) throw new Error('The old communes were not written');
}

export type Login = (typeof demoAccounts)[number]['login'];

const ORIGIN = 'http://localhost';

/** The web of that office, with the communes of the whole province. */
export async function openReformWeb(engine: TestEngine) {
  const { database, drop } = await engine.fresh();
  const office = in2026(officeOver(database));
  must(await loadDemo(office, new URL('../demo/bac-kan-2021', import.meta.url).pathname));
  await listOldCommunes(office);
  const limits = signInLimits();
  const log = (line: string): void => {
    throw new Error(line);
  };
  const assets = { css: '/assets/a.css', js: '/assets/a.js' };
  const app = createApp({ office, assets, assetsFolder: '/nowhere', limits, publicUrl: null }, log);
  const cookies = new Map<Login, string>();
  for (const { login, password } of demoAccounts) {
    const token = must(await signIn(office, limits, { login, password, address: '127.0.0.1' }));
    cookies.set(login, `sovang_session=${token}`);
  }
  const headers = (who: Login) => ({ cookie: cookies.get(who) ?? '', origin: ORIGIN });
  const send = async (path: string, body: URLSearchParams | FormData, who: Login) =>
    app.request(`${ORIGIN}${path}`, { method: 'POST', headers: headers(who), body });
  return {
    office,
    drop,
    get: async (path: string, who: Login) => app.request(`${ORIGIN}${path}`, { headers: headers(who) }),
    post: (path: string, form: Readonly<Record<string, string>>, who: Login) =>
      send(path, new URLSearchParams(form), who),
    upload: (path: string, text: string, who: Login) => {
      const body = new FormData();
      body.set('file', new File([text], 'sap-xep.json'));
      return send(path, body, who);
    },
  };
}

/** A small office for the tests of people: a province, a city and two schools, with accounts and a web over it. */
import { must } from '../src/kernel/result.ts';
import { isoDate } from '../src/kernel/plain-date.ts';
import type { Actor } from '../src/domain/access/may.ts';
import { createAccount } from '../src/procedures/accounts/create-account.ts';
import { hashPassword } from '../src/procedures/accounts/password.ts';
import { signIn, signInLimits } from '../src/procedures/accounts/sign-in.ts';
import type { Office } from '../src/procedures/office.ts';
import { recordNewPerson } from '../src/procedures/organisation/record-new-person.ts';
import { createApp } from '../src/web/app.tsx';
import type { TestEngine } from './engines.ts';
import { buildUnit } from './factories.ts';
import { officeOver } from './office.ts';

const ORIGIN = 'http://localhost';
const PASSWORD = 'mật khẩu dài để thử';

export type Who = 'canbo' | 'docgia' | 'khac';

export type PersonWorld = {
  readonly office: Office;
  readonly units: { readonly city: string; readonly schoolA: string; readonly schoolB: string; readonly other: string };
  /** Officer of the city, a reader there, an officer of another district. */
  readonly actor: (who: Who) => Actor;
  /** Adds a person with a post; the id. */
  readonly person: (name: string, changes?: Readonly<Record<string, string>>) => Promise<string>;
  readonly get: (path: string, who?: Who) => Promise<Response>;
  readonly post: (path: string, form: Readonly<Record<string, string>>, who?: Who) => Promise<Response>;
  readonly drop: () => Promise<void>;
};

export async function openPersonWorld(engine: TestEngine): Promise<PersonWorld> {
  const { database, drop } = await engine.fresh();
  const office = officeOver(database);
  const root = await buildUnit(database, { code: 'tinh-x', name: 'UBND tỉnh X', kind: 'tinh' });
  const city = await buildUnit(database, { code: 'tp-y', name: 'UBND thành phố Y', kind: 'huyen', parentId: root });
  const other = await buildUnit(database, { code: 'huyen-k', name: 'UBND huyện K', kind: 'huyen', parentId: root });
  const schoolA = await buildUnit(database, { code: 'truong-a', name: 'Trường A', kind: 'truong', parentId: city });
  const schoolB = await buildUnit(database, { code: 'truong-b', name: 'Trường B', kind: 'truong', parentId: city });
  const cookies = await accounts(office);
  const app = createApp(
    {
      office,
      assets: { css: '/assets/a.css', js: '/assets/a.js' },
      assetsFolder: '/nowhere',
      limits: signInLimits(),
      publicUrl: null,
    },
    (line) => {
      throw new Error(line);
    },
  );
  const grantOf = (who: Who) => ({
    role: who === 'docgia' ? ('reader' as const) : ('officer' as const),
    unitId: who === 'khac' ? other : city,
    from: isoDate('2020-01-01'),
    to: null,
  });
  const headers = (who: Who) => ({ cookie: cookies[who], origin: ORIGIN });
  return {
    office,
    drop,
    units: { city, schoolA, schoolB, other },
    actor: (who) => ({ kind: 'account', accountId: office.newId(), displayName: who, grants: [grantOf(who)] }),
    person: async (name, changes = {}) => {
      const given = { unitId: schoolA, name, post: 'Giáo viên', from: '01/09/2015', ...changes };
      return must(await recordNewPerson.run(office, { kind: 'system' }, given)).id;
    },
    get: async (path, who = 'canbo') => app.request(`${ORIGIN}${path}`, { headers: headers(who) }),
    post: async (path, form, who = 'canbo') =>
      app.request(`${ORIGIN}${path}`, { method: 'POST', headers: headers(who), body: new URLSearchParams(form) }),
  };
}

async function accounts(office: Office): Promise<Readonly<Record<Who, string>>> {
  const passwordHash = await hashPassword(PASSWORD, office.randomBytes(16));
  const add = async (login: Who, role: 'officer' | 'reader', unitCode: string): Promise<string> => {
    const account = { login, displayName: login, passwordHash, role, unitCode };
    must(await createAccount.run(office, { kind: 'system' }, account));
    const token = must(await signIn(office, signInLimits(), { login, password: PASSWORD, address: '127.0.0.1' }));
    return `sovang_session=${token}`;
  };
  return {
    canbo: await add('canbo', 'officer', 'tp-y'),
    docgia: await add('docgia', 'reader', 'tp-y'),
    khac: await add('khac', 'officer', 'huyen-k'),
  };
}

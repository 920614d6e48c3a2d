import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import { createAccount } from '../../procedures/accounts/create-account.ts';
import { hashPassword } from '../../procedures/accounts/password.ts';
import { setUpCluster } from '../../procedures/clusters/set-up.ts';
import { describeField, describeProblem } from '../../procedures/describe-problem.ts';
import { importFile } from '../../procedures/imports/import-file.ts';
import { recordInspection } from '../../procedures/inspections/record.ts';
import type { Office } from '../../procedures/office.ts';
import type { Problem } from '../../procedures/problem.ts';
import type { Phrase } from '../../words/words.ts';
import { machineOwner } from '../command.ts';
import { type DemoRecord, inspectionInput } from './inspection-input.ts';

/** Accounts that come with the demonstration; their passwords are public and for trying only. */
export const demoAccounts = [
  {
    login: 'canbo',
    password: 'canbo-bac-kan',
    displayName: 'Cán bộ Phòng Nội vụ thành phố',
    role: 'officer',
    unitCode: 'tp-bac-kan',
  },
  {
    login: 'nari',
    password: 'nari-kiem-tra',
    displayName: 'Cán bộ Phòng Nội vụ huyện Na Rì',
    role: 'officer',
    unitCode: 'huyen-na-ri',
  },
  {
    login: 'docgia',
    password: 'docgia-bac-kan',
    displayName: 'Người xem của thành phố',
    role: 'reader',
    unitCode: 'tp-bac-kan',
  },
  {
    login: 'quantri',
    password: 'quantri-bac-kan',
    displayName: 'Người quản trị',
    role: 'administrator',
    unitCode: 'tinh-bac-kan',
  },
] as const;

/** Units come first; the lists need them. */
const WORKBOOKS = [
  { fileName: 'don-vi.xlsx', unitCode: '' },
  { fileName: 'lao-dong-tien-tien-cap-xa-2020.xlsx', unitCode: 'tp-bac-kan' },
  { fileName: 'khen-thuong-2021.xlsx', unitCode: 'tp-bac-kan' },
] as const;

/** Loads "Bắc Kạn 2021" through the procedures that a user's own work goes through. Accounts come last: they mark it complete. */
export async function loadDemo(office: Office, folder: string): Promise<Result<null, Phrase>> {
  for (const { fileName, unitCode } of WORKBOOKS) {
    const content = { path: join(folder, fileName) };
    const done = await importFile(office, machineOwner, { fileName, content, unitCode, dryRun: false });
    if (!done.ok) return refused(fileName, done.problem);
    if (!done.value.written) return refuse({ vi: `${fileName}: có dòng lỗi`, en: `${fileName}: rows with problems` });
  }
  const record = JSON.parse(await readFile(join(folder, 'kiem-tra-2021.json'), 'utf8')) as DemoRecord;
  const cluster = await setUpCluster.run(office, machineOwner, record.cluster);
  if (!cluster.ok) return refused('kiem-tra-2021.json', cluster.problem);
  const inspection = await recordInspection.run(office, machineOwner, {
    clusterId: cluster.value.id,
    ...inspectionInput(record),
  });
  if (!inspection.ok) return refused('kiem-tra-2021.json', inspection.problem);
  return createAccounts(office);
}

async function createAccounts(office: Office): Promise<Result<null, Phrase>> {
  for (const { password, ...account } of demoAccounts) {
    const passwordHash = await hashPassword(password, office.randomBytes(16));
    const created = await createAccount.run(office, machineOwner, { ...account, passwordHash });
    if (!created.ok) return refused(account.login, created.problem);
  }
  return ok(null);
}

function refused(what: string, problem: Problem): Result<never, Phrase> {
  const fields = problem.code === 'invalid' ? problem.fields : [];
  const said = (language: 'vi' | 'en') =>
    [
      describeProblem(problem)[language],
      ...fields.map((field) => `${field.field}: ${describeField(field)[language]}`),
    ].join(' ');
  return refuse({ vi: `${what}: ${said('vi')}`, en: `${what}: ${said('en')}` });
}

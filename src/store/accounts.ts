import { sql } from 'kysely';
import type { Grant } from '../domain/access/may.ts';
import type { Role } from '../domain/access/action.ts';
import { type PlainDate, isoDate, toIsoDate } from '../kernel/plain-date.ts';
import { compareText } from '../kernel/vietnamese-text.ts';
import type { Position } from './audit.ts';
import type { Tx } from './database.ts';

export type Account = {
  readonly id: string;
  readonly login: string;
  readonly displayName: string;
  readonly passwordHash: string;
  readonly disabled: boolean;
};

const columns = ['a.id', 'a.login', 'a.display_name', 'a.password_hash', 'a.disabled'] as const;

type AccountRow = { id: string; login: string; display_name: string; password_hash: string; disabled: boolean };

const accountOf = (row: AccountRow): Account => ({
  id: row.id,
  login: row.login,
  displayName: row.display_name,
  passwordHash: row.password_hash,
  disabled: row.disabled,
});

/** By login in any case and composition. */
export async function findAccountByLogin(tx: Tx, login: string): Promise<Account | undefined> {
  const row = await tx
    .selectFrom('accounts as a')
    .select(columns)
    .where('a.login_compare', '=', compareText(login))
    .executeTakeFirst();
  return row && accountOf(row);
}

/** The account of a session that has not expired, unless the account is disabled. */
export async function findAccountBySession(tx: Tx, tokenHash: Uint8Array, now: string): Promise<Account | undefined> {
  const row = await tx
    .selectFrom('sessions as s')
    .innerJoin('accounts as a', 'a.id', 's.account_id')
    .select(columns)
    .where('s.token_hash', '=', tokenHash)
    .where('s.expires_at', '>', now)
    .where('a.disabled', '=', false)
    .executeTakeFirst();
  return row && accountOf(row);
}

/** The roles of an account that were not taken back, whatever their days. */
export async function listGrants(tx: Tx, accountId: string): Promise<readonly Grant[]> {
  const rows = await tx
    .selectFrom('role_grants')
    .select(['role', 'unit_id', 'valid_from', 'valid_to'])
    .where('account_id', '=', accountId)
    .where('superseded', 'is', null)
    .orderBy('recorded')
    .execute();
  return rows.map((row) => ({
    role: row.role,
    unitId: row.unit_id,
    from: isoDate(row.valid_from),
    to: row.valid_to === null ? null : isoDate(row.valid_to),
  }));
}

export async function insertAccount(tx: Tx, account: Omit<Account, 'disabled'>, recorded: Position): Promise<void> {
  await tx
    .insertInto('accounts')
    .values({
      id: account.id,
      login: account.login,
      login_compare: compareText(account.login),
      display_name: account.displayName,
      password_hash: account.passwordHash,
      recorded,
    })
    .execute();
}

export type NewGrant = {
  readonly id: string;
  readonly accountId: string;
  readonly role: Role;
  readonly unitId: string;
  readonly from: PlainDate;
};

export async function insertGrant(tx: Tx, grant: NewGrant, recorded: Position): Promise<void> {
  await tx
    .insertInto('role_grants')
    .values({
      id: grant.id,
      account_id: grant.accountId,
      role: grant.role,
      unit_id: grant.unitId,
      valid_from: toIsoDate(grant.from),
      recorded,
    })
    .execute();
}

export type NewSession = {
  readonly tokenHash: Uint8Array;
  readonly accountId: string;
  readonly createdAt: string;
  readonly expiresAt: string;
};

/** Opens a session and clears away those of the account that have expired. */
export async function insertSession(tx: Tx, session: NewSession): Promise<void> {
  await tx
    .deleteFrom('sessions')
    .where('account_id', '=', session.accountId)
    .where('expires_at', '<=', session.createdAt)
    .execute();
  await tx
    .insertInto('sessions')
    .values({
      token_hash: session.tokenHash,
      account_id: session.accountId,
      created_at: session.createdAt,
      expires_at: session.expiresAt,
    })
    .execute();
}

export async function deleteSession(tx: Tx, tokenHash: Uint8Array): Promise<void> {
  await tx.deleteFrom('sessions').where('token_hash', '=', tokenHash).execute();
}

export async function countAccounts(tx: Tx): Promise<number> {
  const { count } = await tx
    .selectFrom('accounts')
    .select(sql<number>`count(*)`.as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

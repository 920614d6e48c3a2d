import { z } from 'zod';
import { may } from '../../domain/access/may.ts';
import { ok, refuse } from '../../kernel/result.ts';
import { findAccountByLogin, insertAccount, insertGrant } from '../../store/accounts.ts';
import { latestPosition } from '../../store/audit.ts';
import { findUnitByCode, unitPath } from '../../store/organisation/units.ts';
import { text } from '../input.ts';
import { invalid } from '../problem.ts';
import { defineProcedure } from '../procedure.ts';

const input = z.object({
  login: text(60),
  displayName: text(120),
  /** From hashPassword: a hash takes long and is made before the transaction. */
  passwordHash: z.string().startsWith('$argon2id$', 'required'),
  role: z.enum(['reader', 'officer', 'administrator'], 'not-accepted'),
  unitCode: text(80),
});

/** Adds an account with one role in a unit and everything below it, from today. */
export const createAccount = defineProcedure({
  name: 'accounts.create',
  input,
  load: async (tx, { login, unitCode }, { today }) => {
    const at = { asOf: today, knownAt: await latestPosition(tx) };
    const unit = await findUnitByCode(tx, unitCode, at);
    if (!unit) return refuse(invalid('unitCode', 'unknown-unit', unitCode));
    return ok({
      unit,
      path: await unitPath(tx, unit.id, at),
      taken: (await findAccountByLogin(tx, login)) !== undefined,
    });
  },
  authorise: (actor, { path }, today) => may(actor, 'manage-accounts', path, today),
  decide: (given, { unit, taken }, { newId }) =>
    taken
      ? refuse(invalid('login', 'login-taken', given.login))
      : ok({ ...given, unitId: unit.id, accountId: newId(), grantId: newId() }),
  subject: ({ accountId, login, role, unitCode }) => ({
    subjectKind: 'account',
    subjectId: accountId,
    detail: { login, role, unitCode },
  }),
  write: async (tx, decision, { position, today }) => {
    await insertAccount(tx, { ...decision, id: decision.accountId }, position);
    await insertGrant(
      tx,
      {
        id: decision.grantId,
        accountId: decision.accountId,
        role: decision.role,
        unitId: decision.unitId,
        from: today,
      },
      position,
    );
    return ok({ accountId: decision.accountId });
  },
});

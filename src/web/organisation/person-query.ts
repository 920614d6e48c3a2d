import { isId } from '../../kernel/id.ts';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import { readPerson } from '../../procedures/organisation/person.ts';
import { readUnit } from '../../procedures/organisation/unit.ts';
import type { Problem } from '../../procedures/problem.ts';
import { type Visit, signedIn } from '../visit.ts';

type Card = Extract<Awaited<ReturnType<typeof readPerson.run>>, { ok: true }>['value'];

export type Person = Card['person'];

/** A person as the pages of a unit show them. */
export type PersonInUnit = Card & {
  readonly unit: { readonly id: string; readonly code: string; readonly name: string };
};

export async function personInUnit(visit: Visit, code: string, id: string): Promise<Result<PersonInUnit, Problem>> {
  if (!isId(id)) return refuse({ code: 'not-found', what: 'person' });
  const { office } = visit.var;
  const unit = await readUnit.run(office, signedIn(visit), { unit: code });
  if (!unit.ok) return unit;
  const card = await readPerson.run(office, signedIn(visit), { id });
  return card.ok ? ok({ ...card.value, unit: unit.value.unit }) : card;
}

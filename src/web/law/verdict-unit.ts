import { isId } from '../../kernel/id.ts';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import { readUnit } from '../../procedures/organisation/unit.ts';
import type { Problem } from '../../procedures/problem.ts';
import { type Visit, signedIn } from '../visit.ts';

export type VerdictUnit = { readonly code: string; readonly name: string };

/** The unit in whose pages a verdict about somebody is shown; an id that is none leads nowhere. */
export async function verdictUnit(
  visit: Visit,
  code: string,
  { id, what }: { readonly id: string; readonly what: 'person' | 'unit' },
): Promise<Result<VerdictUnit, Problem>> {
  if (!isId(id)) return refuse({ code: 'not-found', what });
  const begun = await readUnit.run(visit.var.office, signedIn(visit), { unit: code });
  return begun.ok ? ok(begun.value.unit) : begun;
}

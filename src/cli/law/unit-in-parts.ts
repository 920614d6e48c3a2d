import { type Result, ok } from '../../kernel/result.ts';
import {
  COLLECTIVES_OF_PART,
  type PartChoice,
  type StandingOfCollective,
  checkCollectivePart,
  listCollectivesToCheck,
} from '../../procedures/law/check-collective-part.ts';
import { PART_SIZE, type StandingOfPerson, checkPart, listPeopleToCheck } from '../../procedures/law/check-part.ts';
import type { Office } from '../../procedures/office.ts';
import type { Problem } from '../../procedures/problem.ts';
import { machineOwner } from '../command.ts';

/** What the command line asks of a unit. */
export type UnitAsked = {
  readonly unit: string;
  readonly awards: readonly string[];
  readonly year: string;
  readonly asOf: string;
  readonly who: 'people' | PartChoice;
  readonly declared: readonly string[];
  /** Code of the provincial package; empty: none. */
  readonly package: string;
};

type Standing = StandingOfPerson | StandingOfCollective;

/** The answers of one part, and how many of all have been checked with it. */
export type CheckedPart = { readonly standings: readonly Standing[]; readonly done: number; readonly all: number };

type Parts = AsyncGenerator<Result<CheckedPart, Problem>>;

type Work = {
  readonly list: () => Promise<Result<readonly string[], Problem>>;
  readonly check: (ids: readonly string[]) => Promise<Result<readonly Standing[], Problem>>;
  readonly size: number;
};

/** Ends with the first refusal. Where there is nobody, one empty part: what is wrong with the question is still said. */
async function* inParts({ list, check, size }: Work): Parts {
  const found = await list();
  if (!found.ok) {
    yield found;
    return;
  }
  const ids = found.value;
  for (let at = 0; at === 0 || at < ids.length; at += size) {
    const part = ids.slice(at, at + size);
    const checked = await check(part);
    if (!checked.ok) {
      yield checked;
      return;
    }
    yield ok({ standings: checked.value, done: at + part.length, all: ids.length });
  }
}

/** Everybody of a unit, a thousand people at a time. */
export const peopleInParts = (office: Office, { who: _, ...asked }: UnitAsked): Parts =>
  inParts({
    list: () => listPeopleToCheck.run(office, machineOwner, { unit: asked.unit, year: asked.year }),
    check: (people) => checkPart.run(office, machineOwner, { ...asked, people }),
    size: PART_SIZE,
  });

/** Collectives or households of a unit, a hundred at a time. */
export const collectivesInParts = (office: Office, asked: UnitAsked, who: PartChoice): Parts =>
  inParts({
    list: () => listCollectivesToCheck.run(office, machineOwner, { unit: asked.unit, year: asked.year, who }),
    check: (collectives) => checkCollectivePart.run(office, machineOwner, { ...asked, who, collectives }),
    size: COLLECTIVES_OF_PART,
  });

import type { ProvincialPackage } from '../../domain/awards/local/provincial-package.ts';
import type { Regulation } from '../../domain/law/regulation.ts';
import { toIsoDate } from '../../kernel/plain-date.ts';
import { sayCited } from '../../words/law.ts';
import { sayPackage } from '../../words/local-package-screens.ts';

/** A regulation that only the package knows, as JSON: no code leads to it, so the package tells it whole. */
const viewRegulation = (regulation: Regulation) => {
  const { broughtBy: _, ...told } = regulation;
  return {
    ...told,
    ...sayCited(regulation),
    issuedOn: toIsoDate(told.issuedOn),
    from: toIsoDate(told.from),
    to: told.to && toIsoDate(told.to),
  };
};

/** Which package lies over the law of an answer, as JSON; the words of a demonstration say that it is one. */
export const nameOfPackage = (local: ProvincialPackage) => ({
  code: local.code,
  version: local.version,
  ...sayPackage(local),
  province: local.province,
  ...(typeof local.instrument === 'string'
    ? { instrument: local.instrument }
    : { instrument: null, regulation: viewRegulation(local.instrument) }),
  from: toIsoDate(local.from),
  to: local.to && toIsoDate(local.to),
  demonstration: local.demonstration,
});

import type { App } from '../visit.ts';
import { personRoutes } from './person-routes.ts';
import { unitRoutes } from './unit-routes.ts';

/** Units and people. */
export function organisationRoutes(app: App): void {
  unitRoutes(app);
  personRoutes(app);
}

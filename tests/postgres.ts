import { startPrivatePostgres } from '../scripts/private-postgres.ts';

/**
 * Vitest's global set-up: gives the tests a private PostgreSQL in SOVANG_TEST_POSTGRES. `npm test` has started one
 * already; `npx vitest run some/path` gets its own here.
 */
export default async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env['SOVANG_TEST_POSTGRES']) return undefined;
  const server = await startPrivatePostgres();
  process.env['SOVANG_TEST_POSTGRES'] = server.url;
  return () => server.stop();
}

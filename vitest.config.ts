import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Two cores, and never more than two embedded databases alive at once: each worker opens one.
    maxWorkers: 2,
    globalSetup: 'tests/postgres.ts',
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'scripts/*.test.ts', 'tests/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/*.test.ts'],
          // Each journey drives Chromium and a server of its own: one at a time.
          fileParallelism: false,
          testTimeout: 120_000,
        },
      },
    ],
  },
});

import { defineConfig } from 'vitest/config';

/** The tests of the law alone, for the mutation run: `npm run mutation`. */
export default defineConfig({
  test: {
    include: ['src/domain/law/**/*.test.ts', 'src/domain/awards/**/*.test.ts', 'tests/law-cases.test.ts'],
  },
});

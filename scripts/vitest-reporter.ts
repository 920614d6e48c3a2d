import { DefaultReporter } from 'vitest/node';

/** Vitest's usual report without its totals: `npm test` prints one total for everything as its last line. */
export default class ReporterWithoutTotals extends DefaultReporter {
  override reportTestSummary(): void {
    // Nothing: see above.
  }
}

/** How many things were looked at and how it went; nothing is skipped in silence, so there is no third number. */
export type Count = { readonly passed: number; readonly failed: number };

export const add = (counts: readonly Count[]): Count => ({
  passed: counts.reduce((sum, { passed }) => sum + passed, 0),
  failed: counts.reduce((sum, { failed }) => sum + failed, 0),
});

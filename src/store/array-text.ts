/**
 * A list of values as the text of a PostgreSQL array, to be cast (`::text::uuid[]`). One text crosses to the engine's
 * thread in a tenth of the time of thousands of values; both drivers would make the same text of them.
 * Throws for a value that is no text, number, truth value, bytes or null.
 */
export function arrayText(values: readonly unknown[]): string {
  let text = '{';
  for (const value of values) {
    if (text.length > 1) text += ',';
    text += elementText(value);
  }
  return `${text}}`;
}

function elementText(value: unknown): string {
  if (value === null || value === undefined) return 'NULL';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value instanceof Uint8Array) return `"\\\\x${Buffer.from(value).toString('hex')}"`;
  if (typeof value !== 'string') throw new TypeError('Not a value of a column');
  return NEEDS_ESCAPE.test(value) ? `"${value.replace(/["\\]/g, '\\$&')}"` : `"${value}"`;
}

const NEEDS_ESCAPE = /["\\]/;

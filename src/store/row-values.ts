/**
 * One reading of database values for both engines: dates and exact numbers stay text, counts become numbers,
 * instants become ISO texts in UTC. Without this the two drivers disagree.
 */
const INT8 = 20;
const NUMERIC = 1700;
const DATE = 1082;
const TIMESTAMPTZ = 1184;

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new Error(`Number too large to be exact: ${text}`);
  return value;
}

const asText = (text: string): string => text;

/** "2021-10-28 08:00:00.123+00" → "2021-10-28T08:00:00.123Z" */
const instant = (text: string): string => new Date(text).toISOString();

export const valueParsers: Readonly<Record<number, (text: string) => unknown>> = {
  [INT8]: wholeNumber,
  [NUMERIC]: asText,
  [DATE]: asText,
  [TIMESTAMPTZ]: instant,
};

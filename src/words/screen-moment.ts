/** The office's zone; instants are kept in UTC. */
const moment = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

const parts = (instant: string): Readonly<Record<string, string>> =>
  Object.fromEntries(moment.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));

/** "29/10/2021" of an instant (ISO, UTC) in the office's zone. */
export function screenDay(instant: string): string {
  const { day = '', month = '', year = '' } = parts(instant);
  return `${day}/${month}/${year}`;
}

/** "29/10/2021 08:05" */
export function screenMoment(instant: string): string {
  const { hour = '', minute = '' } = parts(instant);
  return `${screenDay(instant)} ${hour}:${minute}`;
}

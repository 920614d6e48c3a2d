/** What stands in the forms of a page, found as a person finds it: by labels. */
const unescaped = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');

/** Every field of the forms of a page with what stands in it, as the browser would send them. */
export function fieldsIn(html: string): Record<string, string> {
  const main = html.slice(html.indexOf('<main'));
  const boxes = [...main.matchAll(/<input [^>]*>/g)].map(([box]) => box);
  const selects = [...main.matchAll(/<select [^>]*name="([^"]*)"[^>]*>(.*?)<\/select>/gs)];
  const chosen = selects.map(([, name = '', options = '']) => [
    name,
    /<option value="([^"]*)" selected/.exec(options)?.[1] ?? '',
  ]);
  const typed = boxes.map((box) => [/name="([^"]*)"/.exec(box)?.[1] ?? '', /value="([^"]*)"/s.exec(box)?.[1] ?? '']);
  return Object.fromEntries([...chosen, ...typed].map(([name = '', value = '']) => [name, unescaped(value)]));
}

/** The name of the box under a label. */
export const boxOf = (html: string, label: string): string =>
  new RegExp(`<label class="field-label" for="field-([^"]*)">${label}<`).exec(html)?.[1] ?? 'no box';

/** The name of the choice beside a column of the sheet. */
export const selectOf = (html: string, title: string): string =>
  new RegExp(`name="(m\\d+)"[^>]*aria-label="[^"]*${title}`).exec(html)?.[1] ?? 'no choice';

/** The name of the first box of a column of the grid. */
export function gridBox(html: string, heading: string): string {
  const box = [...html.matchAll(/<input [^>]*>/g)].find(([each]) => each.includes(`aria-label="Dòng 1, ${heading}"`));
  return /name="([^"]*)"/.exec(box?.[0] ?? '')?.[1] ?? 'no box';
}

/** What the tests of the screens of imports do over and over: open a page, send files, send a form, wait for the work. */
import { expect } from 'vitest';
import { type WebWorld, rowNames } from './web-world.ts';

export const IMPORTS = '/don-vi/tp-bac-kan/nhap';

export const renamed = (file: File, name: string): File => new File([file], name);

/** The names in the list of imports, without the guides below it. */
export const importNames = (html: string): readonly string[] => rowNames(html.slice(0, html.indexOf('Tệp mẫu')));

export const versionIn = (html: string): string => /name="version" value="(\d+)"/.exec(html)?.[1] ?? '';

/** The page of an address for the officer of the city; it must be there. */
export async function pageOf(world: WebWorld, path: string): Promise<string> {
  const answer = await world.get(path, 'canbo');
  expect(answer.status, path).toBe(200);
  return answer.text();
}

/** Uploads and gives the address of the import's page, once the work on it rests. */
export async function stagedBy(world: WebWorld, file: File): Promise<string> {
  const answer = await world.upload(IMPORTS, file, 'canbo');
  expect(answer.status).toBe(303);
  await world.office.importWork.settled();
  return answer.headers.get('location') ?? '';
}

/** Sends a form and waits until the work that it began rests; gives the answer. */
export async function sentBy(world: WebWorld, path: string, form: Readonly<Record<string, string>>): Promise<Response> {
  const answer = await world.post(path, form, 'canbo');
  await world.office.importWork.settled();
  return answer;
}

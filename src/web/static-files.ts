import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { App } from './visit.ts';

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  ttf: 'font/ttf',
  woff2: 'font/woff2',
  png: 'image/png',
};

const ENCODINGS = [
  ['br', 'br'],
  ['gzip', 'gz'],
] as const;

/** Built files: their names hold a hash, so browsers keep them for ever; the build has compressed them already. */
export function serveAssets(app: App, folder: string): void {
  app.get('/assets/:name{[A-Za-z0-9._-]+}', async (visit) => {
    const name = visit.req.param('name');
    const type = TYPES[name.slice(name.lastIndexOf('.') + 1)];
    if (!type) return visit.notFound();
    const accepted = visit.req.header('accept-encoding') ?? '';
    const encoding = ENCODINGS.find(([encodingName]) => accepted.includes(encodingName));
    const packed = encoding && (await readIfThere(join(folder, `${name}.${encoding[1]}`)));
    const body = packed ?? (await readIfThere(join(folder, name)));
    if (!body) return visit.notFound();
    return visit.body(new Uint8Array(body), 200, {
      'content-type': type,
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
      ...(packed && encoding ? { 'content-encoding': encoding[0] } : {}),
    });
  });
}

async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Pages of the book per second, beside a bare node:http server that sends the same bytes; ten clients, in one run. */
import { createServer } from 'node:http';
import autocannon from 'autocannon';
import { freePort } from '../scripts/free-port.ts';
import { report, startServer } from './harness.ts';
import { signInAsOfficer } from './sign-in.ts';

const CLIENTS = 10;
const SECONDS = 5;

async function pagesPerSecond(url: string, headers: Record<string, string>): Promise<number> {
  const result = await autocannon({ url, headers, connections: CLIENTS, duration: SECONDS });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} errors`);
  return result.requests.average;
}

const server = await startServer();
const headers = { cookie: await signInAsOfficer(server.url) };
const url = `${server.url}/don-vi/tp-bac-kan/so-khen-thuong`;
const bytes = Buffer.from(await (await fetch(url, { headers })).arrayBuffer());
const ours = await pagesPerSecond(url, headers);
await server.stop();

const port = await freePort();
const bare = createServer((_, answer) => answer.setHeader('content-type', 'text/html; charset=utf-8').end(bytes));
await new Promise<void>((listening) => void bare.listen(port, '127.0.0.1', listening));
const floor = await pagesPerSecond(`http://127.0.0.1:${port}/`, {});
bare.close();
report({ bench: 'book-page-http', ours, floor, ratio: ours / floor, unit: 'pages/s' });

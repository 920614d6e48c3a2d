import { createAdaptorServer } from '@hono/node-server';
import type { AddressInfo } from 'node:net';
import { type Result, ok, refuse } from '../kernel/result.ts';
import type { App } from './visit.ts';

export type Listening = { readonly port: number; readonly close: () => Promise<void> };

export type CannotListen = { readonly code: 'port-in-use' | 'port-forbidden'; readonly port: number };

/** Listens on a port (0: any free one); a port that is taken or not ours is a refusal. */
export function serve(app: App, host: string, port: number): Promise<Result<Listening, CannotListen>> {
  const server = createAdaptorServer({ fetch: app.fetch });
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      if ('closeAllConnections' in server) server.closeAllConnections();
    });
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(refuse({ code: 'port-in-use', port }));
      else if (error.code === 'EACCES') resolve(refuse({ code: 'port-forbidden', port }));
      else reject(error);
    });
    server.listen(port, host, () => resolve(ok({ port: (server.address() as AddressInfo).port, close })));
  });
}

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ReleaseError } from '../../model/error.ts';
import { isSystemError } from '../files.ts';
import type { Listeners } from './events.ts';
import { admit, LOOPBACK, safeHeaders } from './guard.ts';
import { answer, type Room } from './routes.ts';

/** A server that listens. */
export type Listening = { readonly port: number; readonly close: () => Promise<void> };

/** What a refused request is told; it bears nothing of the newsroom. */
const REFUSALS = {
  403: 'Open the address that iom-release preview printed: it holds a key of its own.',
  404: 'The preview has no such page.',
  405: 'The preview only shows: nothing can be sent to it.',
  421: 'The preview answers to 127.0.0.1 and localhost only.',
} as const;

/**
 * Serves a desk to the browser of this machine.
 *
 * @param port 0 for any that is free
 * @param key what every path begins with
 * @throws ReleaseError of kind `machine` when the port is taken
 */
export async function serve(room: Room, listeners: Listeners, key: string, port: number): Promise<Listening> {
  const server = createServer((request, response) => {
    const admitted = admit(request, key, portOf(server));
    if (typeof admitted !== 'string') {
      response.writeHead(admitted.status, { ...safeHeaders('page', 'text/plain; charset=utf-8'), Allow: 'GET, HEAD' });
      response.end(`${room.words.say(REFUSALS[admitted.status])}\n`);
    } else if (admitted === 'events') {
      listeners.add(response, { version: room.version() });
    } else {
      const query = new URLSearchParams((request.url ?? '').split('?')[1] ?? '');
      try {
        answer(admitted, query, room, response);
      } catch (error) {
        response.destroy();
        room.onTrouble(error);
      }
    }
  });
  await listen(server, port);
  return { port: portOf(server), close: () => close(server, listeners) };
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo | null)?.port ?? 0;
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const taken = isSystemError(error, 'EADDRINUSE', 'EACCES');
      const message = `Port ${port} cannot be used: ${taken ? 'another program has it' : error.message}.`;
      reject(new ReleaseError('machine', message, 'Leave --port out to take any that is free.', { cause: error }));
    });
    server.listen(port, LOOPBACK, resolve);
  });
}

function close(server: Server, listeners: Listeners): Promise<void> {
  listeners.close();
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

import type { ServerResponse } from 'node:http';
import { safeHeaders } from './guard.ts';

/** Proxies and browsers give a silent connection up: a comment every so often keeps it. */
const HEARTBEAT = 20_000;

/** The pages that listen for changes (Server-sent events, WHATWG HTML 9.2). */
export class Listeners {
  readonly #open = new Set<ServerResponse>();
  readonly #timer: NodeJS.Timeout;

  constructor() {
    this.#timer = setInterval(() => this.#write(': still here\n\n'), HEARTBEAT);
    this.#timer.unref();
  }

  /** Adds a page; it is told at once which version it is at, so that it can tell whether it missed something. */
  add(response: ServerResponse, hello: unknown): void {
    response.writeHead(200, safeHeaders('page', 'text/event-stream; charset=utf-8'));
    response.write(`retry: 1000\nevent: hello\ndata: ${JSON.stringify(hello)}\n\n`);
    this.#open.add(response);
    response.on('close', () => this.#open.delete(response));
  }

  /** Tells every page. */
  tell(event: string, data: unknown): void {
    this.#write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  close(): void {
    clearInterval(this.#timer);
    for (const response of this.#open) response.end();
  }

  #write(text: string): void {
    for (const response of this.#open) response.write(text);
  }
}

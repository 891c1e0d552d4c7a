import { createServer, request as ask, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A gate before a portal: everything passes, and can be counted, or ended half-way. */
export interface Gate {
  readonly url: string;
  /** What passed, as `METHOD /path`, in order. */
  readonly passed: readonly string[];
  close(): void;
}

/**
 * Opens a gate before a portal on this machine.
 * @param answered is called when the portal has done what a request asks, before the answer goes back; `false` drops it.
 * @param told what the gate makes of an answer to `METHOD /path`.
 * @param arrives is called with what comes, and what passed, before the portal sees it; `false` drops it, `hold` leaves it
 *   without an answer.
 */
export async function openGate(
  portal: string,
  answered: (passed: readonly string[]) => boolean = () => true,
  told: (request: string, body: string) => string = (_request, body) => body,
  arrives: (request: string, passed: readonly string[]) => boolean | 'hold' = () => true,
): Promise<Gate> {
  const passed: string[] = [];
  const server: Server = createServer((incoming, outgoing) => {
    const { method = 'GET', url = '/', headers } = incoming;
    const goes = arrives(`${method} ${url}`, passed);
    if (goes !== true) {
      if (!goes) outgoing.destroy();
      return;
    }
    const onward = ask(
      new URL(url, portal),
      { method, headers: { ...headers, 'accept-encoding': 'identity' } },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => {
          passed.push(`${method} ${url}`);
          if (!answered(passed)) {
            outgoing.destroy();
            return;
          }
          const text = Buffer.concat(parts).toString('latin1');
          const body = Buffer.from(told(`${method} ${url}`, text), 'latin1');
          const { 'content-length': _length, ...kept } = answer.headers;
          outgoing.writeHead(answer.statusCode ?? 500, { ...kept, 'content-length': body.length }).end(body);
        });
      },
    );
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    passed,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

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
 */
export async function openGate(
  portal: string,
  answered: (passed: readonly string[]) => boolean = () => true,
): Promise<Gate> {
  const passed: string[] = [];
  const server: Server = createServer((incoming, outgoing) => {
    const { method = 'GET', url = '/', headers } = incoming;
    const onward = ask(new URL(url, portal), { method, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => {
        passed.push(`${method} ${url}`);
        if (!answered(passed)) {
          outgoing.destroy();
          return;
        }
        outgoing.writeHead(answer.statusCode ?? 500, answer.headers).end(Buffer.concat(parts));
      });
    });
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

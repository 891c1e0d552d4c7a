import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { createServer, request as forward, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** A request and its answer as they went over the wire: what `.ci/judge-wire.mjs` holds against the contract. */
export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  /** Base64 of the bytes that were sent. */
  readonly body: string;
  readonly answer: { readonly status: number; readonly headers: IncomingMessage['headers']; readonly body: string };
}

/**
 * Stands between a client and a portal, passes everything on as it comes, broken answers too, and writes each exchange
 * that came to its end into a file of `folder`.
 * @returns where it listens, and what ends it.
 */
export async function openRecorder(
  portal: string,
  folder: string,
): Promise<{ url: string; close: () => Promise<void> }> {
  const { hostname, port } = new URL(portal);
  const file = join(folder, `${randomUUID()}.ndjson`);
  const server = createServer((from, to) => {
    const { method = '', url: path = '', headers } = from;
    const sent: Buffer[] = [];
    const onward = forward({ hostname, port, method, path, headers: from.rawHeaders });
    from.on('data', (part: Buffer) => sent.push(part)).pipe(onward);
    // Nothing is told of what was broken off: the client sees it broken off too.
    const breakOff = (): void => void to.socket?.destroy();
    onward.on('error', breakOff).on('response', (answer) => {
      const got: Buffer[] = [];
      to.writeHead(answer.statusCode ?? 0, answer.rawHeaders);
      answer
        .on('data', (part: Buffer) => got.push(part))
        .on('error', breakOff)
        .on('aborted', breakOff);
      answer.on('end', () => {
        if (!answer.complete) return;
        const told = { status: answer.statusCode ?? 0, headers: answer.headers, body: base64(got) };
        const exchange: Exchange = { method, path, headers, body: base64(sent), answer: told };
        appendFileSync(file, `${JSON.stringify(exchange)}\n`);
      });
      answer.pipe(to);
    });
    to.on('close', () => onward.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function base64(parts: readonly Buffer[]): string {
  return Buffer.concat(parts).toString('base64');
}

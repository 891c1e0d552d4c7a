import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer as createHttpServer, request as ask } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect, createServer, type Server } from 'node:net';
import { join } from 'node:path';

/** A company's gateway before a portal, as the world sees it: https under a name of its own, behind a proxy. */
export interface TlsGateway {
  /** The proxy that alone knows the way to the name. */
  readonly proxy: string;
  /** The certificate that vouches for the name. */
  readonly certificate: string;
  /** All that went through the proxy, in both directions. */
  seen(): Buffer;
  /** What the proxy was asked for, as `CONNECT name:443`. */
  readonly asked: readonly string[];
  close(): void;
}

/** @param name the host, such as `gateway.example`. @param folder where its key and certificate are written. */
export async function openTlsGateway(name: string, portal: string, folder: string): Promise<TlsGateway> {
  const [key, certificate] = [join(folder, 'gateway.key'), join(folder, 'gateway.pem')];
  const subject = ['-subj', `/CN=${name}`, '-addext', `subjectAltName=DNS:${name}`];
  const made = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-keyout', key, '-out', certificate];
  execFileSync('openssl', [...made, ...subject], { stdio: 'ignore' });
  const secure = createTlsServer({ key: readFileSync(key), cert: readFileSync(certificate) }, (incoming, outgoing) => {
    const { method, url = '/', headers } = incoming;
    const onward = ask(
      new URL(url, portal),
      { method, headers: { ...headers, host: new URL(portal).host } },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(outgoing);
      },
    );
    incoming.pipe(onward);
  });
  const securePort = await listening(secure);

  const [asked, through]: [string[], Buffer[]] = [[], []];
  const proxy = createHttpServer((incoming, outgoing) => {
    asked.push(`${incoming.method ?? ''} ${incoming.url ?? ''}`);
    outgoing.writeHead(501).end();
  });
  proxy.on('connect', (request, socket, head) => {
    asked.push(`CONNECT ${request.url ?? ''}`);
    const onward = connect(securePort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      onward.write(head);
      socket.on('data', (part: Buffer) => through.push(part)).pipe(onward);
      onward.on('data', (part: Buffer) => through.push(part)).pipe(socket);
    });
    for (const end of [socket, onward]) end.on('error', () => socket.destroy());
  });
  const proxyPort = await listening(proxy);
  return {
    proxy: `http://127.0.0.1:${proxyPort}`,
    certificate,
    asked,
    seen: () => Buffer.concat(through),
    close: () => {
      for (const server of [secure, proxy]) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}

/** A socket that only counts who comes. */
export async function openCounter(): Promise<{ readonly port: number; came(): number; close(): void }> {
  let came = 0;
  const server = createServer((socket) => {
    came += 1;
    socket.destroy();
  });
  const port = await listening(server);
  return { port, came: () => came, close: () => void server.close() };
}

async function listening(server: Server): Promise<number> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return (server.address() as AddressInfo).port;
}

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * A proxy that lets nothing through and records requests. With it a browser has no network, and every host that a page,
 * an extension or the browser itself tried to reach is known.
 */
export interface Recorder {
  /** The port of the proxy on this machine. */
  readonly port: number;
  /** The requested hosts, in order, with the port: `example.com:443`. */
  readonly hosts: readonly string[];
  close(): Promise<void>;
}

/** Starts a recorder on a free port. */
export async function startRecorder(): Promise<Recorder> {
  const hosts: string[] = [];
  const server = createServer((request, response) => {
    hosts.push(request.headers.host ?? request.url ?? 'unknown');
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    hosts.push(request.url ?? 'unknown');
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  const port = await listen(server);
  return { port, hosts, close: () => close(server) };
}

function listen(server: Server): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port));
  });
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done, fail) => {
    server.close((error) => (error ? fail(error) : done()));
  });
}

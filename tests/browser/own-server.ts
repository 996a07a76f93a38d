import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import forge from 'node-forge';
import { contentTypes, fileAt } from './replica-page';

/** A day in milliseconds. */
const DAY = 86_400_000;

/** A key and a self-signed certificate for x.com. */
function selfSigned(): { key: string; cert: string } {
  const { pki, md } = forge;
  const { privateKey, publicKey } = pki.rsa.generateKeyPair(2048);
  const cert = pki.createCertificate();
  const name = [{ name: 'commonName', value: 'x.com' }];
  cert.publicKey = publicKey;
  cert.serialNumber = '01';
  cert.validity.notBefore = new Date(Date.now() - DAY);
  cert.validity.notAfter = new Date(Date.now() + DAY);
  cert.setSubject(name);
  cert.setIssuer(name);
  cert.setExtensions([{ name: 'subjectAltName', altNames: [{ type: 2, value: 'x.com' }] }]);
  cert.sign(privateKey, md.sha256.create());
  return { key: pki.privateKeyToPem(privateKey), cert: pki.certificateToPem(cert) };
}

/** A server of the practice page. */
export interface OwnServer {
  readonly port: number;
  /** The requested paths. */
  readonly asked: ReadonlySet<string>;
  readonly close: () => void;
}

/**
 * Serves the practice page over HTTPS on a free port. Intercepting the requests of a tab is not enough for a page that
 * the browser prerenders, which belongs to no tab yet.
 *
 * @param pages further pages by their path
 */
export async function serveReplica(pages: Readonly<Record<string, string>>): Promise<OwnServer> {
  const asked = new Set<string>();
  const server: Server = createServer(selfSigned(), (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'https://x.com');
    asked.add(pathname);
    const page = pages[pathname];
    if (page !== undefined) {
      response.setHeader('content-type', 'text/html').end(page);
      return;
    }
    const file = fileAt(pathname);
    readFile(file).then(
      (body) => response.setHeader('content-type', contentTypes[extname(file)] ?? '').end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    asked,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

// A plain file server on loopback. It serves a site under /kho/ and nothing above it, so that a link which is not
// relative is found out; and with the content security policy of a careful web server, stricter than the pages' own.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const prefix = '/kho/';
const policy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; " +
  "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const types = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml',
  '.json': 'application/json', '.xml': 'application/xml', '.png': 'image/png', '.jpg': 'image/jpeg',
  '.woff2': 'font/woff2', '.pdf': 'application/pdf', '.zip': 'application/zip',
};

// {address, close}: the address of the folder, ending in '/'.
export async function serve(folder) {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
    try {
      if (!path.startsWith(prefix)) throw new Error('outside the site');
      const bytes = await readFile(join(folder, path.slice(prefix.length)));
      response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream',
        'content-security-policy': policy, 'x-content-type-options': 'nosniff' });
      response.end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    address: `http://127.0.0.1:${server.address().port}${prefix}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

import { createServer, type RequestListener } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { faxPictures } from '../../shared/aws/fax-pictures.ts';

const HOSTS = ['http://127.0.0.1', 'localhost', '169.254.169.254', '[::1]'];
const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});
async function serving(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${Object(server.address()).port}`;
}
const fetched = (url: string, most?: number) => faxPictures(HOSTS, most).fetch(url);
const refused = (code: string) => expect.objectContaining({ name: 'NotFetched', code });

describe('pictures behind an address', () => {
  it('come byte for byte, through a redirect at the same host too', async () => {
    const bytes = Buffer.from([0x49, 0x49, 0x2a, 0x00, 0xff]);
    const base = await serving((request, response) => {
      if (request.url === '/1') response.writeHead(302, { location: '/2' }).end();
      else response.end(bytes);
    });
    expect(await fetched(`${base}/1`)).toEqual(bytes);
  });

  it.each([
    ['another host', 'http://localhost:9/x', 'host'],
    ['another host over https', 'https://attacker.example.org/x', 'host'],
    ['the address of the cloud itself', 'https://169.254.169.254/latest/meta-data', 'private'],
    ['a file', 'file:///etc/passwd', 'host'],
    ['itself, for ever', '/', 'redirects'],
  ])('a redirect to %s is not followed', async (_, location, code) => {
    const base = await serving((_, response) => response.writeHead(302, { location }).end());
    await expect(fetched(`${base}/`)).rejects.toEqual(refused(code));
  });

  it.each([
    ['a name that leads to this computer', 'https://localhost/1.tif'],
    ['an address that is nobody else', 'https://169.254.169.254/'],
    ['the same in IPv6', 'https://[::1]/'],
  ])('%s is refused although it is listed', async (_, url) =>
    expect(fetched(url)).rejects.toEqual(refused('private')),
  );

  it.each([
    ['a header', true],
    ['a body without one', false],
  ])('what is too large is left by %s', async (_, isTold) => {
    const base = await serving((_, response) => {
      if (isTold) response.setHeader('content-length', 2000);
      response.write(Buffer.alloc(1000));
      response.end(Buffer.alloc(1000));
    });
    await expect(fetched(base, 1999)).rejects.toEqual(refused('too-large'));
    expect(await fetched(base, 2000)).toHaveLength(2000);
  });

  it('an answer that breaks off is none', async () => {
    const base = await serving((_, response) => {
      response.writeHead(200, { 'content-length': 10 }).write('12345');
      setTimeout(() => response.destroy(), 20);
    });
    await expect(fetched(base)).rejects.toEqual(refused('unreachable'));
  });

  it.each([404, 500])('%i is no picture', async (status) => {
    const base = await serving((_, response) => response.writeHead(status).end('no'));
    await expect(fetched(base)).rejects.toEqual(refused('status'));
  });

  it('what went wrong never says where', async () => {
    const error = await fetched('http://127.0.0.1:9/secret').catch((one: unknown) => String(one));
    expect(error).toBe('NotFetched: unreachable');
  });
});

import { lookup } from 'node:dns';
import { type IncomingMessage, request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isAllowed, isPublic, type MediaHosts } from '../fax/media-host.ts';
import type { FaxPictures } from '../ports/faxes.ts';

/** Why pictures were not fetched. */
export type NotFetchedCode =
  | 'host'
  | 'private'
  | 'unreachable'
  | 'status'
  | 'too-large'
  | 'redirects';
class NotFetched extends Error {
  override readonly name = 'NotFetched';
  readonly code: NotFetchedCode;
  constructor(code: NotFetchedCode) {
    super(code);
    this.code = code;
  }
}

const MOST_BYTES = 50 * 1024 * 1024;
const MOST_REDIRECTS = 3;
/** For the whole of it (ms); the function that fetches has more. */
const PATIENCE = 40_000;

/** Names are looked up here and nowhere after: an address that is ours is refused, whatever name it goes by. */
const publicLookup: LookupFunction = (hostname, options, done) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    const [first] = addresses ?? [];
    if (error || !first) return done(error ?? new NotFetched('unreachable'), '', 0);
    if (!addresses.every(({ address }) => isPublic(address)))
      return done(new NotFetched('private'), '', 0);
    if (options.all) done(null, addresses);
    else done(null, first.address, first.family);
  });
};

/** Pictures from these hosts and no others, redirects included; at most 50 MB in 40 seconds. */
export const faxPictures = (hosts: MediaHosts, most = MOST_BYTES): FaxPictures => ({
  async fetch(url) {
    const signal = AbortSignal.timeout(PATIENCE);
    let from = url;
    for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
      const answer = await answerOf(from, hosts, signal);
      const { statusCode = 0, headers } = answer;
      if (statusCode === 200) return await bodyOf(answer, most);
      answer.destroy();
      if (![301, 302, 303, 307, 308].includes(statusCode) || headers.location === undefined)
        throw new NotFetched('status');
      if (!URL.canParse(headers.location, from)) throw new NotFetched('host');
      from = new URL(headers.location, from).href;
    }
    throw new NotFetched('redirects');
  },
});

function answerOf(url: string, hosts: MediaHosts, signal: AbortSignal): Promise<IncomingMessage> {
  const allowed = isAllowed(url, hosts);
  if (!allowed) return Promise.reject(new NotFetched('host'));
  const { hostname } = new URL(url);
  const literal = hostname.replace(/^\[|\]$/g, '');
  if (!allowed.bare && isIP(literal) !== 0 && !isPublic(literal))
    return Promise.reject(new NotFetched('private'));
  const ask = allowed.bare ? plainRequest : secureRequest;
  return new Promise((answered, failed) => {
    const asked = ask(url, { signal, ...(!allowed.bare && { lookup: publicLookup }) }, answered);
    asked.once('error', (error) =>
      failed(error instanceof NotFetched ? error : new NotFetched('unreachable')),
    );
    asked.end();
  });
}

async function bodyOf(answer: IncomingMessage, most: number): Promise<Buffer> {
  if (Number(answer.headers['content-length'] ?? 0) > most) {
    answer.destroy();
    throw new NotFetched('too-large');
  }
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of answer) {
      bytes += chunk.length;
      if (bytes > most) throw new NotFetched('too-large');
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof NotFetched ? error : new NotFetched('unreachable');
  }
  return Buffer.concat(chunks);
}

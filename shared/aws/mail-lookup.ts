import { Resolver } from 'node:dns/promises';
import { domainToASCII } from 'node:url';
import type { Log } from '../lambda/log.ts';
import type { TakesMail } from '../ports/mail-lookup.ts';

/** Whoever sends a form waits for it (ms). */
const MOST_WAIT = 1200;
const MOST_KNOWN = 200;
/** The domain is there, and has no such record. */
const NO_RECORD = 'ENODATA';
/** There is no such domain. */
const NO_DOMAIN = 'ENOTFOUND';

/**
 * Asks DNS for the domain's mail servers (RFC 5321, 5.1): a null MX (RFC 7505), a domain that is not there, and one with
 * neither MX nor address take no mail. Whatever else goes wrong says nothing, and is logged without the domain.
 * @param server `127.0.0.1:5353`; without it the one of the machine
 */
export function mailLookup(log: Log, server = ''): TakesMail {
  const taking = new Set<string>();
  return async (address) => {
    const domain = domainToASCII(address.slice(address.lastIndexOf('@') + 1)).toLowerCase();
    if (taking.has(domain)) return true;
    const resolver = new Resolver({ timeout: MOST_WAIT / 2, tries: 2 });
    const patience = setTimeout(() => resolver.cancel(), MOST_WAIT);
    try {
      // A setting that is no address asks nobody, and refuses nobody.
      if (server !== '') resolver.setServers([server]);
      const takes = await takesMail(domain, resolver);
      if (takes && taking.size < MOST_KNOWN) taking.add(domain);
      return takes;
    } catch (error) {
      log(
        { message: 'nobody could say whether a domain takes mail', error: codeOf(error) },
        'WARN',
      );
      return undefined;
    } finally {
      clearTimeout(patience);
    }
  };
}

/** @throws what DNS says but that there is nothing. */
async function takesMail(domain: string, resolver: Resolver): Promise<boolean> {
  if (!/^[^.\s]{1,63}(?:\.[^.\s]{1,63})+$/.test(domain)) return false;
  const servers = await found(resolver.resolveMx(domain));
  if (servers === NO_DOMAIN) return false;
  if (servers !== NO_RECORD) return servers.some(({ exchange }) => exchange !== '');
  const addresses = await Promise.all([
    found(resolver.resolve4(domain)),
    found(resolver.resolve6(domain)),
  ]);
  return addresses.some((some) => some !== NO_DOMAIN && some !== NO_RECORD);
}

async function found<T>(
  asked: Promise<readonly T[]>,
): Promise<readonly T[] | typeof NO_RECORD | typeof NO_DOMAIN> {
  try {
    return await asked;
  } catch (error) {
    const code = codeOf(error);
    if (code === NO_RECORD || code === NO_DOMAIN) return code;
    throw error;
  }
}

const codeOf = (error: unknown): string => String(Object(error).code ?? 'unknown');

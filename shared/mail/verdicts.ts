import { type Field, fieldsOf } from './headers.ts';

export type Verdict = 'pass' | 'fail' | 'none';

/** What SES found when it took a mail. Whatever it did not say is `none`, never a pass. */
export interface Verdicts {
  readonly spf: Verdict;
  readonly dkim: Verdict;
  readonly spam: Verdict;
  readonly virus: Verdict;
  /** SPF passed for a domain that is the sender's. */
  readonly spfAligned: boolean;
  /** DKIM passed with a signature of a domain that is the sender's. */
  readonly dkimAligned: boolean;
  /** The addresses that SES took it for. */
  readonly takenFor: readonly string[];
}

/** The names that SES writes above what it was given; `received` once. */
const OF_SES = /^(?:return-path|received|received-spf|authentication-results|x-ses-[\w-]+)$/;

/**
 * The fields that SES wrote: those at the very top, until the first that it does not write or would write twice. Whoever
 * sends a mail can write such fields too, but only below.
 */
function writtenBySes(fields: readonly Field[]): ReadonlyMap<string, string> {
  const written = new Map<string, string>();
  for (const { name, value } of fields) {
    if (!OF_SES.test(name) || written.has(name)) break;
    written.set(name, value);
  }
  return written;
}

/** What SES found about a mail that says it is from `from`. @param raw the message as SES stored it */
export function verdictsOf(raw: Buffer, from: string): Verdicts {
  const written = writtenBySes(fieldsOf(raw));
  const results = resultsIn(written.get('authentication-results') ?? '');
  const domain = domainOf(from);
  const envelope = domainOf(
    results.find(({ method }) => method === 'spf')?.of ?? bare(written.get('return-path') ?? ''),
  );
  const received = /^\s*(\w+)/.exec(written.get('received-spf') ?? '')?.[1];
  const spf = verdict(received ?? results.find(({ method }) => method === 'spf')?.result);
  const signed = results.filter(({ method, result }) => method === 'dkim' && result === 'pass');
  const refused = results.some(({ method, result }) => method === 'dkim' && result === 'fail');
  return {
    spf,
    dkim: signed.length > 0 ? 'pass' : refused ? 'fail' : 'none',
    spam: verdict(written.get('x-ses-spam-verdict')),
    virus: verdict(written.get('x-ses-virus-verdict')),
    spfAligned: spf === 'pass' && isAligned(envelope, domain),
    dkimAligned: signed.some(({ of }) => isAligned(domainOf(of), domain)),
    takenFor: [...(written.get('received') ?? '').matchAll(/\bfor <?([^\s<>;]+@[^\s<>;]+)>?/g)].map(
      ([, address = '']) => address.toLowerCase(),
    ),
  };
}

interface Result {
  readonly method: string;
  readonly result: string;
  /** The address or the domain that it holds for. */
  readonly of: string;
}

/** The results of `Authentication-Results: amazonses.com; ...`; those of any other host are no results. */
function resultsIn(value: string): readonly Result[] {
  // What stands in quotes or comments is the sender's own wording.
  const said = value
    .slice(0, 8192)
    .replace(/"(?:[^"\\]|\\.)*"/g, ' ')
    .replace(/\([^()]*\)/g, ' ');
  const [host = '', ...rest] = said.split(';');
  if (host.trim().toLowerCase() !== 'amazonses.com') return [];
  const results: Result[] = [];
  for (const part of rest) {
    const [, method, result = ''] = /^\s*(spf|dkim|dmarc)\s*=\s*(\w+)/i.exec(part) ?? [];
    const of = /\b(?:header\.[id]|smtp\.mailfrom|envelope-from)\s*=\s*<?([^\s;<>]+)/i.exec(
      part,
    )?.[1];
    const last = results.at(-1);
    if (method !== undefined)
      results.push({ method: method.toLowerCase(), result: result.toLowerCase(), of: of ?? '' });
    // SES parts the properties of SPF with semicolons too.
    else if (of !== undefined && last?.method === 'spf') results.splice(-1, 1, { ...last, of });
  }
  return results;
}

const verdict = (said: string | undefined): Verdict => {
  const word = said?.trim().toLowerCase() ?? '';
  if (word === 'pass') return 'pass';
  return /^(?:fail|softfail|hardfail)$/.test(word) ? 'fail' : 'none';
};

const bare = (address: string): string => /<([^<>]*)>/.exec(address)?.[1] ?? address;
const domainOf = (address: string): string =>
  address.toLowerCase().replace(/^.*@/, '').replace(/\.$/, '');

/** The same domain, or one of the two within the other, as DMARC's relaxed mode has it. */
const isAligned = (one: string, other: string): boolean =>
  one.includes('.') &&
  other.includes('.') &&
  (one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`));

import { type Field, fieldsOf } from './headers.ts';

export type ProofVerdict = 'pass' | 'fail' | 'none';

/** What SES found when it took a mail. Whatever it did not say is `none`, never a pass. */
export interface Verdicts {
  readonly spf: ProofVerdict;
  readonly dkim: ProofVerdict;
  readonly spam: ProofVerdict;
  readonly virus: ProofVerdict;
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
  const checked = written.get('received-spf');
  const { spf: named, dkim } = resultsIn(written.get('authentication-results') ?? '', checked);
  const domain = domainOf(from);
  const spf = verdict(/^\s*(\w+)/.exec(checked ?? '')?.[1] ?? named);
  const signed = dkim.filter(({ result }) => result === 'pass');
  const refused = dkim.some(({ result }) => result === 'fail');
  return {
    spf,
    dkim: signed.length > 0 ? 'pass' : refused ? 'fail' : 'none',
    spam: verdict(written.get('x-ses-spam-verdict')),
    virus: verdict(written.get('x-ses-virus-verdict')),
    // The envelope as SES wrote it by itself: without a sender SPF speaks of a greeting that anybody may choose.
    spfAligned: spf === 'pass' && isAligned(domainOf(envelopeIn(written)), domain),
    dkimAligned: signed.some(({ of }) => isAligned(domainOf(of), domain)),
    takenFor: takenFor(written.get('received') ?? ''),
  };
}

/** Whoever wrote is who From names: one of the two was checked for that very domain. All else proves nothing. */
export const isProven = ({ spfAligned, dkimAligned }: Verdicts): boolean =>
  spfAligned || dkimAligned;

/** The bare envelope sender, whatever signs stand in the quotes of its local part. */
const envelopeIn = (written: ReadonlyMap<string, string>): string =>
  (written.get('return-path') ?? '').trim().replace(/^</, '').replace(/>$/, '');

/** Whom SES took it for: behind its own id, which no greeting reaches. */
const takenFor = (received: string): readonly string[] => {
  const own = received.slice(received.lastIndexOf(' id '));
  const [, address] = /^ id \S+\s+for <?([^\s<>;]+@[^\s<>;]+)>?\s*(?:;|$)/.exec(own) ?? [];
  return address === undefined ? [] : [address.toLowerCase()];
};

interface Result {
  readonly result: string;
  /** The address or the domain that it holds for. */
  readonly of: string;
}
interface Results {
  readonly spf: string | undefined;
  readonly dkim: readonly Result[];
}

const NOTHING: Results = { spf: undefined, dkim: [] };
const LONGEST = 8192;
/** What SES quotes of the sender's own words while it speaks of SPF. */
const QUOTES_SENDER = /(?:helo|envelope-from)\s*=/i;

/**
 * The results of `Authentication-Results: amazonses.com; ...`; those of any other host are no results. Of SPF it quotes the
 * greeting (HELO) and the envelope, which the sender chose; both end where `Received-SPF` ends. What stands behind is
 * SES's own, and where that place is not found nothing is believed.
 */
function resultsIn(value: string, checked: string | undefined): Results {
  const said = value.slice(0, LONGEST);
  const [, named] = /^\s*amazonses\.com\s*;(?:\s*spf\s*=\s*(\w+))?/i.exec(said) ?? [];
  if (!/^\s*amazonses\.com\s*;/i.test(said)) return NOTHING;
  const own = behindQuotes(said, checked);
  return { spf: named?.toLowerCase(), dkim: own === undefined ? [] : signaturesIn(own) };
}

/** The results behind what the sender chose; undefined where that cannot be told. */
function behindQuotes(said: string, checked: string | undefined): string | undefined {
  if (!QUOTES_SENDER.test(said)) return said;
  const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();
  const whole = spaced(said);
  const spf = spaced(checked ?? '');
  const starts = [0, spf.indexOf('client-ip='), spf.search(/helo\s*=/i)].filter((at) => at >= 0);
  for (const start of starts) {
    const quoted = spf.slice(start);
    const at = quoted === '' ? -1 : whole.lastIndexOf(quoted);
    if (at >= 0) return whole.slice(at + quoted.length);
  }
  return undefined;
}

function signaturesIn(own: string): readonly Result[] {
  // What stands in quotes or comments is the signer's own wording.
  const plain = own.replace(/"(?:[^"\\]|\\.)*"/g, ' ').replace(/\([^()]*\)/g, ' ');
  return plain.split(';').flatMap((part) => {
    const [, result] = /^\s*dkim\s*=\s*(\w+)/i.exec(part) ?? [];
    const [, of = ''] = /\sheader\.[id]\s*=\s*<?([^\s;<>]+)/i.exec(part) ?? [];
    return result === undefined ? [] : [{ result: result.toLowerCase(), of }];
  });
}

const verdict = (said: string | undefined): ProofVerdict => {
  const word = said?.trim().toLowerCase() ?? '';
  if (word === 'pass') return 'pass';
  return /^(?:fail|softfail|hardfail)$/.test(word) ? 'fail' : 'none';
};

const domainOf = (address: string): string =>
  address.toLowerCase().replace(/^.*@/, '').replace(/\.$/, '');

/** The same domain, or one of the two within the other, as DMARC's relaxed mode has it. */
const isAligned = (one: string, other: string): boolean =>
  one.includes('.') &&
  other.includes('.') &&
  (one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`));

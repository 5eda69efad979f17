import { randomBytes } from 'node:crypto';
import { bare, fieldValues } from './message.ts';
import { domainOf, isWithin } from './receipt-rule.ts';

/** A mail as a server hands it to SES, and what SES finds about it. */
export interface Inbound {
  readonly raw: Buffer;
  /** The envelope's sender; empty as of a bounce. */
  readonly from: string;
  /** The envelope's recipients. */
  readonly to: readonly string[];
  readonly spf: 'pass' | 'fail' | 'softfail' | 'none';
  readonly dkim: 'pass' | 'fail' | 'none';
  /** The domain of the DKIM signature; that of the From field without it. */
  readonly signer?: string | undefined;
  /** Follows from the others without it. */
  readonly dmarc?: 'pass' | 'fail' | 'none' | undefined;
  readonly spam: 'PASS' | 'FAIL';
  readonly virus: 'PASS' | 'FAIL';
  /** What the server called itself; a name of the sender's domain without it. */
  readonly helo?: string | undefined;
}

export interface Reception {
  readonly id: string;
  readonly at: number;
  readonly region: string;
  /** The recipient that the rule took it for. */
  readonly recipient: string;
  readonly scans: boolean;
}

/** An address of the documentation's network. */
const CLIENT = '192.0.2.25';
const SPF = {
  pass: 'pass (spfCheck: domain of % designates $ as permitted sender)',
  fail: 'fail (spfCheck: domain of % does not designate $ as permitted sender)',
  softfail:
    'softfail (spfCheck: transitioning domain of % does not designate $ as permitted sender)',
  none: 'none (spfCheck: $ is neither permitted nor denied by domain of %)',
} as const;

const aligned = (one: string, other: string) => isWithin(one, other) || isWithin(other, one);

/** The header fields that SES puts before a mail that it stores. What the sender wrote comes after them. */
export function receivedHeaders(
  mail: Inbound,
  { id, at, region, ...reception }: Reception,
): Buffer {
  const { raw, from, spf, dkim } = mail;
  const author = domainOf(bare(fieldValues(raw, 'from')[0] ?? '')).replaceAll(/[^\w.-]/g, '');
  const signer = mail.signer ?? author;
  const helo = mail.helo ?? `mail.${domainOf(from) || author || 'example.net'}`;
  const checked = domainOf(from) || helo;
  const isAuthentic =
    (spf === 'pass' && aligned(checked, author)) || (dkim === 'pass' && aligned(signer, author));
  const dmarc = mail.dmarc ?? (isAuthentic ? 'pass' : 'fail');
  const spfResult = `${SPF[spf].replace('%', checked).replace('$', CLIENT)} client-ip=${CLIENT}; envelope-from=${from}; helo=${helo};`;
  const verdict = (found: string) => (reception.scans ? found : 'DISABLED');
  const opaque = (bytes: number) => randomBytes(bytes).toString('base64');
  const lines = [
    `Return-Path: <${from}>`,
    `Received: from ${helo} (${helo} [${CLIENT}])`,
    ` by inbound-smtp.${region}.amazonaws.com with SMTP id ${id}`,
    ` for ${reception.recipient};`,
    ` ${new Date(at).toUTCString().replace('GMT', '+0000 (UTC)')}`,
    `X-SES-Spam-Verdict: ${verdict(mail.spam)}`,
    `X-SES-Virus-Verdict: ${verdict(mail.virus)}`,
    `Received-SPF: ${spfResult}`,
    'Authentication-Results: amazonses.com;',
    ` spf=${spfResult}`,
    dkim === 'none' ? ' dkim=none;' : ` dkim=${dkim} header.i=@${signer};`,
    ` dmarc=${dmarc} header.from=${author};`,
    `X-SES-RECEIPT: ${opaque(48)}`,
    `X-SES-DKIM-SIGNATURE: a=rsa-sha256; q=dns/txt; b=${opaque(96)}; c=relaxed/simple; s=local; d=amazonses.com; t=${Math.floor(at / 1000)}; v=1; bh=${opaque(32)}; h=From:To:Cc:Bcc:Subject:Date:Message-ID:MIME-Version:Content-Type:X-SES-RECEIPT;`,
  ];
  return Buffer.from(lines.map((line) => `${line}\r\n`).join(''), 'latin1');
}

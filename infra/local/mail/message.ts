import { simpleParser } from 'mailparser';

/** A mail as `/_local/mail` shows it. `sentAt` is epoch ms; addresses are bare; header names are lower case. */
export interface Mail {
  readonly id: string;
  readonly sentAt: number;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly attachments: readonly {
    readonly name: string;
    readonly type: string;
    readonly bytes: number;
  }[];
}

const unfolded = (head: string) => head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);

/** The header block and the rest of a raw message. */
export function split(raw: Buffer): { readonly head: string; readonly rest: Buffer } {
  // In the bytes: a message may have 40 MB behind its header.
  const ends = ['\n\n', '\n\r\n'].map((blank) => raw.indexOf(blank)).filter((at) => at >= 0);
  const feed = ends.length > 0 ? Math.min(...ends) : raw.length;
  const end = raw.length > feed && raw[feed - 1] === 0x0d ? feed - 1 : feed;
  return { head: raw.toString('latin1', 0, end), rest: raw.subarray(end) };
}

/** The values of one header field, unfolded. */
export const fieldValues = (raw: Buffer, name: string): readonly string[] =>
  unfolded(split(raw).head)
    .filter((line) => line.toLowerCase().startsWith(`${name}:`))
    .map((line) => line.slice(name.length + 1).trim());

/** 'Name <a@example.com>' → 'a@example.com'. */
export const bare = (address: string): string =>
  (/<([^<>]+)>\s*$/.exec(address)?.[1] ?? address).trim();

/** The bare addresses of To, Cc and Bcc, as SES reads them when no Destinations are given. */
export const recipients = (raw: Buffer): readonly string[] =>
  ['to', 'cc', 'bcc']
    .flatMap((name) => fieldValues(raw, name))
    .flatMap((list) => list.replace(/"(?:[^"\\]|\\.)*"/g, '').split(','))
    .map(bare)
    .filter((address) => address.length > 0);

/** Message-ID and Date as SES sets them, whatever the sender wrote; Bcc is taken out. */
export function stamped(raw: Buffer, messageId: string, sentAt: number): Buffer {
  const { head, rest } = split(raw);
  const kept = head
    .replace(/\r?\n(?![ \t])/g, '\n')
    .split('\n')
    .filter((line) => !/^(message-id|date|bcc):/i.test(line));
  const date = new Date(sentAt).toUTCString().replace('GMT', '+0000');
  return Buffer.concat([
    Buffer.from([`Message-ID: ${messageId}`, `Date: ${date}`, ...kept].join('\r\n'), 'latin1'),
    rest,
  ]);
}

export async function readMail(
  raw: Buffer,
  id: string,
  sentAt: number,
  to: readonly string[],
): Promise<Mail> {
  const parsed = await simpleParser(raw, { skipImageLinks: true });
  const headers: Record<string, string> = {};
  for (const { key, line } of parsed.headerLines) {
    const value = line
      .slice(line.indexOf(':') + 1)
      .replace(/\s*[\r\n]+\s*/g, ' ')
      .trim();
    headers[key] = headers[key] === undefined ? value : `${headers[key]}, ${value}`;
  }
  return {
    id,
    sentAt,
    from: parsed.from?.value[0]?.address ?? '',
    to,
    subject: parsed.subject ?? '',
    text: parsed.text ?? '',
    html: parsed.html || '',
    headers,
    attachments: parsed.attachments.map(({ filename, contentType, content }) => ({
      name: filename ?? '',
      type: contentType,
      bytes: content.length,
    })),
  };
}

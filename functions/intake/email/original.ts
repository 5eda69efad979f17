import { sha256 } from '../../../shared/intake/arrival-id.ts';
import { headersEnd } from '../../../shared/mail/headers.ts';
import type { Mail } from '../../../shared/mail/mail.ts';
import { isProven } from '../../../shared/mail/verdicts.ts';
import { arrivalKey } from '../../../shared/petition/arrival.ts';
import { keptText } from '../../../shared/petition/commands/text.ts';
import {
  type ContentIntent,
  type Decision,
  isRefusal,
  type Refusal,
  type UniqueKey,
} from '../../../shared/petition/decision.ts';
import { parsePetitionNumber } from '../../../shared/petition/number.ts';
import { type NewPaper, paperContent } from '../../../shared/petition/paper.ts';
import { textHash } from '../../../shared/privacy/text-hash.ts';
import type { Come } from './deps.ts';
import type { Left } from './files.ts';

const DAY = 24 * 60 * 60_000;
/** The same mail through another of our addresses comes within days, or never. */
const SAME_MAIL = 7 * DAY;
const MOST_TEXT = 20_000;

/** The mail itself as an original of the petition. */
export const paperOf = ({ id, object: { body }, mail }: Come): NewPaper => ({
  id,
  type: 'mail',
  bytes: body.length,
  hash: sha256(body),
  flags: mail.unreadable ? ['unreadable'] : [],
});

/** Where it came from and what is beside the text that was said: personal text, kept in this item alone. */
export function originalContent(
  { id, object: { key, version }, mail, verdicts }: Come,
  { quoted, left }: { readonly quoted: string; readonly left: readonly Left[] },
): ContentIntent {
  const mentions = numbersIn(`${mail.subject}\n${mail.text}`);
  return {
    id: paperContent(id),
    body: {
      key,
      version,
      subject: cut(mail.subject, 1000),
      from: mail.from,
      fromName: mail.fromName,
      // What SES found of its sender: a name in From proves nothing.
      proven: isProven(verdicts),
      ...(quoted !== '' && { quoted: keptText(cut(quoted, MOST_TEXT)) }),
      ...(left.length > 0 && { left }),
      ...(mail.unreadable && { unreadable: mail.unreadable }),
      // The sender's own words and no more: nobody is let into a petition by its number.
      ...(mentions.length > 0 && { mentions }),
      suggested: {
        ...(mail.fromName && { name: mail.fromName }),
        ...(mail.from && { email: mail.from }),
      },
    },
  };
}

const known = new WeakMap<Mail, string>();

/** What a mail says and brings, once decoded: its subject, its readable text, and its files by their hashes. */
function sameness({ mail, object }: Pick<Come, 'mail' | 'object'>): string {
  const before = known.get(mail);
  if (before !== undefined) return before;
  const { subject, text, enclosed, files, fileCount, unreadable } = mail;
  const hashes = files.map(({ content }) => sha256(content)).toSorted();
  // Of what nobody can read the bytes below its head are all there is.
  const bytes = unreadable ? [sha256(object.body.subarray(headersEnd(object.body).body))] : [];
  const all = [subject, text, enclosed, hashes, fileCount, bytes];
  const one = sha256(Buffer.from(JSON.stringify(all)));
  known.set(mail, one);
  return one;
}

/** What makes it one, however often and through whichever of our addresses it comes. */
export function mailKeys(
  come: Pick<Come, 'id' | 'mail' | 'keys' | 'object'>,
  number?: string,
  at = 0,
): readonly UniqueKey[] {
  const {
    id,
    mail,
    keys: { current, previous },
  } = come;
  const holds: Readonly<Record<string, string>> = number === undefined ? {} : { number };
  // Programs give one id to several mails: the same is what comes from the same sender with the same words and files.
  const same = JSON.stringify([mail.messageId, sameness(come)]);
  const unique =
    mail.messageId === '' || mail.from === ''
      ? []
      : [current, ...(previous ? [previous] : [])].map((key) => ({
          key: `mail#${textHash(key, mail.from, same)}`,
          expiresAt: at + SAME_MAIL,
          holds,
        }));
  return [{ key: arrivalKey(id), holds }, ...unique];
}

/** The text names the mail that it came in: what was parted from it stands there, one press away wherever it is shown. */
export const withMail = (
  decision: Decision | Refusal,
  message: string,
  mail: string,
): Decision | Refusal =>
  isRefusal(decision)
    ? decision
    : {
        ...decision,
        contents: (decision.contents ?? []).map((content) =>
          content.id === message ? { ...content, body: { ...content.body, mail } } : content,
        ),
      };

/** A decision that also takes the mail in as an original of this petition; `again` when its text was known already. */
export function withOriginal(
  decision: Decision,
  {
    come,
    number,
    content,
    again,
  }: {
    readonly come: Come;
    readonly number: string;
    readonly content: ContentIntent;
    readonly again: boolean;
  },
): Decision {
  return {
    ...decision,
    events: [
      ...decision.events,
      {
        type: 'PaperAdded',
        at: come.now,
        paper: paperOf(come),
        ...(again && { again: true as const }),
      },
    ],
    contents: [...(decision.contents ?? []), content],
    claims: [...mailKeys(come, number, come.now), ...(decision.claims ?? [])],
  };
}

function numbersIn(text: string): readonly string[] {
  const found = text.slice(0, 50_000).matchAll(/(?<!\d)[1-9]\d{3}-\d{6,8}-\d(?!\d)/g);
  return [...new Set([...found].flatMap(([typed]) => parsePetitionNumber(typed) ?? []))].slice(
    0,
    20,
  );
}

/** At most so many characters, none of them half. */
export const cut = (text: string, most: number): string =>
  text.length <= most ? text : text.slice(0, most).replace(/[\ud800-\udbff]$/, '');

import { randomInt } from 'node:crypto';
import type { VirtualClock } from '../contract.ts';
import type { objectEngine } from '../objects.ts';
import { isRecipient, type ReceiptRule } from './receipt-rule.ts';
import { type Inbound, receivedHeaders } from './received-headers.ts';

export interface ReceivingDeps {
  readonly clock: VirtualClock;
  readonly region: string;
  readonly account: string;
  readonly objects: ReturnType<typeof objectEngine>;
  /** Whether a verified identity covers the domain of this address: SES receives for no other. */
  readonly isOurs: (address: string) => boolean;
}
/** Where a mail was stored, or the sentence with which the sender's server is sent away. */
export type Outcome =
  | { readonly messageId: string; readonly keys: readonly string[] }
  | { readonly refused: string };

/** What SES stores of one mail, at most. */
export const MOST_MAIL_BYTES = 40 * 1024 * 1024;
/** The name of the object by which SES tries whether it may write. */
const SETUP = 'AMAZON_SES_SETUP_NOTIFICATION';
const SETUP_MAIL = Buffer.from(
  [
    'From: Amazon Web Services <no-reply-aws@amazon.com>',
    'To: Amazon SES customer <customer@example.com>',
    'Subject: Amazon SES Setup Notification',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    'You received this message because a receipt rule of Amazon SES was set up to deliver mail to this bucket.',
    '',
  ].join('\r\n'),
);
const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const newId = () => Array.from({ length: 40 }, () => LETTERS[randomInt(LETTERS.length)]).join('');

/** SES receiving: the one active rule set, whose rules put into a bucket what comes for their recipients. */
export function mailReceiving({ clock, region, account, objects, isOurs }: ReceivingDeps) {
  const rules: ReceiptRule[] = [];

  const rulesFor = (address: string): readonly ReceiptRule[] =>
    isOurs(address) ? rules.filter((rule) => rule.enabled && isRecipient(rule, address)) : [];

  function mayStore(rule: ReceiptRule, bucket: string, key: string): boolean {
    const asked = { action: 's3:PutObject', resource: `arn:aws:s3:::${bucket}/${key}` };
    return (
      objects.policyOf(bucket)?.admits('ses.amazonaws.com', asked, {
        'aws:sourceaccount': [account],
        'aws:referer': [account],
        'aws:sourcearn': [
          `arn:aws:ses:${region}:${account}:receipt-rule-set/${rule.set}:receipt-rule/${rule.name}`,
        ],
        'aws:securetransport': ['true'],
      }) ?? false
    );
  }

  function stored(rule: ReceiptRule, id: string, body: Buffer): readonly string[] {
    return rule.places.map(({ bucket, prefix }) => {
      const key = `${prefix}${id}`;
      objects.bring(bucket, key, { body, type: 'application/octet-stream', tags: {} });
      return key;
    });
  }

  return {
    /**
     * Adds a rule, and tries its buckets with a mail of SES's own, as SES does: who reads a bucket must know it.
     * @throws Error naming `at` for a second rule set, a bucket that is not there or one that does not let SES in.
     */
    rule(rule: ReceiptRule, at: string): void {
      const other = rules.find(({ set }) => set !== rule.set);
      if (other)
        throw new Error(`${at}: of ${other.set} and ${rule.set} only one rule set can be active`);
      for (const { bucket, prefix } of rule.places) {
        if (!objects.store.bucket(bucket)) throw new Error(`${at}: there is no bucket ${bucket}`);
        if (!mayStore(rule, bucket, `${prefix}${SETUP}`))
          throw new Error(
            `${at}: SES could not write to ${bucket}/${prefix}*: its bucket policy does not allow s3:PutObject to ses.amazonaws.com`,
          );
      }
      rules.push(rule);
      stored(rule, SETUP, SETUP_MAIL);
    },

    /** Whether some rule takes mail to this address. */
    takes: (address: string): boolean => rulesFor(address).length > 0,

    /** Takes a mail at its door, for those of its recipients that a rule takes. */
    receive(mail: Inbound): Outcome {
      if (mail.raw.length > MOST_MAIL_BYTES)
        return { refused: '552 5.3.4 Message size exceeds the limit of 40 MB.' };
      const known = mail.to.filter((address) => rulesFor(address).length > 0);
      const [first] = known;
      if (first === undefined)
        return {
          refused: `550 5.1.1 Requested action not taken: no receipt rule takes mail to ${mail.to.join(', ') || 'nobody'}.`,
        };
      const id = newId();
      const keys = rules.flatMap((rule) => {
        const recipient = known.find((address) => rulesFor(address).includes(rule));
        if (recipient === undefined) return [];
        const reception = { id, at: clock.now(), region, recipient, scans: rule.scans };
        return stored(rule, id, Buffer.concat([receivedHeaders(mail, reception), mail.raw]));
      });
      return { messageId: id, keys };
    },
  };
}

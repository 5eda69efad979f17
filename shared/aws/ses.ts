import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { sendableAddress } from './ses-refusals.ts';

/** No tries of the SDK's own: after a lost reply they would send the mail twice. */
export const ses = (): SESClient => new SESClient({ maxAttempts: 1 });

/** A mail with its headers, ready to leave. */
export interface RawMail {
  readonly from: string;
  readonly to: string;
  readonly raw: Uint8Array;
  /** `<subject>.<notice>`: comes back with every event about this mail, its dots as `_` (SES allows no dot). */
  readonly tag: string;
}

export interface Post {
  /**
   * Hands the mail over; returns the id under which SES knows it.
   * @throws UnsendableAddress; what `refusalIn` reads when SES refuses; anything else when it may have left
   */
  send(mail: RawMail): Promise<string>;
}

export const sesPost = (client: SESClient, configurationSet: string): Post => ({
  async send({ from, to, raw, tag }) {
    const { MessageId } = await client.send(
      new SendRawEmailCommand({
        Source: from,
        Destinations: [sendableAddress(to)],
        RawMessage: { Data: raw },
        ConfigurationSetName: configurationSet,
        Tags: [{ Name: 'notice', Value: tag.replaceAll('.', '_') }],
      }),
    );
    if (!MessageId) throw new Error('SES gave no id');
    return MessageId;
  },
});

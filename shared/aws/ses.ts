import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { sendableAddress } from '../mail/ses-refusals.ts';
import type { Post } from '../ports/mail.ts';

/** No tries of the SDK's own: after a lost reply they would send the mail twice. */
export const ses = (): SESClient => new SESClient({ maxAttempts: 1 });

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

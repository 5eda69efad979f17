import { type SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import type { Clock } from '../ports/clock.ts';

/** A mail of ours to ourselves, without a configuration set: nobody follows what becomes of it but its arrival. */
const probePost = (client: SESClient, sender: string, clock: Clock) => ({
  async send(to: string): Promise<void> {
    const date = new Date(clock.now()).toUTCString().replace('GMT', '+0000');
    const lines = [
      `From: ${sender}`,
      `To: ${to}`,
      'Subject: Ihaeng: is our mail there?',
      `Date: ${date}`,
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=us-ascii',
      'Auto-Submitted: auto-generated',
      'X-Ihaeng-Notice: probe',
      '',
      'This mail asks whether our mail arrives.',
      '',
    ];
    await client.send(
      new SendRawEmailCommand({
        Source: sender,
        Destinations: [to],
        RawMessage: { Data: Buffer.from(lines.join('\r\n')) },
      }),
    );
  },
});

/** The probe of the mail, where mail comes in: an empty domain is none. */
export const mailProbe = (
  client: SESClient,
  { SENDER, INBOUND_DOMAIN }: Readonly<Record<'SENDER' | 'INBOUND_DOMAIN', string>>,
  clock: Clock,
) =>
  INBOUND_DOMAIN === ''
    ? {}
    : { mail: { domain: INBOUND_DOMAIN, post: probePost(client, SENDER, clock) } };

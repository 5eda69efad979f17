import MailComposer from 'nodemailer/lib/mail-composer';
import type { Mail } from '../../shared/notices/facts.ts';
import type { Notice } from '../../shared/petition/notice.ts';
import type { RawMail } from '../../shared/ports/mail.ts';

export interface MailEnvelope {
  readonly mail: Mail;
  readonly notice: Notice;
  readonly to: string;
  readonly sender: string;
  /** Ids that SES gave the earlier mails of this thread, oldest first. */
  readonly earlier: readonly string[];
  /** Where a reply comes, when that is not the sender's own address. */
  readonly replyTo?: string | undefined;
}

/** The mail as RFC 5322. SES replaces Message-ID and Date, so a thread hangs on its own ids and one made-up root. */
export async function rawMail({
  mail,
  notice,
  to,
  sender,
  earlier,
  replyTo,
}: MailEnvelope): Promise<RawMail> {
  const domain = sender.replace(/^.*@|>.*$/g, '');
  const root = `<petition.${notice.subject}@${domain}>`;
  const ids = earlier.map((id) => (id.includes('@') ? `<${id}>` : `<${id}@${sesDomain()}>`));
  const composer = new MailComposer({
    from: sender,
    to,
    ...(replyTo !== undefined && { replyTo }),
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    inReplyTo: ids.at(-1) ?? root,
    references: [root, ...ids].join(' '),
    headers: { 'X-Ihaeng-Notice': notice.kind, 'Auto-Submitted': 'auto-generated' },
  });
  const raw = await composer.compile().build();
  return { from: sender, to, raw, tag: `${notice.subject}.${notice.id}` };
}

/** The domain that SES puts behind its ids, by region; us-east-1's is the odd one out. */
const sesDomain = (region = process.env.AWS_REGION ?? 'ap-northeast-2'): string =>
  region === 'us-east-1' ? 'email.amazonses.com' : `${region}.amazonses.com`;

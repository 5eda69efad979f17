import type { BusEvent } from '../events.ts';
import { type Mail, split } from './message.ts';

export type MailFate = 'Delivery' | 'Bounce' | 'Complaint' | 'Reject';
export type MailEvent = 'Send' | MailFate;
export interface SentMail extends Mail {
  readonly raw: Buffer;
  readonly source: string;
  readonly configurationSet: string | undefined;
  readonly tags: Readonly<Record<string, readonly string[]>>;
}

/** What SES calls each event on the bus. */
const DETAIL_TYPES: Readonly<Record<MailEvent, string>> = {
  Send: 'Email Sent',
  Delivery: 'Email Delivered',
  Bounce: 'Email Bounced',
  Complaint: 'Email Complaint Received',
  Reject: 'Email Rejected',
};

/** One event of a mail as SES puts it on the default bus; `at` is epoch ms. */
export function mailNews(
  mail: SentMail,
  event: MailEvent,
  at: number,
  setArn: string,
): Pick<BusEvent, 'source' | 'detail-type' | 'detail' | 'resources'> {
  const timestamp = new Date(at).toISOString();
  const recipients = mail.to.map((emailAddress) => ({ emailAddress }));
  const feedbackId = `${mail.id}-feedback`;
  const facts: Readonly<Record<MailEvent, object>> = {
    Send: { send: {} },
    Delivery: {
      delivery: {
        timestamp,
        processingTimeMillis: Math.max(0, at - mail.sentAt),
        recipients: mail.to,
        smtpResponse: '250 2.6.0 Message received',
        reportingMTA: 'a1-1.smtp-out.ap-northeast-2.amazonses.com',
      },
    },
    Bounce: {
      bounce: {
        feedbackId,
        bounceType: 'Permanent',
        bounceSubType: 'General',
        bouncedRecipients: recipients.map((one) => ({
          ...one,
          action: 'failed',
          status: '5.1.1',
          diagnosticCode: 'smtp; 550 5.1.1 user unknown',
        })),
        timestamp,
        reportingMTA: 'dsn; a1-1.smtp-out.ap-northeast-2.amazonses.com',
      },
    },
    Complaint: {
      complaint: {
        feedbackId,
        complaintSubType: null,
        complainedRecipients: recipients,
        timestamp,
        complaintFeedbackType: 'abuse',
      },
    },
    Reject: { reject: { reason: 'Bad content' } },
  };
  const detail = {
    eventType: event,
    mail: {
      timestamp: new Date(mail.sentAt).toISOString(),
      source: mail.source,
      sendingAccountId: setArn.split(':')[4] ?? '',
      messageId: mail.id,
      destination: mail.to,
      headersTruncated: false,
      headers: headers(mail.raw),
      commonHeaders: {
        from: [mail.headers.from ?? mail.from],
        to: [mail.headers.to ?? ''],
        messageId: mail.id,
        subject: mail.subject,
      },
      tags: mail.tags,
    },
    ...facts[event],
  };
  return { source: 'aws.ses', 'detail-type': DETAIL_TYPES[event], detail, resources: [setArn] };
}

const headers = (raw: Buffer) =>
  split(raw)
    .head.replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .map((line) => ({
      name: line.slice(0, line.indexOf(':')),
      value: line.slice(line.indexOf(':') + 1).trim(),
    }));

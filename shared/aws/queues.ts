import { SQSClient } from '@aws-sdk/client-sqs';
import type {
  ArrivedMessage,
  ComeMessage,
  KeepMessage,
  ReadMessage,
  ReleaseMessage,
} from '../messages/arrived.ts';
import type { CheckMessage } from '../messages/check.ts';
import type { MailNews } from '../messages/messages.ts';
import type { Faxes } from '../petition/faxes.ts';
import type { Arms, Rings, Sends, Teaches } from '../ports/queues.ts';
import { sender } from './queue-sender.ts';

export const sqs = (): SQSClient => new SQSClient({});

export function clockQueue(client: SQSClient, url: string): Arms {
  const send = sender(client, url);
  return { arm: (message) => send(message) };
}

export function ringsQueue(client: SQSClient, url: string): Rings {
  const send = sender(client, url);
  return { ring: (message) => send(message), later: (message, delay) => send(message, delay) };
}

/** What became of a text, beside the news of mails. */
export function newsQueue(client: SQSClient, url: string) {
  const send = sender(client, url);
  return { tell: (news: MailNews) => send(news) };
}

/** @param receipts where what anybody can cause waits; undefined for a caller that sends none of it */
export function noticesQueue(client: SQSClient, url: string, receipts: string = url): Sends {
  const to = { notices: sender(client, url), receipts: sender(client, receipts) };
  return { send: (message, delay, lane = 'notices') => to[lane](message, delay) };
}

/** Claimed notices that are to be faxed. */
function faxesOutQueue(client: SQSClient, url: string): Faxes {
  const send = sender(client, url);
  return { fax: (subject, notice) => send({ v: 1, subject, notice }) };
}

export function lessonsQueue(client: SQSClient, url: string): Teaches {
  const send = sender(client, url);
  return { teach: (message) => send(message) };
}

/** Files that nothing has claimed yet are looked at again. */
export function checksQueue(client: SQSClient, url: string) {
  const send = sender(client, url);
  return { later: (message: CheckMessage, delay: number) => send(message, delay) };
}

/** What came goes to its channel's intake again; what a person let through goes there too. */
function intakeQueue(client: SQSClient, url: string) {
  const send = sender(client, url);
  return {
    come: (message: ArrivedMessage) => send(message),
    release: (message: ReleaseMessage) => send(message),
  };
}

/** The queue of each channel that is installed: an empty address is none. */
export const intakeQueues = (
  client: SQSClient,
  urls: Readonly<Record<'SCANS_QUEUE_URL' | 'FAXES_QUEUE_URL' | 'MAILS_QUEUE_URL', string>>,
) => ({
  ...(urls.SCANS_QUEUE_URL && { post: intakeQueue(client, urls.SCANS_QUEUE_URL) }),
  ...(urls.FAXES_QUEUE_URL && { fax: intakeQueue(client, urls.FAXES_QUEUE_URL) }),
  ...(urls.MAILS_QUEUE_URL && { email: intakeQueue(client, urls.MAILS_QUEUE_URL) }),
});
/** What came and has to wait: a page for its sidecar. */
export function arrivalsQueue(client: SQSClient, url: string) {
  const send = sender(client, url);
  return { later: (message: ComeMessage, delay: number) => send(message, delay) };
}

/** What the scanner has looked at and no petition claims yet, and letters that were split off. */
export function papersQueue(client: SQSClient, url: string) {
  const send = sender(client, url);
  return { later: (message: KeepMessage, delay: number) => send(message, delay) };
}

/** Where the sender of mails hands on what it does not send itself; no faxes where no provider is configured. */
export const sendQueues = (
  client: SQSClient,
  urls: Readonly<
    Record<
      | 'NOTICES_QUEUE_URL'
      | 'RECEIPTS_QUEUE_URL'
      | 'PAPERS_QUEUE_URL'
      | 'FAXES_URL'
      | 'FAXES_OUT_QUEUE_URL',
      string
    >
  >,
) => ({
  sends: noticesQueue(client, urls.NOTICES_QUEUE_URL, urls.RECEIPTS_QUEUE_URL),
  papers: papersQueue(client, urls.PAPERS_QUEUE_URL),
  ...(urls.FAXES_URL && { faxes: faxesOutQueue(client, urls.FAXES_OUT_QUEUE_URL) }),
});

/** Where the reconciliation puts back what was lost. */
export const reconcileQueues = (
  client: SQSClient,
  urls: Parameters<typeof intakeQueues>[1] &
    Readonly<Record<'PAPERS_QUEUE_URL' | 'READINGS_QUEUE_URL', string>>,
) => ({
  queues: intakeQueues(client, urls),
  papers: papersQueue(client, urls.PAPERS_QUEUE_URL),
  readings: readingsQueue(client, urls.READINGS_QUEUE_URL),
});

/** Where the sweep puts what has waited in the table. */
export const waitingQueues = (
  client: SQSClient,
  urls: Readonly<Record<'CHECKS_QUEUE_URL' | 'PAPERS_QUEUE_URL' | 'FAXES_QUEUE_URL', string>>,
) => ({
  checks: sender(client, urls.CHECKS_QUEUE_URL),
  papers: sender(client, urls.PAPERS_QUEUE_URL),
  faxes: sender(client, urls.FAXES_QUEUE_URL),
});

/** Originals of which people want to see a copy. */
export function readingsQueue(client: SQSClient, url: string) {
  const send = sender(client, url);
  return { read: (message: ReadMessage) => send(message) };
}

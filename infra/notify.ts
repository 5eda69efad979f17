import { Duration, Stack } from 'aws-cdk-lib';
import { ConfigurationSet } from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';
import { SendEnv } from '../shared/lambda/env.ts';
import { faxesOut } from './notify/faxes-out.ts';
import { followMails } from './notify/follow-mails.ts';
import { MailDomain } from './notify/mail-domain.ts';
import type { NotifyProps } from './notify/props.ts';
import { HouseLambda } from './parts/house-lambda.ts';
import { ownMetric } from './parts/own-metric.ts';
import { HouseQueue } from './parts/queue.ts';

/** Mail out, and what became of it. */
export class Notify extends Construct {
  /** "Send this notice." */
  readonly queue: HouseQueue;
  /** The same of what anybody can cause: receipts and assignments of a flood stand before nothing else. */
  readonly receipts: HouseQueue;
  readonly #post: HouseLambda;
  readonly #domain: MailDomain;

  constructor(scope: Construct, id: string, props: NotifyProps) {
    super(scope, id);
    const { records, bell } = props;
    const sendTime = Duration.seconds(20);
    this.queue = new HouseQueue(this, 'Notices', {
      bell,
      workTime: sendTime,
      harm: {
        givenUp:
          'A citizen or a member of staff was not told something in five tries; the sweep goes on trying.',
        waiting: 'Mails to citizens and staff leave late.',
      },
      runbook: 'notices',
      patience: Duration.minutes(30),
    });
    this.receipts = new HouseQueue(this, 'Receipts', {
      bell,
      workTime: sendTime,
      harm: {
        givenUp:
          'A citizen was not told of a receipt, or a member of staff of a new petition, in five tries; the sweep goes on trying.',
        waiting: 'Receipts to citizens and new petitions to staff are told late.',
      },
      runbook: 'receipts',
      patience: Duration.hours(1),
    });
    const set = new ConfigurationSet(this, 'Mails');
    this.#domain = new MailDomain(this, props.settings);
    const send = this.#send(props, set, sendTime);
    this.#post = send;
    records.writableBy(send);
    records.dueReadableBy(send);
    records.personReadableBy(send);
    records.wishesReadableBy(send);
    records.keysReadableBy(send);
    this.queue.sendableBy(send, 'SendLater', 'NOTICES_QUEUE_URL');
    this.receipts.sendableBy(send, 'ReceiptLater', 'RECEIPTS_QUEUE_URL');
    // One mail at a time in two functions, about 130 ms each: 15 a second, near SES's usual 14 in production.
    // Two more while both queues are full: what SES then refuses for its rate goes back and comes again.
    this.queue.emptiedBy(send, { batchSize: 1, atOnce: 2 });
    this.receipts.emptiedBy(send, { batchSize: 1, atOnce: 2, called: 'Receipts' });
    bell.ring(this, 'MailsRefused', {
      metric: ownMetric(this, 'MailsRefused', 'sum', Duration.minutes(5)),
      threshold: 1,
      harm: 'SES refuses our mails for a reason of ours: citizens and staff are told late until it is cured.',
      runbook: 'mails-refused',
    });
    faxesOut(this, props, send);
    followMails(this, props, set);
  }

  /** May send a mail of our own domain beside the post: a probe. */
  sendableBy(lambda: HouseLambda): void {
    this.#domain.sendableBy(lambda);
  }

  /** A letter that was split off has its part of the original kept under its own key. */
  tellsOfSplits(papers: HouseQueue): void {
    papers.sendableBy(this.#post, 'SendToPapers', 'PAPERS_QUEUE_URL');
  }

  #send({ settings, door }: NotifyProps, set: ConfigurationSet, timeout: Duration): HouseLambda {
    const send = new HouseLambda(this, 'Send', {
      entry: 'notify/send',
      environment: SendEnv,
      description: 'Claims a notice, sends it, records the id',
      mayLoop:
        'A notice goes back until the slot of its person is free or a lease is over; what is held for longer comes by the sweep.',
      timeout,
    });
    this.#domain.sendableBy(send);
    const setArn = Stack.of(this).formatArn({
      service: 'ses',
      resource: 'configuration-set',
      resourceName: set.configurationSetName,
    });
    send.allow('SendWithEvents', ['ses:SendRawEmail'], setArn, {
      CONFIGURATION_SET: set.configurationSetName,
    });
    send.tell('LINK_BASE', door.url);
    send.tell('TEXTS_URL', settings.textsUrl ?? '');
    send.tell('TEXT_LINKS', settings.textLinks ? 'yes' : '');
    send.tell('INBOUND_DOMAIN', settings.inboundDomain ?? '');
    send.tell('FAXES_URL', settings.faxesUrl ?? '');
    return send;
  }
}

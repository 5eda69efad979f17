import { CfnOutput, Duration, Stack } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { EventBus } from 'aws-cdk-lib/aws-events';
import {
  ConfigurationSet,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
  type IEmailIdentity,
} from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';
import { DeliveryEnv, FaxOutEnv, GatewayNewsEnv, SendEnv } from '../shared/lambda/env.ts';
import type { AlarmBell } from './parts/alarm.ts';
import type { FrontDoor } from './parts/front-door.ts';
import { HouseLambda } from './parts/house-lambda.ts';
import { mailNewsRules } from './parts/mail-news.ts';
import { HouseQueue } from './parts/queue.ts';
import { isLasting, type Settings } from './parts/settings.ts';
import type { Records } from './records.ts';

export interface NotifyProps {
  readonly settings: Settings;
  readonly records: Records;
  readonly bell: AlarmBell;
  /** Where links in mails lead, and where a text provider reports. */
  readonly door: FrontDoor;
}

/** Mail out, and what became of it. */
export class Notify extends Construct {
  /** "Send this notice." */
  readonly queue: HouseQueue;
  /** The same of what anybody can cause: receipts and assignments of a flood stand before nothing else. */
  readonly receipts: HouseQueue;
  readonly #post: HouseLambda;
  readonly #identity: IEmailIdentity;
  readonly #sender: string;
  readonly #trial: readonly string[];

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
    this.#identity = this.#domain(props);
    this.#sender = props.settings.sender;
    this.#trial = (props.settings.trialRecipients ?? '')
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean);
    const send = this.#send(props, set, sendTime);
    this.#post = send;
    records.writableBy(send);
    records.dueReadableBy(send);
    records.keysReadableBy(send);
    this.queue.sendableBy(send, 'SendLater', 'NOTICES_QUEUE_URL');
    this.receipts.sendableBy(send, 'ReceiptLater', 'RECEIPTS_QUEUE_URL');
    // One mail at a time in two functions, about 130 ms each: 15 a second, near SES's usual 14 in production.
    // Two more while both queues are full: what SES then refuses for its rate goes back and comes again.
    this.queue.emptiedBy(send, { batchSize: 1, atOnce: 2 });
    this.receipts.emptiedBy(send, { batchSize: 1, atOnce: 2, called: 'Receipts' });
    bell.ring(this, 'MailsRefused', {
      metric: new Metric({
        namespace: 'Ihaeng',
        metricName: 'MailsRefused',
        statistic: 'sum',
        period: Duration.minutes(5),
      }),
      threshold: 1,
      harm: 'SES refuses our mails for a reason of ours: citizens and staff are told late until it is cured.',
      runbook: 'mails-refused',
    });
    this.#fax(props, send);
    this.#follow(props, set);
  }

  /** May send a mail of our own domain beside the post: a probe. */
  sendableBy(lambda: HouseLambda): void {
    lambda.allow('SendFromDomain', ['ses:SendRawEmail'], this.#identity.emailIdentityArn, {
      SENDER: this.#sender,
    });
    // In the sandbox SES asks for permission on the recipient's identity as well.
    for (const [index, recipient] of this.#trial.entries())
      lambda.allow(
        `SendToTrial${index + 1}`,
        ['ses:SendRawEmail'],
        Stack.of(this).formatArn({
          service: 'ses',
          resource: 'identity',
          resourceName: recipient,
        }),
      );
  }

  /** Typesetting takes a font, a library and seconds, for which no mail should wait. */
  #fax({ settings, records, bell, door }: NotifyProps, send: HouseLambda): void {
    const workTime = Duration.seconds(30);
    const faxes = new HouseQueue(this, 'Faxes', {
      bell,
      workTime,
      harm: {
        givenUp:
          'A citizen who is reached by fax was not told something in five tries; the sweep asks for it again.',
        waiting: 'Answers that go out by fax are not given yet: their promises may break.',
      },
      runbook: 'faxes-out',
      patience: Duration.minutes(15),
    });
    faxes.sendableBy(send, 'AskForFax', 'FAXES_OUT_QUEUE_URL');
    const fax = new HouseLambda(this, 'Fax', {
      entry: 'notify/fax',
      environment: FaxOutEnv,
      description: 'Makes a document of a notice and faxes it through the provider',
      timeout: workTime,
      memory: 1024, // the processor that goes with it sets a page in a fifth of a second
      beside: ['infra/tools/put-fonts.ts', 'paper'],
    });
    records.writableBy(fax);
    records.keysReadableBy(fax);
    fax.tell('LINK_BASE', door.url);
    fax.tell('FAXES_URL', settings.faxesUrl ?? '');
    faxes.emptiedBy(fax, { batchSize: 1, atOnce: 2 });
  }

  #domain({ settings }: NotifyProps): IEmailIdentity {
    if (settings.mailIdentity === 'existing')
      return EmailIdentity.fromEmailIdentityName(this, 'Domain', settings.mailDomain);
    const identity = new EmailIdentity(this, 'Domain', {
      identity: Identity.domain(settings.mailDomain),
      ...(isLasting(settings) ? { mailFromDomain: `bounce.${settings.mailDomain}` } : {}),
    });
    if (isLasting(settings))
      for (const [index, { name, value }] of identity.dkimRecords.entries())
        new CfnOutput(this, `Dkim${index + 1}`, {
          value: `${name} CNAME ${value}`,
          description: 'A DNS record that SES asks for',
        });
    return identity;
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
    this.sendableBy(send);
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
    send.tell('INBOUND_DOMAIN', settings.inboundDomain ?? '');
    send.tell('FAXES_URL', settings.faxesUrl ?? '');
    return send;
  }

  /** SES tells only the default bus; rules on our configuration set bring the news to a queue. */
  #follow({ records, bell, door }: NotifyProps, set: ConfigurationSet): void {
    const workTime = Duration.seconds(8);
    const news = new HouseQueue(this, 'Deliveries', {
      bell,
      workTime,
      harm: {
        givenUp:
          'We do not know whether a mail arrived: a bounce goes unseen, a prior notice may not count.',
        waiting: 'Bounces are seen late and prior notices are counted late.',
      },
      runbook: 'deliveries',
      patience: Duration.minutes(10), // a break waits fifteen minutes for the news of a prior notice
      // Send and Delivery of a mail come in one run. Little of those fifteen minutes, and after two failed runs
      // (48 s and the gathering each) still within the two minutes that a claim waits for the Send news.
      gather: Duration.seconds(15),
    });
    const bus = EventBus.fromEventBusName(this, 'Bus', 'default');
    set.addEventDestination('ToBus', {
      destination: EventDestination.eventBus(bus),
      events: [
        EmailSendingEvent.SEND,
        EmailSendingEvent.DELIVERY,
        EmailSendingEvent.BOUNCE,
        EmailSendingEvent.COMPLAINT,
        EmailSendingEvent.REJECT,
        EmailSendingEvent.DELIVERY_DELAY,
        EmailSendingEvent.RENDERING_FAILURE,
      ],
    });
    mailNewsRules(this, set, news.queue);
    const delivery = new HouseLambda(this, 'Delivery', {
      entry: 'notify/delivery',
      environment: DeliveryEnv,
      description: 'Records what became of a mail',
      timeout: workTime,
    });
    records.writableBy(delivery);
    news.emptiedBy(delivery, { batchSize: 10, atOnce: 5 });
    const gatewayNews = new HouseLambda(this, 'GatewayNews', {
      entry: 'notify/gateway-news',
      environment: GatewayNewsEnv,
      description: 'Takes the signed reports of the providers of texts and faxes',
      timeout: workTime,
    });
    records.keysReadableBy(gatewayNews);
    news.sendableBy(gatewayNews, 'SendNews', 'DELIVERIES_QUEUE_URL');
    door.open(gatewayNews, ['POST /gateways/texts', 'POST /gateways/faxes']);
  }
}

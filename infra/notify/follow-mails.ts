import { Duration } from 'aws-cdk-lib';
import { EventBus } from 'aws-cdk-lib/aws-events';
import { type ConfigurationSet, EmailSendingEvent, EventDestination } from 'aws-cdk-lib/aws-ses';
import type { Construct } from 'constructs';
import { DeliveryEnv, GatewayNewsEnv } from '../../shared/lambda/env.ts';
import { HouseLambda } from '../parts/house-lambda.ts';
import { mailNewsRules } from '../parts/mail-news.ts';
import { HouseQueue } from '../parts/queue.ts';
import type { NotifyProps } from './props.ts';

/** SES tells only the default bus; rules on our configuration set bring the news to a queue. */
export function followMails(
  scope: Construct,
  { records, bell, door }: NotifyProps,
  set: ConfigurationSet,
): void {
  const workTime = Duration.seconds(8);
  const news = new HouseQueue(scope, 'Deliveries', {
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
  const bus = EventBus.fromEventBusName(scope, 'Bus', 'default');
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
  mailNewsRules(scope, set, news.queue);
  const delivery = new HouseLambda(scope, 'Delivery', {
    entry: 'notify/delivery',
    environment: DeliveryEnv,
    description: 'Records what became of a mail',
    timeout: workTime,
  });
  records.writableBy(delivery);
  news.emptiedBy(delivery, { batchSize: 10, atOnce: 5 });
  const gatewayNews = new HouseLambda(scope, 'GatewayNews', {
    entry: 'notify/gateway-news',
    environment: GatewayNewsEnv,
    description: 'Takes the signed reports of the providers of texts and faxes',
    timeout: workTime,
  });
  records.keysReadableBy(gatewayNews);
  news.sendableBy(gatewayNews, 'SendNews', 'DELIVERIES_QUEUE_URL');
  door.open(gatewayNews, ['POST /gateways/texts', 'POST /gateways/faxes']);
}

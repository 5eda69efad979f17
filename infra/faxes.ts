import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { FaxEnv, FaxGatewayEnv } from '../shared/lambda/env.ts';
import type { AlarmBell } from './parts/alarm.ts';
import type { FrontDoor } from './parts/front-door.ts';
import { HouseLambda } from './parts/house-lambda.ts';
import { HouseQueue } from './parts/queue.ts';
import { isLasting, type Settings } from './parts/settings.ts';
import type { Records } from './records.ts';

export interface FaxesProps {
  readonly settings: Settings;
  readonly records: Records;
  readonly bell: AlarmBell;
  readonly door: FrontDoor;
}

/** A laptop's own server may hold the pictures of a test fax. */
const LAPTOP = 'http://127.0.0.1';

/** Faxes that a gateway hands over become petitions. */
export class Faxes extends Construct {
  readonly queue: HouseQueue;

  constructor(scope: Construct, id: string, { settings, records, bell, door }: FaxesProps) {
    super(scope, id);
    const gateway = new HouseLambda(this, 'Gateway', {
      entry: 'intake/fax-gateway',
      environment: FaxGatewayEnv,
      description: 'Takes a fax from a gateway, signed, and stores it as it came',
      timeout: Duration.seconds(20),
      memory: 512, // it holds six megabytes a few times over
    });
    records.keysReadableBy(gateway);
    records.arrivals.fillableBy(gateway, 'fax');
    gateway.tell('FAX_PUBLIC_KEY', settings.faxPublicKey ?? '');
    door.open(gateway, ['POST /gateways/fax']);

    const workTime = Duration.seconds(60);
    this.queue = new HouseQueue(this, 'Faxes', {
      bell,
      workTime,
      harm: {
        givenUp: 'A fax came and is no petition: nobody is in charge of it.',
        waiting: 'Faxes become petitions late; their clocks run already.',
      },
      runbook: 'faxes',
      patience: Duration.minutes(30), // pictures that cannot be fetched are tried for a quarter of an hour
    });
    records.arrivals.bring(this, 'fax', this.queue);
    const fax = new HouseLambda(this, 'Fax', {
      entry: 'intake/fax',
      environment: FaxEnv,
      description: 'Receives a fax, fetching its pictures where only their address came',
      mayLoop:
        'A fax goes back for its pictures in its first quarter of an hour, five times; then the sweep rings it. Pictures that it stores invoke it once more and lead to nothing.',
      timeout: workTime,
      memory: 1024, // it holds fifty megabytes a few times over
    });
    records.writableBy(fax);
    records.keysReadableBy(fax);
    records.arrivals.readableBy(fax, 'fax');
    records.arrivals.fillableBy(fax, 'fax');
    this.queue.sendableBy(fax, 'FaxLater', 'FAXES_QUEUE_URL');
    fax.tell('FAX_MEDIA_HOSTS', settings.faxMediaHosts ?? (isLasting(settings) ? '' : LAPTOP));
    this.queue.emptiedBy(fax, { batchSize: 1, atOnce: 5 });
  }
}

import { Duration } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { FaxOutEnv } from '../../shared/lambda/env.ts';
import { HouseLambda } from '../parts/house-lambda.ts';
import { HouseQueue } from '../parts/queue.ts';
import type { NotifyProps } from './props.ts';

/** Answers that go out by fax. Typesetting takes a font, a library and seconds, for which no mail should wait. */
export function faxesOut(
  scope: Construct,
  { settings, records, bell, door }: NotifyProps,
  send: HouseLambda,
): void {
  const workTime = Duration.seconds(30);
  const faxes = new HouseQueue(scope, 'Faxes', {
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
  const fax = new HouseLambda(scope, 'Fax', {
    entry: 'notify/fax',
    environment: FaxOutEnv,
    description: 'Makes a document of a notice and faxes it through the provider',
    timeout: workTime,
    memory: 1024, // the processor that goes with it sets a page in a fifth of a second
    beside: ['infra/tools/put-fonts.ts', 'paper'],
  });
  records.writableBy(fax);
  records.wishesReadableBy(fax);
  records.keysReadableBy(fax);
  fax.tell('LINK_BASE', door.url);
  fax.tell('FAXES_URL', settings.faxesUrl ?? '');
  faxes.emptiedBy(fax, { batchSize: 1, atOnce: 2 });
}

import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { CallGatewayEnv } from '../shared/lambda/env.ts';
import type { FrontDoor } from './parts/front-door.ts';
import { HouseLambda } from './parts/house-lambda.ts';
import type { Records } from './records.ts';

export interface PhoneCallsProps {
  readonly records: Records;
  readonly door: FrontDoor;
}

/** What a telephone exchange tells of its calls becomes calls that somebody wraps up. */
export class PhoneCalls extends Construct {
  constructor(scope: Construct, id: string, { records, door }: PhoneCallsProps) {
    super(scope, id);
    const gateway = new HouseLambda(this, 'Gateway', {
      entry: 'intake/call-gateway',
      environment: CallGatewayEnv,
      description: 'Keeps what an exchange tells of calls, signed, without the numbers',
      timeout: Duration.seconds(20),
      memory: 1024, // whoever answers a telephone waits for it
    });
    records.keysReadableBy(gateway);
    records.subjectsWritableBy(gateway);
    door.open(gateway, ['POST /gateways/calls']);
  }
}

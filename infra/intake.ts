import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { WebEnv } from '../shared/lambda/env.ts';
import type { FrontDoor } from './parts/front-door.ts';
import { HouseLambda } from './parts/house-lambda.ts';
import type { Records } from './records.ts';

/** Where petitions arrive. */
export class Intake extends Construct {
  constructor(
    scope: Construct,
    id: string,
    { records, door }: { readonly records: Records; readonly door: FrontDoor },
  ) {
    super(scope, id);
    const web = new HouseLambda(this, 'Web', {
      entry: 'intake/web',
      environment: WebEnv,
      description: 'Receives a petition over the web',
      timeout: Duration.seconds(10),
      memory: 1024, // a citizen waits for the start
    });
    records.writableBy(web);
    records.keysReadableBy(web);
    web.tell('LINK_BASE', door.url);
    door.open(web, ['POST /petitions']);
  }
}

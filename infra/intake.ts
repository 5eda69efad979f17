import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { FormEnv, WebEnv } from '../shared/lambda/env.ts';
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
    const form = new HouseLambda(this, 'Form', {
      entry: 'intake/form',
      environment: FormEnv,
      description: 'Shows the form for a petition and receives what was written into it',
      timeout: Duration.seconds(10),
      memory: 1024, // a citizen waits for the start
    });
    for (const receiver of [web, form]) {
      records.writableBy(receiver);
      records.keysReadableBy(receiver);
      receiver.tell('LINK_BASE', door.url);
    }
    door.open(web, ['POST /petitions']);
    door.open(form, ['GET /', 'POST /']);
  }
}

import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { FormEnv, UploadEnv, WebEnv } from '../shared/lambda/env.ts';
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
      receiver.tell('NAME_SERVER', ''); // the one of the network
    }
    records.uploads.fillableBy(form);
    const upload = new HouseLambda(this, 'Upload', {
      entry: 'intake/upload',
      environment: UploadEnv,
      description: 'Signs the request by which a browser brings a file to the bucket itself, once',
      timeout: Duration.seconds(10),
      memory: 512,
    });
    records.keysReadableBy(upload);
    // Its signature grants nothing that it could not do itself.
    records.uploads.fillableBy(upload);
    door.open(upload, ['POST /attachments']);
    door.open(web, ['POST /petitions']);
    // `POST /` is where pages that were open before it moved are sent.
    door.open(form, ['GET /write', 'POST /write', 'POST /']);
  }
}

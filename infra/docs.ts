import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { DocsEnv } from '../shared/lambda/env.ts';
import type { FrontDoor } from './parts/front-door.ts';
import { HouseLambda } from './parts/house-lambda.ts';
import type { Records } from './records.ts';

/** Where programs and their authors read what the interface is. */
export class Docs extends Construct {
  constructor(
    scope: Construct,
    id: string,
    { records, door }: { readonly records: Records; readonly door: FrontDoor },
  ) {
    super(scope, id);
    const docs = new HouseLambda(this, 'Docs', {
      entry: 'docs/docs',
      beside: ['functions/docs/build.ts'],
      environment: DocsEnv,
      description:
        'The document of the public interface, made of the schemas that read what is sent',
      timeout: Duration.seconds(10),
    });
    records.officeReadableBy(docs);
    door.open(docs, ['GET /openapi.json', 'GET /docs', 'GET /docs/{asset}']);
  }
}

import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { AssetsEnv } from '../shared/lambda/env.ts';
import type { FrontDoor } from './parts/front-door.ts';
import { HouseLambda } from './parts/house-lambda.ts';

/** What pages look like: the style sheet and its font, from our own origin. */
export class Assets extends Construct {
  constructor(scope: Construct, id: string, { door }: { readonly door: FrontDoor }) {
    super(scope, id);
    const assets = new HouseLambda(this, 'Assets', {
      entry: 'assets/assets',
      environment: AssetsEnv,
      description: 'The style sheet and the font of all pages',
      timeout: Duration.seconds(10),
      memory: 1024, // a page waits for its sheet
      beside: ['infra/tools/put-fonts.ts', 'web'],
    });
    door.open(assets, ['GET /assets/{name}']);
  }
}

import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { AssetsEnv } from '../shared/lambda/env.ts';
import type { FrontDoor } from './parts/front-door.ts';
import { HouseLambda } from './parts/house-lambda.ts';

/** What pages are made of beside their words: the style sheet, its font and the one script, from our own origin. */
export class Assets extends Construct {
  constructor(scope: Construct, id: string, { door }: { readonly door: FrontDoor }) {
    super(scope, id);
    const assets = new HouseLambda(this, 'Assets', {
      entry: 'assets/assets',
      environment: AssetsEnv,
      description:
        'The style sheet, the font and the script of all pages, and the page for what is not there',
      timeout: Duration.seconds(10),
      memory: 1024, // a page waits for its sheet
      beside: ['infra/tools/put-web.ts'],
    });
    door.open(assets, ['GET /assets/{name}']);
    door.openElse(assets);
  }
}

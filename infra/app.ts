import { settingsOf } from './parts/settings.ts';
import { ihaeng, newApp } from './stacks.ts';

/** The only App. `node infra/app.ts` and `cdk synth` write the same templates (to CDK_OUTDIR, else cdk.out). */
const app = newApp();
ihaeng(
  app,
  settingsOf((key) => app.node.tryGetContext(key), process.env),
);
app.synth();

import { mustBeKeepable } from '../shared/charter/check-charter.ts';
import { standardCharter } from '../shared/charter/standard.ts';
import { settingsOf } from './parts/settings.ts';
import { ihaeng, newApp } from './stacks.ts';

// What the charter promises and cannot do is found here, not when a petition needs it.
mustBeKeepable(standardCharter);

/** The only App. `node infra/app.ts` and `cdk synth` write the same templates (to CDK_OUTDIR, else cdk.out). */
const app = newApp();
ihaeng(
  app,
  settingsOf((key) => app.node.tryGetContext(key), process.env),
);
app.synth();

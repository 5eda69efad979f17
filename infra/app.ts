import { charterToKeep } from './parts/charters.ts';
import { settingsOf } from './parts/settings.ts';
import { ihaeng, newApp } from './stacks.ts';

/** The only App. `node infra/app.ts` and `cdk synth` write the same templates (to CDK_OUTDIR, else cdk.out). */
const app = newApp();
const settings = settingsOf((key) => app.node.tryGetContext(key), process.env);
// What the charter promises and cannot do is found here, not when a petition needs it.
charterToKeep(settings.charter);
ihaeng(app, settings);
app.synth();

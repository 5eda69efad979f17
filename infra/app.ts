import { whyNotYet } from '../shared/charters/not-yet.ts';
import { charterToKeep, newsOf } from './parts/charters.ts';
import { isLasting, settingsOf } from './parts/settings.ts';
import { ihaeng, newApp } from './stacks.ts';

/** The only App. `node infra/app.ts` and `cdk synth` write the same templates (to CDK_OUTDIR, else cdk.out). */
const app = newApp();
const settings = settingsOf((key) => app.node.tryGetContext(key), process.env);
// What the charter promises and cannot do is found here, not when a petition needs it.
const charter = charterToKeep(settings.charter);
const tooSoon = isLasting(settings) ? whyNotYet(charter, Date.now()) : undefined;
if (tooSoon !== undefined) throw new Error(tooSoon);
for (const line of newsOf(charter)) console.warn(line);
ihaeng(app, settings);
app.synth();

import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_CHARTER } from '../../shared/charters/files.ts';
import { charterToKeep } from '../parts/charters.ts';
import { readReleased, releasedWith, writeReleased } from '../parts/released-charters.ts';
import { askedOf } from './command-line.ts';
import { releasedOf } from './released.ts';

askedOf({
  name: 'release',
  about:
    'Writes what a release leaves in infra/released, records and charter: once for each version that is deployed.',
  options: {},
});

/** Writes what a release leaves in `infra/released`. Run it for each version that is deployed. */
const ROOT = join(import.meta.dirname, '../..');
const TEMPLATES = join(ROOT, '.ihaeng/release.cdk.out');
const { status, stderr } = spawnSync(process.execPath, ['infra/app.ts'], {
  cwd: ROOT,
  env: { ...process.env, CDK_OUTDIR: TEMPLATES, STAGE: 'local' },
  encoding: 'utf8',
});
if (status !== 0) throw new Error(`the templates could not be synthesized:\n${stderr}`);
const read = (stack: string) =>
  JSON.parse(readFileSync(join(TEMPLATES, `${stack}.template.json`), 'utf8'));
mkdirSync(join(ROOT, 'infra/released'), { recursive: true });
writeFileSync(
  join(ROOT, 'infra/released/records.json'),
  `${JSON.stringify(releasedOf(read('records'), [read('service'), read('public')]), undefined, 2)}\n`,
);
const charter = process.env.CHARTER || DEFAULT_CHARTER;
writeReleased(releasedWith(readReleased(), charterToKeep(charter)));
console.log('infra/released is written: commit it with the release');

import { createHash } from 'node:crypto';
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { FACES } from '../../shared/look/faces.ts';
import { SCRIPT } from '../../shared/web/script.ts';
import { webFont } from './put-fonts.ts';

/** Telephones of six years are among those that citizens use. */
const TARGET = 'es2020';

/**
 * The script of pages, as it is served.
 * @throws Error when it is not the one that pages name: what is cached for a year may never change.
 */
export function webScript(): Uint8Array {
  const { outputFiles } = buildSync({
    entryPoints: [join(import.meta.dirname, '../../functions/assets/browser/start.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: TARGET,
    tsconfigRaw: {},
    logLevel: 'error',
  });
  const bytes = outputFiles[0]?.contents ?? new Uint8Array();
  const digest = createHash('sha256').update(bytes).digest();
  const file = `forms.${digest.toString('hex').slice(0, 12)}.js`;
  const integrity = `sha256-${digest.toString('base64')}`;
  if (file !== SCRIPT.file || integrity !== SCRIPT.integrity)
    throw new Error(`shared/web/script.ts: the script is ${file} with ${integrity} now`);
  return bytes;
}

const [directory] = process.argv.slice(2);
/** Puts the font and the script of pages beside a function's code; `infra` calls it while it bundles. */
if (import.meta.main && directory) {
  for (const face of FACES) copyFileSync(await webFont(face), join(directory, face.file));
  writeFileSync(join(directory, SCRIPT.file), webScript());
}

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { charterFiles, DEFAULT_CHARTER } from '../../shared/charters/files.ts';
import { VARIABLES } from '../parts/settings.ts';
import { sourceFiles } from '../tools/source-files.ts';

/** Somebody stopped the synthesis; nothing is wrong with the app. */
export class Interrupted extends Error {}

const ROOT = join(import.meta.dirname, '../..');
/** What a template or a bundle can be made of; the runner itself is in none (the import rules hold that). */
const MADE_OF = /^(functions|shared|infra\/(?!local\/))|^(package(-lock)?|tsconfig|cdk)\.json$/;
/** Beside the templates: of what they were made. Written last, so that a synthesis that was stopped counts as none. */
const MARK = 'made-of.sha256';

/**
 * Writes the very templates that `cdk deploy` ships, for the stage `local`, and returns where. Templates that are
 * there already and were made of the same content, settings and Node are taken as they are; `begins` is told of others.
 * @throws Interrupted when it was stopped by a signal, Error with what the synthesis said.
 */
export function synthesize(directory = '.ihaeng/cdk.out', begins: () => void = () => {}): string {
  const mark = join(directory, MARK);
  const madeOf = fingerprint();
  if (existsSync(mark) && readFileSync(mark, 'utf8') === madeOf) return directory;
  begins();
  rmSync(directory, { recursive: true, force: true });
  const { status, signal, stderr } = spawnSync(process.execPath, ['infra/app.ts'], {
    env: { ...process.env, CDK_OUTDIR: directory, STAGE: 'local' },
    encoding: 'utf8',
  });
  if (signal === 'SIGINT' || signal === 'SIGTERM')
    throw new Interrupted(`the synthesis was stopped by ${signal}`);
  if (status !== 0) throw new Error(`the templates could not be synthesized:\n${stderr}`);
  // The bundles are CommonJS: on AWS no package.json stands above them, here ours does and says otherwise.
  writeFileSync(join(directory, 'package.json'), '{ "type": "commonjs" }\n');
  writeFileSync(mark, madeOf);
  return directory;
}

/** A hash over the content of all that the templates and bundles are made of. */
function fingerprint(): string {
  const hash = createHash('sha256');
  const add = (text: string | Uint8Array) => hash.update(`${text.length}:`).update(text);
  add(process.version);
  // The installed packages, as npm wrote them down.
  const installed = join(ROOT, 'node_modules/.package-lock.json');
  if (existsSync(installed)) add(readFileSync(installed));
  for (const variable of [...Object.values(VARIABLES), 'CDK_CONTEXT_JSON'])
    add(`${variable}=${process.env[variable] ?? ''}`);
  // The charter can be a file from anywhere.
  const { inForce, former } = charterFiles(process.env.CHARTER || DEFAULT_CHARTER);
  for (const { text } of [inForce, ...former]) add(text);
  for (const path of sourceFiles(ROOT).filter((path) => MADE_OF.test(path))) {
    add(path);
    add(readFileSync(join(ROOT, path)));
  }
  return hash.digest('hex');
}

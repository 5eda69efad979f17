import { execFile, spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { askedOf } from './command-line.ts';
import { handMadeHtml, lockedAddresses, longBindings, registryHosts } from './house.ts';
import { importViolations } from './imports.ts';
import { limitsShown } from './limits.ts';
import { plainWords } from './plain-words.ts';
import { releasedOf, whyNotOver } from './released.ts';
import { sourceFiles } from './source-files.ts';

/** What a check says: nothing when all is well, else everything that is wrong. */
interface Verdict {
  readonly wrong: string;
  /** A word for the line of a check that passed, such as what it looked at. */
  readonly note?: string;
  /** What is worth reading although nothing is wrong. */
  readonly shown?: string;
}

interface Check {
  readonly name: string;
  readonly run: () => Promise<Verdict>;
}

askedOf({
  name: 'check',
  about:
    'Everything that is not a test: format, types, import directions, dead code, rules, OpenAPI, synthesis, quotas.',
  options: {},
});

const ROOT = join(import.meta.dirname, '../..');
const TEMPLATES = '.ihaeng/check.cdk.out';
const require = createRequire(import.meta.url);

/** The script behind a package's command, so that it runs on this very Node whatever PATH says. */
function commandOf(packageName: string, command: string): string {
  const home = join(ROOT, 'node_modules', packageName);
  const { bin } = require(join(home, 'package.json'));
  return join(home, typeof bin === 'string' ? bin : bin[command]);
}

function output(packageName: string, command: string, args: readonly string[]) {
  return new Promise<{ readonly code: number; readonly text: string; readonly stdout: string }>(
    (resolve, reject) => {
      const child = spawn(process.execPath, [commandOf(packageName, command), ...args], {
        cwd: ROOT,
        stdio: ['ignore', 'pipe', 'pipe'],
        env: {
          ...process.env,
          STAGE: 'local', // the laptop's templates, whatever this shell deploys
          REDOCLY_TELEMETRY: 'off',
          REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
          PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ''}`,
        },
      });
      let text = '';
      let stdout = '';
      child.stdout.on('data', (chunk: Buffer) => {
        stdout += chunk;
        text += chunk;
      });
      child.stderr.on('data', (chunk: Buffer) => {
        text += chunk;
      });
      child.on('error', reject);
      child.on('close', (code) => resolve({ code: code ?? 1, text, stdout }));
    },
  );
}

const program = (name: string, packageName: string, command: string, args: readonly string[]) => ({
  name,
  run: async (): Promise<Verdict> => {
    const { code, text } = await output(packageName, command, args);
    return { wrong: code === 0 ? '' : text.trim() || `${command} ended with ${code}` };
  },
});

/** The longest first. */
const CHECKS: readonly Check[] = [
  program('types', 'typescript', 'tsc', ['-p', '.', '--noEmit', '--pretty', 'false']),
  program('cdk synth and cdk-nag', 'aws-cdk', 'cdk', [
    ...['synth', '--quiet', '--no-notices', '--output', TEMPLATES],
  ]),
  program('format and lint', '@biomejs/biome', 'biome', [
    'check',
    '--max-diagnostics=none',
    '--error-on-warnings',
    '.',
  ]),
  program('promises', 'oxlint', 'oxlint', ['--type-aware', '--deny-warnings', '.']),
  program("types of the pages' script", 'typescript', 'tsc', [
    ...['-p', 'functions/assets/browser', '--noEmit', '--pretty', 'false'],
  ]),
  {
    name: 'import directions',
    run: async () => {
      const { stdout, text } = await output('dependency-cruiser', 'depcruise', [
        ...['--config', '.dependency-cruiser.mjs', '--output-type', 'json'],
        ...['infra', 'functions', 'shared', 'test'],
      ]);
      return importViolations(stdout, text);
    },
  },
  program('dead code', 'knip', 'knip', ['--no-progress', '--treat-config-hints-as-errors']),
  {
    name: 'rules of the house',
    run: async () => {
      const files = sourceFiles(ROOT).map((path) => ({
        path,
        text: readFileSync(join(ROOT, path), 'utf8'),
      }));
      const wrong = [
        longBindings,
        lockedAddresses,
        registryHosts,
        handMadeHtml,
        plainWords,
      ].flatMap((rule) => rule(files));
      return { wrong: wrong.join('\n'), note: `${files.length} files` };
    },
  },
  {
    name: "the interface's document",
    run: async () => {
      const to = join(ROOT, '.ihaeng/check.docs');
      mkdirSync(to, { recursive: true });
      await promisify(execFile)(process.execPath, [join(ROOT, 'functions/docs/build.ts'), to]);
      const { code, text } = await output('@redocly/cli', 'redocly', [
        ...['lint', join(to, 'openapi.json'), '--extends=recommended', '--max-problems=20'],
        '--skip-rule=operation-4xx-response', // a page and a file refuse nothing
      ]);
      const warned = /You have (\d+) warning/.test(text);
      return { wrong: code === 0 && !warned ? '' : text.trim() };
    },
  },
];
/** They read the templates of the synthesis. */
const AFTER: readonly Check[] = [
  {
    name: 'over the release',
    run: async () => {
      const read = (path: string) => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
      const now = releasedOf(
        read(`${TEMPLATES}/records.template.json`),
        read(`${TEMPLATES}/service.template.json`),
      );
      return { wrong: whyNotOver(read('infra/released/records.json'), now).join('\n') };
    },
  },
  { name: 'quotas of AWS', run: async () => limitsShown(join(ROOT, TEMPLATES)) },
];

let failed = 0;
async function judge({ name, run }: Check): Promise<void> {
  const from = performance.now();
  const { wrong, note, shown } = await run();
  const seconds = `${((performance.now() - from) / 1000).toFixed(1)} s`;
  console.log(
    `${wrong ? '✗' : '✓'} ${name.padEnd(24)} ${seconds.padStart(7)}${note ? `  ${note}` : ''}`,
  );
  if (shown) console.log(shown.replace(/^/gm, '    '));
  if (!wrong) return;
  failed += 1;
  console.log(`${wrong.replace(/^/gm, '    ')}\n`);
}
// Most of them keep one core busy: two at a time.
const waiting = [...CHECKS];
async function one(): Promise<void> {
  for (let next = waiting.shift(); next; next = waiting.shift()) await judge(next);
}
await Promise.all([one(), one()]);
for (const check of AFTER) await judge(check);
const all = CHECKS.length + AFTER.length;
console.log(failed === 0 ? 'check: all is well' : `check: ${failed} of ${all} checks failed`);
process.exitCode = failed === 0 ? 0 : 1;

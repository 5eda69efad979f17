import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AssetHashType, DockerImage } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { buildSync } from 'esbuild';
import { charterModuleOf } from './charters.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

export interface Bundled {
  /** The path of its `.lambda.ts` below `functions`, without the suffix. */
  readonly entry: string;
  /** The charter that it is bundled with, by the name of its setting. */
  readonly charter: string;
  /** A script of ours, and what it is told, that writes files beside the bundle. */
  readonly beside?: readonly [script: string, ...how: string[]];
}

/** What stands in a directory, by its path in it. */
type Files = ReadonlyMap<string, Uint8Array>;

/**
 * A function's code: one CommonJS file, and what stands beside it. By esbuild in this very process, all functions in one
 * go: NodejsFunction starts npx for each, and each alone parses the SDK again; a newcomer waits for all of them.
 */
export const bundleOf = ({ entry, charter, beside }: Bundled): Code =>
  Code.fromAsset(PROJECT, {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      image: DockerImage.fromRegistry('none'), // never asked for
      command: [entry, charter, ...(beside ?? [])], // what tells one function's bundle from another's
      local: {
        tryBundle(directory: string) {
          const code = bundles(charter).get(entry);
          if (!code) throw new Error(`there is no functions/${entry}${SUFFIX}`);
          put(new Map([['index.js', code], ...(beside ? written(beside) : [])]), directory);
          return true;
        },
      },
    },
  });

const SUFFIX = '.lambda.ts';

const made = new Map<string, Files>();

/** Every function's bundle with that charter, by its entry. */
function bundles(charter: string): Files {
  const files = made.get(charter) ?? withCharter(charter, bundled);
  made.set(charter, files);
  return files;
}

/** What is done with the charter's module, which esbuild reads from a file. */
function withCharter<T>(charter: string, act: (module: string) => T): T {
  const directory = mkdtempSync(join(tmpdir(), 'ihaeng-charter-'));
  try {
    const module = join(directory, 'charters.js');
    writeFileSync(module, charterModuleOf(charter));
    return act(module);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

function bundled(charters: string): Files {
  const entries = readdirSync(`${PROJECT}functions`, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(SUFFIX))
    .map((path) => path.slice(0, -SUFFIX.length).replaceAll('\\', '/'));
  const { outputFiles } = buildSync({
    entryPoints: entries.map((entry) => ({
      in: `${PROJECT}functions/${entry}${SUFFIX}`,
      out: entry,
    })),
    outdir: 'bundles', // nothing is written
    write: false,
    absWorkingDir: PROJECT,
    bundle: true,
    alias: { '#charters': charters },
    minify: true,
    platform: 'node',
    target: 'node24',
    format: 'cjs', // starts 10 to 18 ms sooner than ESM
    mainFields: ['module', 'main'], // ESM sources shake better; the SDK is in it: what was tested is what runs
    // CommonJS has no such address; pdfkit builds some from it at its start, of files that we never read.
    define: { 'import.meta.url': JSON.stringify('file:///var/task/index.js') },
    // The SDK imports node:http dynamically, which as ESM evaluates every getter of it, undici too: 16 ms of a start.
    supported: { 'dynamic-import': false },
    logLevel: 'error',
  });
  const from = join(PROJECT, 'bundles');
  return new Map(
    outputFiles.map(({ path, contents }) => [
      relative(from, path).replaceAll('\\', '/').replace(/\.js$/, ''),
      contents,
    ]),
  );
}

const known = new Map<string, Files>();

/** What the script writes; the same script that is told the same writes the same. */
function written([script, ...how]: readonly string[]): Files {
  const key = JSON.stringify([script, how]);
  const before = known.get(key);
  if (before) return before;
  const directory = mkdtempSync(join(tmpdir(), 'ihaeng-beside-'));
  try {
    execFileSync(process.execPath, [`${PROJECT}${script}`, ...how, directory], {
      cwd: PROJECT,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const files: Files = new Map(
      readdirSync(directory, { recursive: true, withFileTypes: true })
        .filter((one) => one.isFile())
        .map(({ parentPath, name }) => join(parentPath, name))
        .map((path) => [relative(directory, path), readFileSync(path)]),
    );
    known.set(key, files);
    return files;
  } finally {
    rmSync(directory, { recursive: true });
  }
}

function put(files: Files, directory: string): void {
  for (const [path, content] of files) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), content);
  }
}

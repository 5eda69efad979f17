import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { AssetHashType, DockerImage } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { buildSync } from 'esbuild';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

export interface Bundled {
  /** The path of its `.lambda.ts` below `functions`, without the suffix. */
  readonly entry: string;
  /** A script of ours, and what it is told, that writes files beside the bundle. */
  readonly beside?: readonly [script: string, ...how: string[]];
}

/**
 * A function's code: one CommonJS file, and what stands beside it. By esbuild in this very process: NodejsFunction starts
 * npx for each function, which takes longer than the bundling, and a newcomer waits for all of them.
 */
export const bundleOf = ({ entry, beside }: Bundled): Code =>
  Code.fromAsset(PROJECT, {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      image: DockerImage.fromRegistry('none'), // never asked for
      command: [entry, ...(beside ?? [])], // what tells one function's bundle from another's
      local: {
        tryBundle(directory: string) {
          bundle(entry, directory);
          if (beside) write(beside, directory);
          return true;
        },
      },
    },
  });

function bundle(entry: string, directory: string): void {
  buildSync({
    entryPoints: [`${PROJECT}functions/${entry}.lambda.ts`],
    outfile: `${directory}/index.js`,
    absWorkingDir: PROJECT,
    bundle: true,
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
}

const write = ([script, ...how]: readonly string[], directory: string): void =>
  void execFileSync(process.execPath, [`${PROJECT}${script}`, ...how, directory], {
    cwd: PROJECT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });

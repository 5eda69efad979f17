import { readdirSync } from 'node:fs';
import { buildSync } from 'esbuild';

const SUFFIX = '.lambda.ts';

/** Our own code of one function, without packages, and without what it imports and never mentions. */
export interface OwnCode {
  readonly text: string;
  /** The files that something of it is from, `shared/aws/due.ts`. */
  readonly sources: readonly string[];
}

/** Of every function, by its entry: `clock/ring`. */
export function ownCode(): ReadonlyMap<string, OwnCode> {
  const entries = readdirSync('functions', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(SUFFIX))
    .map((path) => path.slice(0, -SUFFIX.length).replaceAll('\\', '/'));
  const { outputFiles, metafile } = buildSync({
    entryPoints: entries.map((entry) => ({ in: `functions/${entry}${SUFFIX}`, out: entry })),
    outdir: 'own-code', // nothing is written
    write: false,
    metafile: true,
    bundle: true,
    packages: 'external',
    external: ['#charters'], // data, which synthesis puts there
    platform: 'node',
    target: 'node24',
    format: 'esm',
    legalComments: 'none',
    logLevel: 'error',
  });
  const texts = new Map(
    outputFiles.map(({ path, text }) => [path.replaceAll('\\', '/').split('/own-code/')[1], text]),
  );
  return new Map(
    entries.map((entry) => {
      const inputs = metafile.outputs[`own-code/${entry}.js`]?.inputs ?? {};
      const sources = Object.entries(inputs)
        .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
        .map(([path]) => path);
      return [entry, { text: texts.get(`${entry}.js`) ?? '', sources }];
    }),
  );
}

import { copyFileSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';

const require = createRequire(import.meta.url);
const ocr = dirname(require.resolve('tesseract.js/package.json'));
const core = dirname(createRequire(`${ocr}/`).resolve('tesseract.js-core/package.json'));

/**
 * The one build of the recogniser that every processor computes alike: relaxed SIMD may differ by the last bit, and
 * what was tested on a laptop is to be what runs on arm64.
 */
const CORE = 'tesseract-core-simd-lstm';

/** Files that the reader of papers opens by their path: WebAssembly, their loaders, and what Korean looks like. */
const FILES = {
  'vips.cjs': require.resolve('wasm-vips'),
  'vips.wasm': require.resolve('wasm-vips/vips.wasm'),
  'pdfium.wasm': join(dirname(require.resolve('@hyzyla/pdfium')), 'pdfium.wasm'),
  [`${CORE}.wasm`]: join(core, `${CORE}.wasm`),
  'kor.traineddata.gz': join(
    dirname(require.resolve('@tesseract.js-data/kor/package.json')),
    '4.0.0_best_int/kor.traineddata.gz',
  ),
} as const;

/** How the code of the reader's two threads is bundled. */
const THREAD = {
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node24',
  format: 'cjs',
  mainFields: ['module', 'main'],
  logLevel: 'error',
} satisfies BuildOptions;

/** Puts them beside a function's code; `infra` calls it while it bundles, the tests before they read. */
export async function putReader(directory: string): Promise<void> {
  mkdirSync(directory, { recursive: true });
  for (const [name, path] of Object.entries(FILES)) copyFileSync(path, join(directory, name));
  await build({
    ...THREAD,
    entryPoints: [join(import.meta.dirname, '../../functions/papers/reading/press.ts')],
    outfile: join(directory, 'press.cjs'),
    define: { 'import.meta.url': JSON.stringify('file:///var/task/press.cjs') },
  });
  await build({
    ...THREAD,
    entryPoints: [join(ocr, 'src/worker-script/node/index.js')],
    outfile: join(directory, 'ocr.cjs'),
    plugins: [
      {
        name: 'one-core',
        setup({ onResolve }) {
          onResolve({ filter: /^tesseract\.js-core\// }, () => ({
            path: join(core, `${CORE}.js`),
          }));
          onResolve({ filter: /^node-fetch$/ }, ({ path }) => ({ path, external: true }));
        },
      },
    ],
  });
}

const [directory] = process.argv.slice(2);
if (import.meta.main && directory) await putReader(directory);

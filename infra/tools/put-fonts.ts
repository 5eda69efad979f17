import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import subsetFont from 'subset-font';
import { type Face, OFTEN, SELDOM } from '../../shared/look/faces.ts';

const require = createRequire(import.meta.url);
/** Cut once a computer: a file's name says what it holds. */
const CUT = join(import.meta.dirname, '../../.ihaeng/fonts');
const WEIGHTS = { 400: 'Regular', 700: 'Bold' } as const;

const seldom = (): string =>
  SELDOM.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)),
  )
    .filter((sign) => !OFTEN.includes(sign))
    .join('');

/** PretendardGOV as KRDS ships it, cut to one part. */
async function cut({ weight, part }: Face): Promise<Buffer> {
  const name = `krds-uiux/resources/fonts/PretendardGOV-${WEIGHTS[weight]}.subset.woff2`;
  const whole = readFileSync(require.resolve(name));
  return await subsetFont(whole, part === 'often' ? OFTEN : seldom(), { targetFormat: 'woff2' });
}

/**
 * The path of a file of the pages' font.
 * @throws Error when its hash is not the one in its name: what is cached for a year may never change.
 */
export async function webFont(face: Face): Promise<string> {
  const path = join(CUT, face.file);
  if (existsSync(path)) return path;
  const bytes = await cut(face);
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  if (!face.file.includes(hash))
    throw new Error(`shared/look/faces.ts: ${face.file} has the hash ${hash} now`);
  mkdirSync(CUT, { recursive: true });
  writeFileSync(path, bytes);
  return path;
}

/** The whole font for paper, where no syllable may be missing, and the colours that it is printed in. */
export const PAPER = {
  regular: require.resolve('pretendard/dist/public/static/Pretendard-Regular.otf'),
  bold: require.resolve('pretendard/dist/public/static/Pretendard-Bold.otf'),
  profile: join(dirname(require.resolve('pdfkit')), 'data/sRGB_IEC61966_2_1.icc'),
} as const;

const [kind, directory] = process.argv.slice(2);
/** Puts the fonts for paper beside a function's code; `infra` calls it while it bundles. */
if (import.meta.main && kind === 'paper' && directory)
  for (const [name, path] of Object.entries(PAPER))
    copyFileSync(path, join(directory, `${name}${extname(path)}`));

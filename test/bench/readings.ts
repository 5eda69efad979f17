import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPress, type Press } from '../../functions/papers/reading/open.ts';
import type { PressRequest } from '../../functions/papers/reading/press-messages.ts';
import { koreanRecogniser } from '../../functions/papers/reading/recognise.ts';
import { putReader } from '../../infra/tools/put-reader.ts';
import { amount } from './rounds.ts';
import { type Row, row } from './rows.ts';

const ROUNDS = amount(7);
const WARM = 1;
const FILES = {
  'fax G4, fine': 'fine-g4.tif',
  'fax G3-2D, fine': 'fine-g3-2d.tif',
  'fax G3-1D, standard': 'standard-g3-1d.tif',
  'PDF of pictures': 'pictures.pdf',
} as const;

const fixture = (name: string): Buffer =>
  readFileSync(new URL(`../fixtures/paper/${name}`, import.meta.url));
const seconds = (from: number): number => (performance.now() - from) / 1000;
const megabytes = (): number => process.memoryUsage().rss / 1024 / 1024;

/** Seconds a page for pictures and for recognition, warm, in the very threads that the function uses; and memory. */
export async function benchReadings(): Promise<Row[]> {
  const directory = mkdtempSync(join(tmpdir(), 'ihaeng-reader-'));
  const recogniser = koreanRecogniser(directory);
  try {
    await putReader(directory);
    const before = megabytes();
    let most = before;
    const rows: Row[] = [];
    for (const [name, file] of Object.entries(FILES)) {
      const press = openPress(directory, fixture(file));
      const pictures: number[] = [];
      const texts: number[] = [];
      for (let round = -WARM; round < ROUNDS; round += 1) {
        let from = performance.now();
        await pageOf(press, false);
        const picture = seconds(from);
        const graymap = await pageOf(press, true);
        from = performance.now();
        const seen = await recogniser.recognise(graymap ?? Buffer.alloc(0));
        if (!seen?.text.includes('휴업급여')) throw new Error(`${file} was not read`);
        most = Math.max(most, megabytes());
        if (round < 0) continue;
        pictures.push(picture);
        texts.push(seconds(from));
      }
      await press.close();
      rows.push(row(`readings, ${name}: picture`, pictures, 's a page', 2));
      rows.push(row(`readings, ${name}: recognition`, texts, 's a page', 2));
    }
    rows.push(row('readings: memory above an idle process', [most - before], 'MB'));
    rows.push(...beside());
    return rows;
  } finally {
    await recogniser.close();
    rmSync(directory, { recursive: true });
  }
}

async function pageOf(press: Press, graymap: boolean): Promise<Uint8Array | undefined> {
  const asked: PressRequest = { want: 'page', page: 1, turn: 0, graymap };
  const made = await press.ask(asked);
  if (made.is !== 'page') throw new Error(`a page is ${made.is}`);
  return made.graymap;
}

/** The same page by the native tools, where this computer has them: what WebAssembly costs. */
function beside(): Row[] {
  const directory = mkdtempSync(join(tmpdir(), 'ihaeng-native-'));
  const timed = (name: string, program: string, given: readonly string[]): Row[] => {
    try {
      const times = Array.from({ length: ROUNDS }, () => {
        const from = performance.now();
        execFileSync(program, given, { cwd: directory, stdio: 'ignore' });
        return seconds(from);
      });
      return [row(`readings beside, ${name}`, times, 's a page', 2)];
    } catch {
      return []; // not installed here
    }
  };
  try {
    writeFileSync(join(directory, 'fax.tif'), fixture('fine-g4.tif'));
    writeFileSync(join(directory, 'letter.pdf'), fixture('pictures.pdf'));
    return [
      ...timed('ImageMagick, fax G4: picture', 'convert', [
        'fax.tif[0]',
        '-resize',
        '1000x',
        'a.png',
      ]),
      ...timed('pdftoppm, PDF: picture', 'pdftoppm', [
        ...['-f', '1', '-l', '1', '-scale-to-x', '1000', '-scale-to-y', '-1', '-png'],
        ...['letter.pdf', 'b'],
      ]),
    ];
  } finally {
    rmSync(directory, { recursive: true });
  }
}

import { join } from 'node:path';
import { createWorker, OEM, type Worker } from 'tesseract.js';

/** What a recogniser saw on a page. */
export interface Recognised {
  readonly text: string;
  /** 0 to 100: how sure it is of its words on the whole. */
  readonly confidence: number;
}
export interface Recogniser {
  /** Undefined for a page that it gave up, or that took it longer than `within` ms. */
  recognise(graymap: Uint8Array, within?: number): Promise<Recognised | undefined>;
  close(): Promise<void>;
}

const WITHIN = 45_000;
/** What a fax and a scan have, roughly; without it each page is guessed at, and the guess is printed. */
const DPI = '204';

/** Korean as printed, recognised here: nothing of a letter leaves this computer, and nothing is fetched. */
export function koreanRecogniser(directory: string): Recogniser {
  let starting: Promise<Worker> | undefined;
  const start = async () => {
    const worker = await createWorker('kor', OEM.LSTM_ONLY, {
      workerPath: join(directory, 'ocr.cjs'),
      langPath: directory,
      cacheMethod: 'none',
      gzip: true,
      errorHandler: () => {}, // its words can quote a page; the refusal itself is told below
    });
    await worker.setParameters({ user_defined_dpi: DPI, debug_file: '/dev/null' });
    return worker;
  };

  async function close(): Promise<void> {
    const ended = starting;
    starting = undefined;
    const worker = await ended?.catch(() => undefined);
    await worker?.terminate();
  }

  return {
    close,
    async recognise(graymap, within = WITHIN) {
      starting ??= start();
      const { promise: late, resolve } = Promise.withResolvers<undefined>();
      const timer = setTimeout(() => resolve(undefined), within);
      const recognised = await Promise.race([seenBy(starting, graymap), late]);
      clearTimeout(timer);
      if (!recognised) await close();
      return recognised;
    },
  };
}

/** A page that it cannot take is a page without text: the letter is received, and people see its pictures. */
async function seenBy(
  starting: Promise<Worker>,
  graymap: Uint8Array,
): Promise<Recognised | undefined> {
  try {
    const worker = await starting;
    const image = Buffer.from(graymap);
    const { data } = await worker.recognize(image, { rotateAuto: true }, { text: true });
    return { text: data.text.trim(), confidence: data.confidence };
  } catch {
    return undefined;
  }
}

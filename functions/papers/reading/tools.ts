import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import type Vips from 'wasm-vips';

/** The picture library's module, and one picture of it: it lies outside the collector's heap and is to be deleted. */
export type Pictures = typeof Vips;
export type Image = Vips.Image;

/** What opens pictures and documents: WebAssembly that lies in a directory (infra/tools/put-reader.ts). */
export interface Tools {
  pictures(): Promise<Pictures>;
  documents(): Promise<PDFiumLibrary>;
}

/** Each is started by the first page that needs it, once: pdfium cannot be started twice in a thread. */
export function toolsIn(directory: string): Tools {
  const load = createRequire(join(directory, '-'));
  let pictures: Promise<Pictures> | undefined;
  let documents: Promise<PDFiumLibrary> | undefined;
  return {
    pictures() {
      pictures ??= startedPictures(load('./vips.cjs'));
      return pictures;
    },
    documents() {
      documents ??= startedDocuments(join(directory, 'pdfium.wasm'));
      return documents;
    },
  };
}

async function startedPictures(start: (options: object) => Promise<Pictures>): Promise<Pictures> {
  // JPEG XL and HEIF are no paper: their decoders are not even loaded.
  const vips = await start({
    dynamicLibraries: [],
    preRun: (module: { ENV: Record<string, string> }) => {
      module.ENV.VIPS_WARNING = 'off'; // it warns of every odd tag
    },
  });
  vips.concurrency(1); // a page is small: more threads cost more than they bring
  vips.Cache.max(0);
  return vips;
}

async function startedDocuments(path: string): Promise<PDFiumLibrary> {
  const wasmBinary = new Uint8Array(await readFile(path)).buffer;
  return await PDFiumLibrary.init({ wasmBinary });
}

import { parentPort, workerData } from 'node:worker_threads';
import { isPdf } from '../../../shared/paper/pdf.ts';
import { isTiff } from '../../../shared/paper/tiff.ts';
import { isShut, type Original, type Shut } from './original.ts';
import { pdfOriginal } from './pdf-original.ts';
import { graymapOf, previewOf } from './picture.ts';
import type { PressReply, PressRequest, Start } from './press-messages.ts';
import { tiffOriginal } from './tiff-original.ts';
import { toolsIn } from './tools.ts';

const { directory, body }: Start = workerData;
const tools = toolsIn(directory);

/** By its content, whatever its name says. */
async function open(): Promise<Original | Shut> {
  if (isTiff(body)) return await tiffOriginal(body, tools);
  if (isPdf(body)) return await pdfOriginal(body, tools);
  return { because: 'not-a-picture' };
}
const opening = open();

async function answered(asked: PressRequest): Promise<PressReply> {
  const original = await opening;
  if (isShut(original)) return { is: 'shut', because: original.because };
  if (asked.want === 'opened') {
    const { pages, cut } = original;
    return { is: 'opened', pages, ...(cut && { cut }) };
  }
  if (asked.want === 'pdf') {
    const pdf = await original.pdf(asked.range);
    return pdf ? { is: 'pdf', pdf } : { is: 'nothing' };
  }
  const page = await original.page(asked.page);
  if (isShut(page)) return { is: 'shut', because: page.because };
  const { image, text, damaged } = page;
  try {
    return {
      is: 'page',
      preview: previewOf(image, asked.turn),
      ...(asked.graymap && text === undefined && { graymap: graymapOf(image, asked.turn) }),
      ...(text !== undefined && { text }),
      ...(damaged && { damaged }),
    };
  } finally {
    image.delete();
  }
}

/** A thread that opens one original: what it takes down with it, or where it hangs, is one page. */
parentPort?.on('message', (asked: PressRequest) => {
  answered(asked).then(
    (replied) => parentPort?.postMessage(replied),
    () => process.exit(1), // a tool that failed may have lost its footing: the next page gets a new thread
  );
});

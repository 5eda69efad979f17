import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PressReply, PressRequest } from './press-messages.ts';

/** An original in a thread of its own. */
export interface Press {
  /** What takes the thread down, or lasts longer than `within` ms, is broken. */
  ask(asked: PressRequest, within?: number): Promise<PressReply>;
  close(): Promise<void>;
}

/** A page that takes longer is made to take long. */
const WITHIN = 30_000;

/** Opens an original; `directory` holds the thread's code and tools (infra/tools/put-reader.ts). */
export function openPress(directory: string, body: Uint8Array): Press {
  let worker: Worker | undefined;
  const start = () =>
    new Worker(join(directory, 'press.cjs'), { workerData: { directory, body }, stdout: true });

  async function close(): Promise<void> {
    const ended = worker;
    worker = undefined;
    await ended?.terminate();
  }

  return {
    close,
    async ask(asked, within = WITHIN) {
      worker ??= start();
      const running = worker;
      const { promise, resolve } = Promise.withResolvers<PressReply | 'gone'>();
      const timer = setTimeout(() => resolve('gone'), within);
      const gone = () => resolve('gone');
      running.once('message', resolve).once('error', gone).once('exit', gone);
      running.postMessage(asked);
      const replied = await promise;
      clearTimeout(timer);
      running.off('message', resolve).off('error', gone).off('exit', gone);
      if (replied !== 'gone') return replied;
      await close();
      return { is: 'shut', because: 'broken' };
    },
  };
}

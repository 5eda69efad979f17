import { type Log, type LogLine, nameOf } from '../../shared/lambda/log.ts';
import { tellUnreadable } from '../../shared/lambda/unreadable.ts';

/** Work on many, each by itself: what fails is logged with what it is about and counted, and the rest goes on. */
export function attemptsIn(log: Log) {
  let failed = 0;
  return {
    /** Undefined where the work failed. */
    async make<T>(about: Omit<LogLine, 'message'>, work: () => Promise<T>): Promise<T | undefined> {
      try {
        return await work();
      } catch (error) {
        failed += 1;
        tellUnreadable(error);
        log({ message: 'one of many failed', ...about, error: nameOf(error) }, 'ERROR');
        return undefined;
      }
    },
    failed: () => failed,
  };
}
export type Attempts = ReturnType<typeof attemptsIn>;

import middy, { type MiddlewareObj } from '@middy/core';
import { jsonLog, type Log, nameOf } from './log.ts';
import { tellUnreadable } from './unreadable.ts';

/** A queue and a timer get no early answer before the timeout: what it left running would wake up in the next invocation. */
export const UNTIL_KILLED = { timeoutEarlyInMillis: 0 } as const;

/** Says that an invocation failed: the error's name, and API Gateway's request id where there is one. */
export const logInvocation = (log: Log): MiddlewareObj => ({
  onError: ({ event, error }) => {
    tellUnreadable(error);
    const id = requestIdOf(event);
    log({ message: 'invocation failed', ...(id && { id }), error: nameOf(error) }, 'ERROR');
  },
});

function requestIdOf(event: unknown): string | undefined {
  if (typeof event !== 'object' || event === null || !('requestContext' in event)) return undefined;
  const { requestContext: context } = event;
  if (typeof context !== 'object' || context === null || !('requestId' in context))
    return undefined;
  return String(context.requestId);
}

/** Called with its event; only middy reads the context, for the time that is left (http.ts). */
export type Invoked<E, R> = (event: E, ...unused: never[]) => Promise<R>;
export const finished = <E, R>(handler: middy.MiddyfiedHandler<E, R>): Invoked<E, R> => handler;

/** A function that answers neither HTTP nor a queue. Its error stays one, so that Lambda tries again and tells. */
export function job<E, R>(room: string, workWith: (log: Log) => (event: E) => Promise<R>) {
  const log = jsonLog(room);
  return finished(middy<E, R>(UNTIL_KILLED).use(logInvocation(log)).handler(workWith(log)));
}

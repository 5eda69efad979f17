import type { ServerResponse } from 'node:http';
import type { VirtualClock } from './contract.ts';
import { type Aside, reply } from './http.ts';
import { armFault } from './local/arm-fault.ts';
import { bringMail } from './local/bring-mail.ts';
import { decideFate } from './local/mail-fate.ts';
import { moveClock } from './local/move-clock.ts';
import { refuse } from './local/replies.ts';
import type { Running } from './local/running.ts';
import { show } from './local/show.ts';
import { signRequest } from './local/sign-request.ts';

/** The runner's own address space, `/_local/`: for people and tests, never deployed. */
export function localPages(service: () => Running, clock: VirtualClock): Aside {
  const acts: Readonly<
    Record<string, (body: unknown, response: ServerResponse) => Promise<void> | void>
  > = {
    'POST /_local/clock': (body, response) => moveClock(body, response, clock),
    'POST /_local/faults': (body, response) => armFault(body, response, service().faults),
    'DELETE /_local/faults': (_body, response) => {
      service().faults.length = 0;
      reply(response, 200, []);
    },
    'POST /_local/sign': (body, response) => signRequest(body, response, service()),
    'POST /_local/deliver': (body, response) => decideFate(body, response, service()),
  };

  return async (request, response, body) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const isMail = request.method === 'POST' && url.pathname === '/_local/mail';
    const isOutside = !url.pathname.startsWith('/_local');
    // A standing clock moves only when moved, but what is due now still runs.
    if ((isMail || isOutside) && !clock.running)
      response.once(
        'close',
        () => void clock.idle().catch((error: unknown) => console.error(error)),
      );
    if (isOutside) return false;
    if (isMail) {
      bringMail(request, response, body, service());
      return true;
    }
    if (request.method === 'POST' && url.pathname === '/_local/texts') {
      service().texts.take(request, response, body);
      return true;
    }
    if (request.method === 'POST' && url.pathname === '/_local/faxes') {
      service().faxes.take(request, response, body);
      return true;
    }
    const act = acts[`${request.method} ${url.pathname}`];
    if (act) {
      const parsed = readJson(body);
      if (parsed === undefined) refuse(response, 400, 'the body is not JSON');
      else await act(parsed.value, response);
    } else if (request.method === 'GET') await show(url, request, response, service(), clock);
    else refuse(response, 404, 'the runner has no such page');
    return true;
  };
}

function readJson(body: Buffer): { readonly value: unknown } | undefined {
  try {
    return { value: body.length > 0 ? JSON.parse(body.toString('utf8')) : {} };
  } catch {
    return undefined;
  }
}

import { dayOf, dayText } from '../../shared/charter/day.ts';
import type { Language } from '../../shared/kernel/language.ts';
import { type HttpEvent, type HttpReply, json } from '../../shared/lambda/http.ts';
import { calledLast, queueOf } from '../../shared/receptions/queue.ts';
import { page } from '../../shared/web/page.ts';
import { wantsPage } from '../../shared/web/request.ts';
import type { CitizenDeps } from './deps.ts';
import { screenPage } from './pages/screen.ts';
import { counterIn } from './reception.ts';

/** So many numbers can be read from the back of the room. */
const MOST = 6;

/** GET /screen/{counter}: numbers of tickets and booths, for everybody in the room. Nothing of who was called. */
export async function screen(
  event: HttpEvent,
  language: Language,
  deps: CitizenDeps,
): Promise<HttpReply> {
  const terms = await deps.terms();
  const counter = counterIn(event, terms);
  const day = dayText(dayOf(deps.clock.now()));
  const receptions = await deps.receptions.ofDay(counter.id, day);
  const called = calledLast(receptions)
    .filter(({ ending }) => ending !== 'gone')
    .slice(0, MOST)
    .flatMap(({ number, booth }) =>
      number === undefined || booth === undefined ? [] : [{ number, booth }],
    );
  const waiting = queueOf(receptions, terms.charter.terms.reception).length;
  if (!wantsPage(event)) return json(200, { counter: counter.id, called, waiting });
  return page(200, language, screenPage({ counter, called, waiting, language }));
}

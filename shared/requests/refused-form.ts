import { Busy } from '../lambda/busy.ts';
import { type Fault, faultOf, type HttpEvent, Refused } from '../lambda/http.ts';
import { isForm, wantsPage } from '../web/request.ts';

/** Why a form of a page was not taken: it comes back with what was typed. @throws the error itself, where it is something else */
export function faultOfForm(error: unknown, event: HttpEvent): Fault {
  const isTold = error instanceof Refused || error instanceof Busy;
  if (!isTold || !isForm(event) || !wantsPage(event)) throw error;
  return faultOf(error);
}

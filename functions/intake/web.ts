import { type IntakeDeps, received } from '../../shared/intake/receive.ts';
import { receiptView } from '../../shared/intake/view.ts';
import { bodyOf } from '../../shared/lambda/body.ts';
import { http, json, receivedAtOf } from '../../shared/lambda/http.ts';
import { submitReceipts } from '../../shared/petition/commands/submit.ts';
import type { TakesMail } from '../../shared/ports/mail-lookup.ts';
import { mustTakeMail } from '../../shared/requests/reachable.ts';

/** The largest petition is far below it: 20,000 characters of text in three bytes each, escaped. */
const MOST_BYTES = 200_000;

/** POST /petitions: number, person, promises and code in one answer; sent twice it is one petition. */
export const webHandler = (deps: IntakeDeps & { readonly takesMail: TakesMail }) =>
  http(async (event, language) => {
    const submission = bodyOf(event, submitReceipts.submit.body, language, MOST_BYTES);
    await mustTakeMail(submission.petitioner, 'petitioner.email', deps);
    const sent = { at: receivedAtOf(event), requestKey: event.headers['idempotency-key'] };
    const outcome = await received(submission, sent, deps);
    if ('before' in outcome) return json(200, { number: outcome.before, status: outcome.status });
    const { petition, code, terms } = outcome;
    const told = { office: terms.office, accessCode: code, linkBase: deps.linkBase };
    return json(201, receiptView(petition, told));
  }, deps.log);

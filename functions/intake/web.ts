import type { Counter } from '../../shared/aws/counter.ts';
import type { TermsReader } from '../../shared/aws/office.ts';
import type { KeysReader } from '../../shared/aws/secret.ts';
import { bodyOf, http, json, Refused, receivedAtOf } from '../../shared/lambda/http.ts';
import type { Log } from '../../shared/lambda/log.ts';
import { receive } from '../../shared/petition/decide/receive.ts';
import { evolve } from '../../shared/petition/evolve.ts';
import { petitionNumber } from '../../shared/petition/number.ts';
import type { Petitions } from '../../shared/petition/ports.ts';
import { accessCode } from '../../shared/privacy/access-code.ts';
import { cleaned, command, contentOf, keysOf, kstYear } from './receipt.ts';
import { SubmissionBody } from './submission.ts';
import { receiptView } from './view.ts';

export interface WebDeps {
  readonly petitions: Petitions;
  readonly terms: TermsReader;
  readonly keys: KeysReader;
  readonly counter: Counter;
  readonly linkBase: string;
  readonly log: Log;
}

/** The largest petition is far below it: 20,000 characters of text in three bytes each, escaped. */
const MOST_BYTES = 200_000;

/** POST /petitions: number, person, promises and code in one answer; sent twice it is one petition. */
export const webHandler = ({ petitions, terms, keys, counter, linkBase, log }: WebDeps) =>
  http(async (event, language) => {
    const submission = cleaned(bodyOf(event, SubmissionBody, language, MOST_BYTES));
    const at = receivedAtOf(event);
    const year = kstYear(at);
    const [current, ring, turn] = await Promise.all([terms(), keys(), counter(year)]);
    const number = petitionNumber(year, turn);
    const order = command(submission, { number, at, turn, codeKey: ring.current.id });
    const decision = { ...receive(order, current), contents: [contentOf(submission)] };
    const unique = keysOf(ring, submission, event.headers['idempotency-key'], { at, number });
    const outcome = await petitions.receive(decision, unique);

    const answer = (petition: Parameters<typeof receiptView>[0]) => {
      const code = accessCode(ring, petition.codeKey, petition.number, 1);
      return json(
        201,
        receiptView(petition, { office: current.office, accessCode: code, linkBase }),
      );
    };
    if ('committed' in outcome) {
      log({ message: 'received', subject: number });
      return answer(outcome.committed);
    }
    const { number: first = '', body } = outcome.holds;
    log({ message: 'received before', subject: first });
    if (outcome.taken.startsWith('sent#')) {
      const known = unique.find(({ key }) => key === outcome.taken)?.holds.body;
      if (body !== known) throw new Refused(422, 'key-reused');
      const history = await petitions.history(first);
      const later = history.findIndex((fact) => fact.at !== history[0]?.at);
      return answer(evolve(undefined, later < 0 ? history : history.slice(0, later)));
    }
    const petition = await petitions.read(first);
    return json(200, { number: first, status: petition?.status });
  }, log);

import { CALL_FORM } from '../../shared/calls/call.ts';
import { callManner } from '../../shared/calls/outcomes.ts';
import type { Log } from '../../shared/lambda/log.ts';
import type { Since } from '../../shared/manner/books.ts';
import { ASKED_FORM, askedManner } from '../../shared/petition/asking/asked.ts';
import { petitionManner } from '../../shared/petition/manner.ts';
import type { Askings } from '../../shared/ports/askings.ts';
import type { PhoneCalls } from '../../shared/ports/calls.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { MannerBooks, Settled } from '../../shared/ports/manner.ts';
import type { TermsReader } from '../../shared/ports/office.ts';
import type { Petitions } from '../../shared/ports/petitions.ts';

export interface MeasureDeps {
  readonly petitions: Pick<Petitions, 'read' | 'history'>;
  readonly calls: Pick<PhoneCalls, 'read'>;
  readonly askings: Pick<Askings, 'read'>;
  readonly manner: Pick<MannerBooks, 'settle'>;
  readonly terms: TermsReader;
  readonly clock: Clock;
  /** Staff were consulted by then; without it nothing is counted. */
  readonly since: Since;
  readonly log: Log;
}

/**
 * Enters in the books of conduct what a call, a petition or a question afterwards has come to by now (P1 to P7). It reads
 * them anew: late, twice or out of order the books become the same.
 */
export async function measure(source: string, deps: MeasureDeps): Promise<void> {
  const { manner, terms, since, log } = deps;
  if (since === undefined) return;
  const settled = await comeTo(source, deps);
  if (!settled) return log({ message: 'nothing to measure', subject: source });
  const { months } = (await terms()).charter.terms.manner;
  const changed = await manner.settle(settled, { since, months });
  log({ message: changed ? 'measured' : 'measured before', subject: source });
}

function comeTo(source: string, deps: MeasureDeps): Promise<Settled | undefined> {
  if (CALL_FORM.test(source)) return ofCall(source, deps);
  return ASKED_FORM.test(source) ? ofQuestion(source, deps) : ofPetition(source, deps);
}

async function ofQuestion(
  source: string,
  { askings, terms }: MeasureDeps,
): Promise<Settled | undefined> {
  const asked = await askings.read(source);
  if (!asked) return undefined;
  const { charter } = await terms();
  return { source, version: asked.version, outcomes: askedManner(asked, charter.terms.asking) };
}

async function ofCall(source: string, { calls, terms }: MeasureDeps): Promise<Settled | undefined> {
  const call = await calls.read(source);
  if (!call) return undefined;
  const { office, charter } = await terms();
  return { source, version: call.version, outcomes: callManner(call, office, charter.terms.calls) };
}

async function ofPetition(
  source: string,
  { petitions, terms, clock }: MeasureDeps,
): Promise<Settled | undefined> {
  const petition = await petitions.read(source);
  if (!petition) return undefined;
  const events = await petitions.history(source);
  const outcomes = petitionManner(petition, events, await terms(), clock.now());
  return { source, version: petition.version, outcomes };
}

import { isOpenCall, type PhoneCall } from '../../../shared/calls/call.ts';
import { becomePetition, type CallContext } from '../../../shared/calls/wrap-up.ts';
import { Refused, refusedBy } from '../../../shared/lambda/http.ts';
import { callNotedIn } from '../../../shared/petition/commands/read-back.ts';
import { refused } from '../../../shared/petition/decide/refused.ts';
import { isRefusal } from '../../../shared/petition/decision.ts';
import { parsePetitionNumber } from '../../../shared/petition/number.ts';
import { SENT, SENT_BEFORE } from '../../../shared/ports/petitions.ts';
import { mayOpen } from '../access/access-control.ts';
import type { StaffDeps } from '../deps.ts';
import { saidBackOf, wordsOf } from '../entry/of-call.ts';
import type { WrapUpBody } from './body.ts';
import { openedMatch, twoFacts } from './matches.ts';
import { writtenIn } from './view.ts';

/** Which petition a call was about. */
export interface About {
  readonly number: string;
  /** What the caller was asked, where the petition was found by the number that called. */
  readonly facts?: string;
}

/** How the one refusal sounds for a number that is none and for a petition that is not theirs to open: nobody can try out numbers. */
const unknown = () => new Refused('about-unknown', [{ name: 'about', reason: '' }]);

/** By its receipt number, or by a match after two facts. @throws Refused, also for whoever may not open it. */
export async function aboutOf(
  call: PhoneCall,
  body: WrapUpBody,
  by: string,
  deps: StaffDeps,
): Promise<About> {
  const { about = '', match = '' } = body;
  if (about.trim() === '') {
    if (match === '') throw new Refused('about-missing', [{ name: 'about', reason: '' }]);
    const facts = twoFacts(body);
    return { number: await openedMatch(call, Number(match), by, deps), facts };
  }
  const number = parsePetitionNumber(about);
  const [petition, { office }] = await Promise.all([
    number === undefined ? undefined : deps.petitions.read(number),
    deps.terms(),
  ]);
  if (!petition || !mayOpen(petition, { person: by, byLink: false }, office, deps.clock.now()))
    throw unknown();
  return { number: petition.number };
}

/**
 * The call was about a petition that there is already. What was said stands there first, once, and then the call is over for
 * us: pressed again after a fault in between it goes on where it stopped. @throws Refused
 */
export async function belongs(
  call: PhoneCall,
  { number, facts }: About,
  context: CallContext,
  deps: Pick<StaffDeps, 'calls' | 'petitions' | 'log'>,
): Promise<PhoneCall> {
  if (call.petition === number) return call;
  if (!isOpenCall(call)) throw new Refused('call-over');
  const { id } = call;
  const { by, office, now } = context;
  const written = writtenIn(await deps.calls.said(id), call);
  if (!written) throw new Refused('gist-empty', [{ name: 'gist', reason: '' }]);
  const saidBack = await saidBackOf(call, deps);
  const said = { call: id, by, note: wordsOf(written), sentence: saidBack?.text };
  const claims = [{ key: `${SENT}${id}-${number}`, holds: {} }];
  const noted = await deps.petitions.act(number, (petition) =>
    mayOpen(petition, { person: by, byLink: false }, office, now)
      ? { ...callNotedIn(petition, said, context), claims }
      : refused('about-unknown'),
  );
  if (!noted) throw unknown();
  if (isRefusal(noted) && noted.refused !== SENT_BEFORE) throw refusedBy(noted);
  const came = await deps.calls.act(id, (one) =>
    becomePetition(
      one,
      { petition: number, shown: saidBack !== undefined, earlier: true },
      context,
    ),
  );
  if (!came) throw new Refused('not-found');
  if (isRefusal(came)) throw refusedBy(came);
  deps.log({
    ...{ message: 'call about a petition', subject: number, call: id, by },
    ...(facts !== undefined && { facts }),
  });
  return came.call;
}

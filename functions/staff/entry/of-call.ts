import type { PhoneCall } from '../../../shared/calls/call.ts';
import { courseOf } from '../../../shared/calls/talk.ts';
import { becomePetition, type Written } from '../../../shared/calls/wrap-up.ts';
import { Refused, refusedBy } from '../../../shared/lambda/http.ts';
import { saidBackIn } from '../../../shared/petition/commands/read-back.ts';
import { keptText } from '../../../shared/petition/commands/text.ts';
import { isRefusal } from '../../../shared/petition/decision.ts';
import { cutTo } from '../../../shared/text/cut.ts';
import { instantOf } from '../../../shared/text/instant.ts';
import { singleLine } from '../../../shared/text/normalise.ts';
import { writtenInKorea } from '../../../shared/text/written-time.ts';
import { callIn, writtenIn } from '../calls/view.ts';
import type { StaffDeps } from '../deps.ts';
import { type EntryTyped, entryTyped } from './entry-form.ts';

const MINUTE = 60_000;
const LONGEST_TITLE = 60;

/** Of one call comes one petition: whichever page sends it, it has this key. */
export const requestKeyOf = (call: string): string => `petition-of-${call}`;

export const isKeyReused = (error: unknown): boolean =>
  error instanceof Refused && error.code === 'key-reused';

/** The form as a call fills it in: gist, channel, and the instant at which the call began (A5). */
export async function entryOfCall(
  id: string,
  person: string,
  deps: Pick<StaffDeps, 'calls' | 'glances' | 'terms' | 'clock'>,
): Promise<{ readonly typed: EntryTyped; readonly requestKey: string; readonly over: boolean }> {
  const call = await callIn(id, person, deps);
  const written = writtenIn(await deps.calls.said(id), call);
  const at = writtenInKorea(beganAt(call, deps.clock.now())).slice(0, 16);
  const filled = {
    ...{ call: id, channel: 'phone', at },
    ...(written && { title: titleOf(written), body: wordsOf(written) }),
  };
  return {
    typed: entryTyped(new URLSearchParams(filled)),
    requestKey: requestKeyOf(id),
    over: call.ending !== undefined,
  };
}

/** It was answered on the spot, was about a petition that there is already, or ended: nothing is received for it any more. */
export const isOverOtherwise = ({ ending, earlier }: PhoneCall): boolean =>
  ending !== undefined && (ending !== 'petition' || earlier === true);

/** The exchange's clock may be ahead of ours. */
const beganAt = ({ details }: PhoneCall, now: number): number =>
  Math.min(courseOf(details).startedAt, now);

const titleOf = ({ gist }: Written): string => cutTo(singleLine(gist), LONGEST_TITLE);

/** What was said back and agreed stands in the petition too: whoever answers it was not on the telephone. */
export const wordsOf = ({ gist, sentence, said, agreed }: Written): string =>
  [
    gist,
    ...(said === 'yes' && sentence !== '' ? [`확인하신 말씀: ${sentence}`] : []),
    ...(agreed === '' ? [] : [`안내한 내용: ${agreed}`]),
  ].join('\n\n');

/** The sentence to which the caller said yes, where it is not the gist itself: the citizen can judge it (P6.1). */
export async function saidBackOf(
  call: PhoneCall,
  { calls }: Pick<StaffDeps, 'calls'>,
): Promise<{ readonly call: string; readonly text: string } | undefined> {
  const { readBack } = call;
  if (readBack?.said !== 'yes' || readBack.same) return undefined;
  const text = keptText(writtenIn(await calls.said(call.id), call)?.sentence ?? '');
  return text === '' ? undefined : { call: call.id, text };
}

/** When the contact was (epoch ms): the call's own beginning, unless another minute was typed. */
export function contactOf(call: PhoneCall, at: string | undefined, now: number): number {
  const began = beganAt(call, now);
  if (at === undefined) return began;
  const typed = instantOf(at);
  return Math.floor(began / MINUTE) === Math.floor(typed / MINUTE) ? began : typed;
}

/** The call is over for us: its petition was received. Told again it is the same. @throws Refused */
export async function closeCall(
  { id }: PhoneCall,
  {
    number: petition,
    topic,
    saidBack,
    by,
    now,
  }: {
    readonly number: string;
    readonly topic: string | undefined;
    readonly saidBack: { readonly call: string; readonly text: string } | undefined;
    readonly by: string;
    readonly now: number;
  },
  { calls, petitions, terms }: Pick<StaffDeps, 'calls' | 'petitions' | 'terms'>,
): Promise<void> {
  const current = await terms();
  const context = { ...current, by, at: now, now };
  // It stands there already where this very commit received it.
  if (saidBack)
    await petitions.act(petition, (one) => saidBackIn(one, { ...saidBack, by }, context));
  const shown = saidBack !== undefined;
  const came = await calls.act(id, (call) =>
    becomePetition(call, { petition, topic, shown }, context),
  );
  if (came && isRefusal(came)) throw refusedBy(came);
}

import { monthText } from '../charter/day.ts';
import { isOpenCall, type PhoneCall, SAID } from './call.ts';
import { type CallDecision, type CallHouse, NOTHING } from './clock.ts';
import type { CallEvent } from './events.ts';
import { mayOpenCall } from './extension.ts';
import type { NotedContact } from './noted.ts';
import type { ReadBackSaid } from './read-back.ts';

/** What is written of a call; texts are a caller's own words. */
export interface Written {
  readonly gist: string;
  /** What was said back. */
  readonly sentence: string;
  readonly said?: ReadBackSaid | undefined;
  readonly agreed: string;
}

export interface CallContext extends CallHouse {
  readonly by: string;
  /** The instant of the request, and of the decision; epoch ms. */
  readonly at: number;
  readonly now: number;
}

type Refused = {
  readonly refused: 'call-over' | 'call-changed' | 'not-for-you' | 'read-back-empty' | 'gist-empty';
  readonly field?: string;
};

const mustBeTheirs = (call: PhoneCall, { by, office, now }: CallContext): Refused | undefined =>
  mayOpenCall(call, by, office, now) ? undefined : { refused: 'not-for-you' };

/**
 * Gist, what was said back and what was agreed are kept. `stands` is what was kept before, and `seen` the version that was
 * read: the same again is nothing new, and who overwrites another's words without having read them is told.
 */
export function writeGist(
  call: PhoneCall,
  written: Written,
  { stands, seen }: { readonly stands?: Written | undefined; readonly seen: number },
  context: CallContext,
): CallDecision | Refused {
  const refused = mustBeTheirs(call, context);
  if (refused) return refused;
  // What the caller said to it stays until something else is pressed, and goes by the words that stand there now.
  const said = written.said ?? call.readBack?.said;
  if (stands && isSameWritten(written, stands) && call.readBack?.said === said) return NOTHING;
  // What the citizen has judged is not written anew.
  if (!isOpenCall(call) || isJudged(call)) return { refused: 'call-over' };
  const { by, at } = context;
  if (call.gistBy !== by && seen < (call.gistIn ?? 0)) return { refused: 'call-changed' };
  const { gist, sentence, agreed } = written;
  if (gist === '') return { refused: 'gist-empty', field: 'gist' };
  if (said === 'yes' && sentence === '') return { refused: 'read-back-empty', field: 'sentence' };
  const same = isSame(gist, sentence) && { same: true as const };
  return {
    events: [
      {
        ...{ type: 'GistWritten', at, by },
        ...(said && { readBack: { said, ...(said === 'yes' && same) } }),
      },
    ],
    notices: [],
    contents: [{ id: SAID, body: { gist, sentence, agreed }, replaces: true }],
  };
}

const isJudged = ({ readBack }: PhoneCall): boolean =>
  readBack?.corrected === true || readBack?.confirmed === true;

const isSameWritten = (one: Written, other: Written): boolean =>
  one.gist === other.gist && one.sentence === other.sentence && one.agreed === other.agreed;

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\p{P}]+/gu, '');

/** A sentence that was copied from the gist proves nothing (P6). */
const isSame = (gist: string, sentence: string): boolean => plain(gist) === plain(sentence);

/** Somebody else than who wrote the gist has it before their eyes (P5.2); once each. */
export function openGist(call: PhoneCall, { by, at }: CallContext): CallDecision {
  const isNew = !call.openings.some((one) => one.by === by);
  return call.gistBy !== undefined && call.gistBy !== by && isNew
    ? { events: [{ type: 'GistOpened', at, by }], notices: [] }
    : NOTHING;
}

/** The caller was asked two things and they were right: how they wish to be dealt with may be shown from now on. Once. */
export function knowCaller(call: PhoneCall, context: CallContext): CallDecision | Refused {
  const refused = mustBeTheirs(call, context);
  if (refused) return refused;
  if (call.known) return NOTHING;
  const { by, at } = context;
  return { events: [{ type: 'CallerKnown', at, by }], notices: [] };
}

/** "I heard the gist": the receiver's own word. */
export function hearGist(call: PhoneCall, context: CallContext): CallDecision | Refused {
  const refused = mustBeTheirs(call, context);
  if (refused) return refused;
  const { by, at } = context;
  if (call.heard.includes(by)) return NOTHING;
  return { events: [{ type: 'GistHeard', at, by }], notices: [] };
}

/** Answered on the spot, nothing left (P5.1): what the caller said is kept no longer. Pressed twice it is one. */
export function answerCall(
  call: PhoneCall,
  topic: string,
  context: CallContext,
): CallDecision | Refused {
  const refused = mustBeTheirs(call, context);
  if (refused) return refused;
  if (call.ending === 'contact' && call.topic === topic) return NOTHING;
  const { by, at } = context;
  return answered(call, { type: 'CallAnswered', at, by, topic, month: monthText(at) });
}

/** It is the contact that they noted by hand: that one is counted, by its topic and in its month. Pressed twice it is one. */
export function joinNoted(
  call: PhoneCall,
  { id: joined, topic, month }: NotedContact,
  context: CallContext,
): CallDecision | Refused {
  const refused = mustBeTheirs(call, context);
  if (refused) return refused;
  if (call.joined === joined) return NOTHING;
  const { by, at } = context;
  return answered(call, { type: 'CallAnswered', at, by, topic, month, joined });
}

function answered(
  call: PhoneCall,
  event: Extract<CallEvent, { type: 'CallAnswered' }>,
): CallDecision | Refused {
  if (!isOpenCall(call)) return { refused: 'call-over' };
  return {
    events: [event],
    notices: [],
    contents: [{ id: SAID, body: {}, replaces: true }],
  };
}

/**
 * Something remains: a petition was received for it, or it was about one that was there before (`earlier`). The same petition
 * again is nothing new.
 */
export function becomePetition(
  call: PhoneCall,
  {
    petition,
    topic,
    shown,
    earlier,
  }: {
    readonly petition: string;
    readonly topic?: string | undefined;
    readonly shown?: boolean;
    readonly earlier?: boolean;
  },
  context: CallContext,
): CallDecision | Refused {
  if (call.petition === petition) return NOTHING;
  const refused = mustBeTheirs(call, context);
  if (refused) return refused;
  if (!isOpenCall(call)) return { refused: 'call-over' };
  const { by, at } = context;
  return {
    events: [
      {
        ...{ type: 'CallBecamePetition', at, by, petition, month: monthText(at) },
        ...(topic !== undefined && { topic }),
        ...(shown && { shown: true as const }),
        ...(earlier && { earlier: true as const }),
      },
    ],
    notices: [],
  };
}

/** One press ends it, after the warning was read out (민원처리법 시행령 §4); it counts in no figure. */
export function endForAbuse(call: PhoneCall, context: CallContext): CallDecision | Refused {
  const refused = mustBeTheirs(call, context);
  if (refused) return refused;
  if (call.ending === 'abuse') return NOTHING;
  if (!isOpenCall(call)) return { refused: 'call-over' };
  const { by, at } = context;
  return { events: [{ type: 'CallEndedForAbuse', at, by }], notices: [] };
}

/** What the citizen said of the sentence on their page, at `at` (epoch ms), whatever became of the call. The same again is nothing new. */
export function judgeSentence(
  { readBack }: PhoneCall,
  answer: 'right' | 'wrong',
  at: number,
): CallDecision {
  const isKnown = answer === 'right' ? readBack?.confirmed : readBack?.corrected;
  if (!readBack || isKnown) return NOTHING;
  const type = answer === 'right' ? 'SentenceConfirmed' : 'SentenceCorrected';
  return { events: [{ type, at }], notices: [] };
}

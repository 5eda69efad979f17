import { afterMove, afterRung, stopped } from '../petition/staff-clock.ts';
import type { PhoneCall } from './call.ts';
import { detailSet } from './detail.ts';
import type { CallEvent } from './events.ts';
import { withPeople } from './person-on.ts';

/** The call after one commit's events. The first event of a call is CallTold. */
export function evolveCall(before: PhoneCall | undefined, events: readonly CallEvent[]): PhoneCall {
  const after = events.reduce<PhoneCall | undefined>(step, before);
  if (!after) throw new Error('a call begins with what is told of it');
  const version = (before?.version ?? 0) + 1;
  const isWritten = events.some(({ type }) => type === 'GistWritten');
  return { ...after, version, ...(isWritten && { gistIn: version }) };
}

function step(before: PhoneCall | undefined, event: CallEvent): PhoneCall | undefined {
  if (event.type === 'CallTold') return told(before, event);
  if (!before) return undefined;
  switch (event.type) {
    case 'GistOpened': {
      const { by, at } = event;
      return { ...before, openings: [...before.openings, { by, at }] };
    }
    case 'GistHeard':
      return { ...before, heard: [...before.heard, event.by] };
    case 'GistWritten': {
      const { by, readBack } = event;
      return { ...before, gistBy: by, ...(readBack && { readBack }) };
    }
    case 'CallerKnown':
      return { ...before, known: true };
    case 'CallPaired':
      return { ...before, pair: event.people };
    case 'PairTold':
      return { ...before, pairTold: true };
    case 'CallEndedForAbuse':
      return { ...over(before, event, 'abuse'), abusive: true };
    case 'CallAnswered': {
      const { topic, joined } = event;
      return {
        ...over(before, event, 'contact'),
        topic,
        ...(joined !== undefined && { joined }),
      };
    }
    case 'CallBecamePetition': {
      const { petition, topic, shown, earlier } = event;
      const seen = shown && before.readBack && { readBack: { ...before.readBack, shown } };
      const ended = {
        ...over(before, event, 'petition'),
        petition,
        ...seen,
        ...(earlier && { earlier }),
      };
      return { ...ended, ...(topic !== undefined && { topic }) };
    }
    case 'SentenceCorrected': {
      const { confirmed: _, ...readBack } = before.readBack ?? {};
      return withReadBack(before, { ...readBack, corrected: true });
    }
    case 'SentenceConfirmed': {
      const { corrected: _, ...readBack } = before.readBack ?? {};
      return withReadBack(before, { ...readBack, confirmed: true });
    }
    case 'CallHandedOver': {
      const { agent, department } = event;
      return { ...before, agent, department, handedTo: agent };
    }
    case 'WrapUpRung':
      return afterRung(before, event);
    case 'WrapUpMoved':
      return afterMove(before, event);
  }
}

/** Of a call without one nothing can be said. */
const withReadBack = (call: PhoneCall, said: Partial<PhoneCall['readBack']>): PhoneCall =>
  call.readBack ? { ...call, readBack: { said: call.readBack.said, ...said, shown: true } } : call;

function told(
  before: PhoneCall | undefined,
  { id, details, people, agent, department, wrapUp }: Extract<CallEvent, { type: 'CallTold' }>,
): PhoneCall {
  const {
    agent: _,
    department: __,
    ...stays
  } = before ?? {
    ...{ id, version: 0, details: [], openings: [], heard: [], pledges: [] },
  };
  const after = {
    ...stays,
    details: [...detailSet([...stays.details, ...details])],
    ...(people && { people: [...withPeople(stays.people ?? [], people)] }),
    ...(agent !== undefined && { agent }),
    ...(department !== undefined && { department }),
    ...(wrapUp && { pledges: [wrapUp] }),
  };
  // Nobody of us spoke with the caller, as it turns out: nothing rings any more.
  return agent === undefined && !wrapUp ? stopped(after) : after;
}

const over = (
  call: PhoneCall,
  { at: overAt, by: overBy }: { readonly at: number; readonly by: string },
  ending: NonNullable<PhoneCall['ending']>,
): PhoneCall => ({
  ...stopped(call),
  ...{ ending, overAt, overBy },
});

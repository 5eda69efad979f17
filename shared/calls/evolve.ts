import type { PhoneCall } from './call.ts';
import { detailSet } from './detail.ts';
import type { CallEvent, WrapUp } from './events.ts';

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
    case 'CallEndedForAbuse':
      return { ...over(before, event, 'abuse'), abusive: true };
    case 'CallAnswered':
      return { ...over(before, event, 'contact'), topic: event.topic };
    case 'CallBecamePetition': {
      const { petition, topic, shown } = event;
      const seen = shown && before.readBack && { readBack: { ...before.readBack, shown } };
      const ended = { ...over(before, event, 'petition'), petition, ...seen };
      return { ...ended, ...(topic !== undefined && { topic }) };
    }
    case 'SentenceCorrected': {
      const { readBack } = before;
      return { ...before, ...(readBack && { readBack: { ...readBack, corrected: true } }) };
    }
    case 'CallHandedOver': {
      const { agent, department } = event;
      return { ...before, agent, department, handedTo: agent };
    }
    case 'WrapUpRung': {
      const { level, skipped, broken, at, nextAt } = event;
      return clocked(before, nextAt, ({ spent }) => ({
        spent: [...spent, ...skipped, level],
        ...(broken && { silent: true, brokenAt: at }),
      }));
    }
    case 'WrapUpMoved': {
      const { calendarVersion, dueAt, actBy, nextAt } = event;
      return clocked(before, nextAt, () => ({ calendarVersion, dueAt, actBy }));
    }
  }
}

function told(
  before: PhoneCall | undefined,
  { id, details, agent, department, wrapUp }: Extract<CallEvent, { type: 'CallTold' }>,
): PhoneCall {
  const {
    agent: _,
    department: __,
    ...stays
  } = before ?? {
    ...{ id, version: 0, details: [], openings: [], heard: [], pledges: [] },
  };
  return {
    ...stays,
    details: [...detailSet([...stays.details, ...details])],
    ...(agent !== undefined && { agent }),
    ...(department !== undefined && { department }),
    pledges: wrapUp ? [wrapUp] : agent === undefined ? stopped(stays.pledges) : stays.pledges,
  };
}

/** It turned out that nobody of us spoke with the caller: nothing rings any more. */
const stopped = (pledges: readonly WrapUp[]): WrapUp[] =>
  pledges.map(({ nextAt, ...rest }) => ({
    ...rest,
    silent: false,
    nextSeq: rest.nextSeq + Number(nextAt !== undefined),
  }));

const over = (
  call: PhoneCall,
  { at: overAt, by: overBy }: { readonly at: number; readonly by: string },
  ending: NonNullable<PhoneCall['ending']>,
): PhoneCall => ({
  ...clocked(call, undefined, () => ({ silent: false })),
  ...{ ending, overAt, overBy },
});

/** Its wrap-up with another next moment; one that changed has another number. */
const clocked = (
  call: PhoneCall,
  nextAt: number | undefined,
  change: (wrapUp: WrapUp) => Partial<WrapUp>,
): PhoneCall => ({
  ...call,
  pledges: call.pledges.map((wrapUp) => {
    const { nextAt: before, ...rest } = wrapUp;
    return {
      ...rest,
      ...change(wrapUp),
      nextSeq: rest.nextSeq + Number(before !== nextAt),
      ...(nextAt !== undefined && { nextAt }),
    };
  }),
});

import { codeGeneration } from '../code-generation.ts';
import { approvalOver } from '../collaboration/reduce.ts';
import { prolonged } from '../pauses/reduce.ts';
import { standsBeside } from '../pledge.ts';
import { reachOf } from '../reach.ts';
import { inTurn, ofPledge, type Reducers } from '../reducer.ts';
import type { OutsideEvent } from './events.ts';

/** What went to another body, was appealed, or changed its reader. */
export const outsideReducers = {
  PetitionTransferredOut: inTurn(approvalOver, (petition, { at }) => ({
    ...petition,
    status: 'transferred',
    overAt: at,
    pledges: petition.pledges.map((pledge) =>
      pledge.silent && !pledge.owes && !standsBeside(pledge)
        ? { ...pledge, silent: false }
        : pledge,
    ),
  })),
  AppealRaised: (petition, { at, period }) => ({
    ...petition,
    appeal: { at, period, prolonged: false },
  }),
  AppealProlonged: inTurn(ofPledge(prolonged), (petition) =>
    petition.appeal ? { ...petition, appeal: { ...petition.appeal, prolonged: true } } : petition,
  ),
  AppealDecided: (petition, { at: decidedAt, outcome }) => {
    const { appeal } = petition;
    if (!appeal) return petition;
    return {
      ...petition,
      appeal: { ...appeal, decidedAt, outcome },
      pledges: petition.pledges.map((pledge) =>
        pledge.id === appeal.period && pledge.silent ? { ...pledge, silent: false } : pledge,
      ),
    };
  },
  CodeAsked: (petition, { codeKey }) => ({ ...petition, codeNext: codeKey }),
  CodeReplaced: (petition) => {
    const { codeNext, ...rest } = petition;
    if (codeNext === undefined) return petition;
    return { ...rest, codeKey: codeNext, codeGeneration: codeGeneration(petition) + 1 };
  },
  PetitionTakenOver: (petition, { contact, contactIn, codeKey }) => {
    const { byRepresentative: _theirOwn, codeNext: _dead, ...rest } = petition;
    return {
      ...rest,
      contact,
      contactIn,
      codeKey,
      codeGeneration: codeGeneration(petition) + 1,
      writer: petition.contact,
      // What was closed was the writer's.
      ...(petition.reach && { reach: { ...reachOf(petition), closed: [] } }),
    };
  },
} satisfies Reducers<OutsideEvent['type']>;

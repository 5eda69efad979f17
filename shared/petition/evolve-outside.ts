import type { PetitionEvent } from './events.ts';
import type { Petition } from './petition.ts';
import { reachOf } from './reach.ts';

/** Which generation of the access code opens it; counted from 1. */
export const codeGeneration = ({ codeGeneration: generation = 1 }: Petition): number => generation;

/** The petition after what went to another body, was appealed, or changed its reader. */
export function withOutside(petition: Petition, event: PetitionEvent): Petition {
  switch (event.type) {
    case 'PetitionDeclined': {
      const { at, by, reason } = event;
      const { appeal, ...rest } = petition;
      // Another refusal can be appealed against anew.
      const open = appeal && appeal.decidedAt === undefined ? { appeal } : {};
      return { ...rest, ...open, declined: { at, by, reason } };
    }
    case 'PetitionTransferredOut':
      return {
        ...petition,
        status: 'transferred',
        overAt: event.at,
        pledges: petition.pledges.map((pledge) =>
          pledge.silent && !pledge.owes ? { ...pledge, silent: false } : pledge,
        ),
      };
    case 'AppealRaised':
      return { ...petition, appeal: { at: event.at, period: event.period, prolonged: false } };
    case 'AppealProlonged':
      return petition.appeal
        ? { ...petition, appeal: { ...petition.appeal, prolonged: true } }
        : petition;
    case 'AppealDecided': {
      const { appeal } = petition;
      if (!appeal) return petition;
      const { at: decidedAt, outcome } = event;
      return {
        ...petition,
        appeal: { ...appeal, decidedAt, outcome },
        pledges: petition.pledges.map((pledge) =>
          pledge.id === appeal.period && pledge.silent ? { ...pledge, silent: false } : pledge,
        ),
      };
    }
    case 'CodeAsked':
      return { ...petition, codeNext: event.codeKey };
    case 'CodeReplaced': {
      const { codeNext, ...rest } = petition;
      if (codeNext === undefined) return petition;
      return { ...rest, codeKey: codeNext, codeGeneration: codeGeneration(petition) + 1 };
    }
    case 'PetitionTakenOver': {
      const { byRepresentative: _theirOwn, codeNext: _dead, ...rest } = petition;
      const { contact, contactIn, codeKey } = event;
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
    }
    default:
      return petition;
  }
}

import type { PetitionEvent } from './events.ts';
import type { Petition } from './petition.ts';
import type { Pledge } from './pledge.ts';

/** The same text again within so many ms is the same message (A32). */
export const SAME_WITHIN = 10 * 60_000;
/** More than anybody writes in ten minutes: what is remembered of them stays small. */
const REMEMBERED = 20;

/** The petition after what its petitioner said. */
export function spoken(petition: Petition, event: PetitionEvent): Petition {
  switch (event.type) {
    case 'MessageAdded': {
      const recent = (petition.messages ?? []).filter(({ at }) => event.at - at < SAME_WITHIN);
      const { hash, at } = event;
      return { ...petition, messages: [...recent, { hash, at }].slice(-REMEMBERED) };
    }
    case 'AnswerRated': {
      const { answer, solved, hash, at } = event;
      const before = petition.rating?.answer === answer ? petition.rating : undefined;
      const ratedAt = before?.ratedAt ?? at;
      return { ...petition, rating: { answer, solved, ratedAt, ...(hash && { hash }) } };
    }
    case 'PetitionReopened': {
      const { answeredAt: _notSolved, ...rest } = petition;
      return { ...rest, status: 'accepted', reopenedAt: event.at };
    }
    default:
      return petition;
  }
}

/** A pledge keeps the instant of the answer that it is judged by: reopening the matter changes nothing of it. */
export const withAnswer = (pledge: Pledge, at: number): Pledge =>
  pledge.answeredAt === undefined &&
  !pledge.owes &&
  !pledge.task &&
  (pledge.state === 'open' || pledge.state === 'broken')
    ? { ...pledge, answeredAt: at }
    : pledge;

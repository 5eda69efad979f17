import type { Events } from '../events.ts';
import { type Pledge, standsBeside } from '../pledge.ts';
import type { Reducer } from '../reducer.ts';

/** A pledge keeps the instant of the answer that it is judged by: reopening the matter changes nothing of it. */
export const withAnswer = (pledge: Pledge, at: number): Pledge =>
  pledge.answeredAt === undefined &&
  !pledge.owes &&
  !pledge.task &&
  (pledge.state === 'open' || pledge.state === 'broken')
    ? { ...pledge, answeredAt: at }
    : pledge;

/** What an answer ends the silence of no more than it keeps it: redress, a letter that lies there, a reply to decide about, a second look. */
export const isOwedStill = (pledge: Pledge): boolean =>
  pledge.owes !== undefined ||
  pledge.task === 'letter' ||
  pledge.task === 'unproven' ||
  standsBeside(pledge);

/** The promises after an answer: they are judged by it, and whoever waited has heard. */
export const answeredPledges: Reducer<Events['PetitionAnswered']> = (
  petition,
  { at, onPaper },
) => ({
  ...petition,
  pledges: petition.pledges.map((pledge) => {
    const heard = pledge.silent && !isOwedStill(pledge) ? { ...pledge, silent: false } : pledge;
    return onPaper ? heard : withAnswer(heard, at);
  }),
});

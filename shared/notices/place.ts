import type { LinkedTo, Place } from './notice.ts';

/** What is left without a petition. */
const NOTHING: Place = { opens: 'worklist' };

const taskOf = ({ notice, petition }: LinkedTo) =>
  petition?.pledges.find(({ id }) => id === notice.pledge)?.task;

/** The petition; of whoever is consulted the consultation alone, for they may not open the petition. */
export const petitionOrConsultation = (about: LinkedTo): Place =>
  about.petition
    ? {
        opens: taskOf(about) === 'consult' ? 'consultation' : 'petition',
        number: about.petition.number,
      }
    : NOTHING;

/** Where the task of its pledge is done; without one, the petition. */
export const whereTaskIsDone = (about: LinkedTo): Place => {
  const task = taskOf(about);
  if (task === 'letter') return { opens: 'outbox' };
  return task === 'callback' ? whereCallsAre(about) : petitionOrConsultation(about);
};

export const wherePetitionIs = ({ petition }: LinkedTo): Place =>
  petition ? { opens: 'petition', number: petition.number } : NOTHING;

/** The page of calls, which shows the telephone number. */
export const whereCallsAre = ({ petition }: LinkedTo): Place =>
  petition ? { opens: 'calls', number: petition.number } : NOTHING;

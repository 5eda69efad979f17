import { presentFor } from '../../organization/presence.ts';
import type { PetitionEvent } from '../events.ts';
import type { NoticeIntent } from '../notice-intent.ts';
import type { Petition } from '../petition.ts';
import type { Decision, Terms } from '../ports.ts';
import type { Consultation } from '../state-together.ts';
import { openConsultations, togetherOf, waitingApproval } from '../together.ts';
import { taskOver } from './task.ts';

/** A consultation that nobody needs any more: its clock ends, and whoever was asked is told. */
export function consultationOver(
  petition: Petition,
  { id: consultation, person, target }: Consultation,
  {
    at,
    now,
    because,
    by,
  }: {
    readonly at: number;
    readonly now: number;
    readonly because: 'answered' | 'superseded';
    readonly by?: string;
  },
  terms: Terms,
): Decision {
  const events: PetitionEvent[] = [
    ...taskOver(petition, target, { at, now, because }, terms),
    {
      type: 'ConsultationWithdrawn',
      ...{ at, consultation },
      ...(by !== undefined && { by }),
      ...(target !== undefined && { target }),
    },
  ];
  const to = presentFor(terms.office, person, at);
  return { events, notices: [{ kind: 'consulted', to, because: 'withdrawn' }] };
}

/** What an answer or a withdrawal leaves nobody to be asked for: open consultations, an approval that waits. */
export function togetherOver(
  petition: Petition,
  { at, now }: { readonly at: number; readonly now: number },
  terms: Terms,
): Decision {
  const ending = { at, now, because: 'answered' as const };
  const all = openConsultations(petition).map((one) =>
    consultationOver(petition, one, ending, terms),
  );
  const approval = waitingApproval(petition);
  return {
    events: [
      ...all.flatMap(({ events }) => events),
      ...taskOver(petition, approval?.target, ending, terms),
    ],
    notices: all.flatMap(({ notices }) => notices),
  };
}

/** The answer's way to each petition that is linked to this one, in the outbox with the answer itself (epoch ms). */
export const carriedTo = (
  petition: Petition,
  { answer, by, at }: { readonly answer: string; readonly by: string; readonly at: number },
): readonly NoticeIntent[] =>
  togetherOf(petition).children.map((to) => ({
    kind: 'linked-answer',
    ...{ to, content: answer, about: by, because: String(at) },
  }));

import { presentFor } from '../../organization/presence.ts';
import type { Consultation } from '../collaboration/state.ts';
import { openConsultations, togetherOf, waitingApproval } from '../collaboration.ts';
import type { DecisionContext } from '../context.ts';
import type { Decision } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import type { NoticeIntent } from '../notice-intent.ts';
import type { Petition } from '../petition.ts';
import { taskOver } from './task.ts';

/** A consultation that nobody needs any more: its clock ends, and whoever was asked is told. */
export function consultationOver(
  petition: Petition,
  command: {
    readonly open: Consultation;
    readonly because: 'answered' | 'superseded';
    /** Who takes it back; nobody does where it became needless. */
    readonly by?: string;
  },
  context: DecisionContext,
): Decision {
  const { at, now, office } = context;
  const { because, by } = command;
  const { id: consultation, person, target } = command.open;
  const events: PetitionEvent[] = [
    ...taskOver(petition, target, { at, now, because }, context),
    {
      type: 'ConsultationWithdrawn',
      ...{ at, consultation },
      ...(by !== undefined && { by }),
      ...(target !== undefined && { target }),
    },
  ];
  const to = presentFor(office, person, at);
  return { events, notices: [{ kind: 'consulted', to, because: 'withdrawn' }] };
}

/** What an answer or a withdrawal leaves nobody to be asked for: open consultations, an approval that waits. */
export function togetherOver(
  petition: Petition,
  _asked: object,
  context: DecisionContext,
): Decision {
  const because = 'answered' as const;
  const all = openConsultations(petition).map((one) =>
    consultationOver(petition, { open: one, because }, context),
  );
  const approval = waitingApproval(petition);
  const { at, now } = context;
  return {
    events: [
      ...all.flatMap(({ events }) => events),
      ...taskOver(petition, approval?.target, { at, now, because }, context),
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

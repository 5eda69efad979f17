import { waitsForAnswer } from './answer-delivered.ts';
import type { Petition } from './petition.ts';
import type { Pledge } from './pledge.ts';

/** Still to be answered. */
export const isAnswerAwaited = ({ status }: Pick<Petition, 'status'>): boolean =>
  status === 'received' || status === 'accepted';

/** What was to be answered before `now` (epoch ms) and was not, the first first: promises, targets and the law's period. */
export const missed = (petition: Petition, now: number): readonly Pledge[] =>
  isAnswerAwaited(petition)
    ? petition.pledges
        .filter(
          (pledge) =>
            waitsForAnswer(pledge) &&
            (pledge.silent ||
              (pledge.state === 'open' && pledge.pausedAt === undefined && pledge.dueAt < now)),
        )
        .toSorted((a, b) => a.dueAt - b.dueAt)
    : [];

import type { Events } from '../petition/events.ts';
import type { Pledge } from '../petition/pledge.ts';
import type { ScoreEnding } from './share.ts';
import type { ClockStory, PetitionStory } from './told.ts';

const OF_VOID: Readonly<Record<Events['PledgeVoided']['because'], ScoreEnding>> = {
  reclassified: 'reclassified',
  withdrawn: 'withdrawn',
  transferred: 'transferred',
  superseded: 'superseded',
  answered: 'answered',
  unreachable: 'unreachable',
  moved: 'moved',
};

/** How a clock ended; undefined while somebody still waits for what was promised. `doneAt` is epoch ms. */
export function endingOf(
  pledge: Pledge,
  told: Pick<ClockStory, 'voided' | 'ended' | 'tapped'> | undefined,
  { answers }: Pick<PetitionStory, 'answers'>,
  { doneAt }: { readonly doneAt: number | undefined },
): ScoreEnding | undefined {
  if (pledge.state === 'void' && told?.tapped) return 'done';
  if (pledge.state === 'void') return told?.ended ?? OF_VOID[told?.voided ?? 'superseded'];
  if (pledge.waived) return 'waived';
  if (doneAt === undefined) return undefined;
  const isAnswer = !pledge.task && !pledge.owes;
  return (isAnswer && answers.get(doneAt)) || 'done';
}

import type { PetitionEvent } from '../petition/events.ts';
import type { Petition } from '../petition/petition.ts';
import type { Pledge } from '../petition/pledge.ts';
import { followSpot } from './spot.ts';
import type { ClockStory, PetitionStory } from './told.ts';

/** Takes one event in. `after` is the petition with it. */
export function follow(
  story: PetitionStory,
  event: PetitionEvent,
  before: Petition,
  after: Petition,
): void {
  followMatter(story, event, before);
  for (const pledge of after.pledges) {
    const was = before.pledges.find(({ id }) => id === pledge.id);
    if (was === pledge) continue;
    const clock = story.clocks.get(pledge.id) ?? {
      department: after.department,
      stands: { event: event.type, at: event.at },
      breaksWithdrawn: 0,
    };
    story.clocks.set(pledge.id, clock);
    followClock(clock, { event, was, pledge, department: after.department });
  }
  followSpot(story, event);
}

function followMatter(story: PetitionStory, event: PetitionEvent, before: Petition): void {
  switch (event.type) {
    case 'PetitionAssigned':
      if (event.assignee !== before.assignee) story.reassignments += 1;
      break;
    case 'PetitionAnswered': {
      const { at, by, authors = [], with: parent } = event;
      const { assignee } = story.first;
      const isDeclined = at === story.declinedAt;
      story.lastAnswer = isDeclined ? 'declined' : parent ? 'linked' : 'answered';
      story.answers.set(at, story.lastAnswer);
      story.given.push({
        at,
        byFirst: by === assignee || authors.includes(assignee),
        reassignments: story.reassignments,
      });
      break;
    }
    // It stands before the answer of its commit, of the same instant.
    case 'PetitionDeclined':
      story.declinedAt = event.at;
      break;
    case 'DisputeDecided':
      if (event.outcome !== 'denied') forgetAnswer(story, before);
      break;
    case 'AnswerGiven':
      story.answers.set(event.at, story.lastAnswer);
      story.givenOnPaper.set(event.at, event.how);
      break;
    default:
  }
}

/** It was found to be none: nobody was answered by it. One on paper was given after it was written. */
function forgetAnswer(story: PetitionStory, { dispute }: Petition): void {
  if (!dispute || dispute.beside) return;
  const { since } = dispute;
  story.answers.delete(since);
  story.givenOnPaper.delete(since);
  const index = story.given.findLastIndex(({ at }) => at <= since);
  if (index >= 0) story.given.splice(index, 1);
}

interface Change {
  readonly event: PetitionEvent;
  readonly was: Pledge | undefined;
  readonly pledge: Pledge;
  readonly department: string;
}

/** With these nobody waits any more, and nothing was done. */
const OVER: ReadonlySet<PetitionEvent['type']> = new Set([
  'PetitionWithdrawn',
  'PetitionTransferredOut',
  'ApologyWaived',
  'PledgeVoided',
]);

function followClock(clock: ClockStory, { event, was, pledge, department }: Change): void {
  if (was?.state !== pledge.state) {
    clock.department = department;
    clock.stands = { event: event.type, at: event.at };
  }
  if (event.type === 'PledgeVoided') clock.voided = event.because;
  if (event.type === 'BreakWithdrawn') {
    clock.breaksWithdrawn += 1;
    delete clock.doneAt;
  }
  // What stopped it was no answer; a later one may have come meanwhile.
  if (event.type === 'ClockRestored') {
    if (event.answeredAt === undefined) delete clock.doneAt;
    else clock.doneAt = event.answeredAt;
  } else if (event.type === 'PledgeKept') clock.doneAt = event.at;
  // What was broken was done all the same: whoever waited has it.
  else if (was?.silent && !pledge.silent && pledge.state === 'broken' && !OVER.has(event.type))
    clock.doneAt ??= event.at;
  if (was?.pausedAt === undefined && pledge.pausedAt !== undefined)
    clock.askedAt ??= pledge.pausedAt;
}

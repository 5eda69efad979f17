import { isBarred } from '../conduct/fair.ts';
import type { StaffContext } from '../context.ts';
import { NOTHING } from '../decide/commit.ts';
import { answerWithParent } from '../decide/link.ts';
import { isRefusal } from '../decision.ts';
import type { Improvement } from '../improvement/state.ts';
import { isObstacle } from '../obstacles.ts';
import type { Petition } from '../petition.ts';
import { isInterim } from './answer-text.ts';
import { type Keyed, ownCommand } from './command.ts';
import { next } from './text.ts';

interface Carried {
  readonly parent: string;
  /** The parent's content item, and what it says. */
  readonly from: string;
  readonly text: unknown;
  /** Who wrote and approved it there: none of them judges whether it is one (P9). */
  readonly authors?: readonly string[];
  /** The item of improvement that the parent's answer opened or joined, and why: it is this one's, too. */
  readonly joins?: Pick<Improvement, 'item' | 'cause'>;
}
/** Who answered the parent, and when. */
interface CarryContext extends StaffContext {
  readonly keyed: Pick<Keyed, 'hash'>;
}

/** What it refuses or promises there, it refuses or promises here. */
const joining = ({ item, cause }: Pick<Improvement, 'item' | 'cause'>) => ({
  improvement: { joins: item },
  ...(isObstacle(cause) && { declines: { possible: false, obstacle: cause } }),
});

export const carryCommands = {
  /** An answer goes to a petition that is linked to the one it was written for. */
  'carry-answer': ownCommand(
    (petition: Petition, { text, joins, ...carried }: Carried, context: CarryContext) => {
      // Of whoever is accused in it no answer is carried there: whoever has it writes one.
      const wrote = [context.by, ...(carried.authors ?? [])];
      if (wrote.some((id) => isBarred(petition, id))) return NOTHING;
      const answer = next('answer', petition);
      const hash = context.keyed.hash(petition.number, String(text));
      const interim = isInterim(String(text), petition, context) && { interim: true as const };
      const given = { ...carried, answer, hash, ...interim, ...(joins && joining(joins)) };
      const decision = answerWithParent(petition, given, context);
      if (isRefusal(decision) || decision.events.length === 0) return decision;
      return { ...decision, contents: [{ id: answer, body: { text } }] };
    },
  ),
} as const;

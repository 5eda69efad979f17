import { answerWithParent } from '../decide/link.ts';
import { isRefusal } from '../ports.ts';
import { defineCommand, type Keyed, type NowByTerms } from './command.ts';
import { told } from './fields.ts';
import { next } from './text.ts';

interface Carried {
  readonly by: string;
  /** The instant of the parent's answer, epoch ms. */
  readonly at: number;
  readonly parent: string;
  /** The parent's content item, and what it says. */
  readonly from: string;
  readonly text: unknown;
}
interface Facts extends NowByTerms {
  readonly keyed: Pick<Keyed, 'hash'>;
}

export const carryCommands = {
  /** An answer goes to a petition that is linked to the one it was written for. */
  'carry-answer': defineCommand({
    from: 'system',
    body: told<Carried>(),
    decide: (petition, { text, ...carried }, { now, terms, keyed }: Facts) => {
      const answer = next('answer', petition);
      const hash = keyed.hash(petition.number, String(text));
      const decision = answerWithParent(petition, { ...carried, now, answer, hash }, terms);
      if (isRefusal(decision) || decision.events.length === 0) return decision;
      return { ...decision, contents: [{ id: answer, body: { text } }] };
    },
  }),
} as const;

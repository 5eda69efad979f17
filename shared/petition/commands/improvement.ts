import * as z from 'zod/mini';
import type { Ending } from '../../improvement/item.ts';
import type { DecisionContext } from '../context.ts';
import { improvementOver, wishNews } from '../decide/improvement.ts';
import type { Petition } from '../petition.ts';
import { type CitizenContext, defineCommand, ownCommand } from './command.ts';
import { box, id, number } from './fields.ts';
import { next, written } from './text.ts';

interface Over {
  readonly item: string;
  readonly ending: Ending;
  /** What it was about and what came of it, as the petitioner reads it. */
  readonly text: string;
}

export const improvementCommands = {
  /** "Tell me what comes of it" (P19). Said again it changes nothing. */
  wish: defineCommand({
    from: 'citizen',
    undoneBy: ['ImprovementWished'],
    body: z.strictObject({ item: id, wished: box }),
    decide: (petition, { item, wished }, context: CitizenContext) =>
      wishNews(petition, { item, wished }, context),
  }),
  /** The same, said by telephone, at the counter or on paper to whoever writes it down (A15). */
  'wish-said': defineCommand({
    undoneBy: ['ImprovementWished'],
    body: z.strictObject({ number, item: id, wished: box }),
    decide: (petition, { item, wished }, context) => wishNews(petition, { item, wished }, context),
  }),
  /** An item that it asked for is over. */
  'item-over': ownCommand(
    (petition: Petition, { item, ending, text }: Over, context: Pick<DecisionContext, 'at'>) => {
      const result = next('improvement', petition);
      return written(result, text, improvementOver(petition, { item, ending, result }, context));
    },
  ),
} as const;

import type { ContentIntent, Decision } from '../decision.ts';
import type { Petition } from '../petition.ts';
import { isWaiting } from '../unrouted.ts';
import { ownCommand } from './command.ts';

export const suggestCommands = {
  /** A department is suggested to whoever places it. It stands where the text stands, and no event speaks of it. */
  suggest: ownCommand(
    (petition: Petition, body: ContentIntent['body']): Decision => ({
      events: [],
      notices: [],
      contents: isWaiting(petition) ? [{ id: 'suggestion', replaces: true, body }] : [],
    }),
  ),
} as const;

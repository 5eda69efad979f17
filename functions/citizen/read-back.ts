import { readBackCommands } from '../../shared/petition/commands/read-back.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import { actOf, beforeAct } from './act-page.ts';
import { judgedLast, readBackPage } from './pages/read-back.ts';

const MOST_BYTES = 10_000;
const reads = (petition: Petition): string | undefined => judgedLast(petition)?.id;

/** GET /petitions/{number}/read-back: what was said back on the telephone, and whether it is right (P6.1). It changes nothing. */
export const beforeReadBack = beforeAct({
  leads: '/read-back',
  reads,
  page: readBackPage,
  json({ petition, text }) {
    const card = judgedLast(petition);
    return card && text !== undefined
      ? { readBack: card.id, sentence: text, answer: card.answer ?? 'open' }
      : {};
  },
});

/** POST /petitions/{number}/read-back: "that is right" or "that is not what I said", by one press, with or without words. */
export const judgeOfCitizen = actOf({
  act: 'read-back',
  command: readBackCommands['read-back'],
  most: MOST_BYTES,
  leadsTo: '/read-back',
  logged: { message: 'sentence of a call judged' },
  reads,
  page: readBackPage,
  json: ({ value }) => ({ answer: value.answer }),
});

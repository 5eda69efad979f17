import { iso } from '../../shared/lambda/iso.ts';
import { dissentCommands } from '../../shared/petition/commands/dissent.ts';
import { disputeUntil, whyNoDispute } from '../../shared/petition/decide/dispute.ts';
import { openDispute } from '../../shared/petition/dispute.ts';
import { actOf, beforeAct } from './act-page.ts';
import { notAnAnswerPage } from './pages/not-an-answer.ts';

/** GET /petitions/{number}/not-an-answer: until when it can be said, and what follows. */
export const beforeDispute = beforeAct({
  leads: '/not-an-answer',
  page: notAnAnswerPage,
  json({ petition, at, terms }) {
    const until = disputeUntil(petition, terms);
    return {
      possible: whyNoDispute(petition, at, terms) === undefined,
      ...(until !== undefined && { until: iso(until) }),
    };
  },
});

/** POST /petitions/{number}/not-an-answer: the petitioner says so (P9), and somebody else than its author judges it. */
export const disputeOf = actOf({
  act: 'not-an-answer',
  command: dissentCommands['not-an-answer'],
  most: 20_000,
  logged: { message: 'answer disputed' },
  page: notAnAnswerPage,
  json({ petition }) {
    const clock = petition && openDispute(petition);
    return { ...(clock && { dueAt: iso(clock.dueAt) }) };
  },
});

import { iso } from '../../shared/lambda/iso.ts';
import { dissentCommands } from '../../shared/petition/commands/dissent.ts';
import { appealUntil, whyNoAppeal } from '../../shared/petition/decide/appeal.ts';
import { actOf, beforeAct } from './act-page.ts';
import { appealPage } from './pages/appeal.ts';

/** GET /petitions/{number}/appeal: against what, until when, to whom. */
export const beforeAppeal = beforeAct({
  leads: '/appeal',
  page: appealPage,
  json({ petition, at, terms }) {
    const until = appealUntil(petition, terms);
    return {
      possible: whyNoAppeal(petition, at, terms) === undefined,
      ...(until !== undefined && { until: iso(until) }),
    };
  },
});

/** POST /petitions/{number}/appeals: 이의신청 against a refusal, with what the petitioner says against it. */
export const appeal = actOf({
  act: 'appeal',
  command: dissentCommands.appeal,
  most: 200_000,
  logged: { message: 'appealed' },
  page: appealPage,
  json({ petition }) {
    const clock = petition?.pledges.find(({ id }) => id === petition.appeal?.period);
    return { ...(clock && { dueAt: iso(clock.dueAt) }) };
  },
});

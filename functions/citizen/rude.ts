import { iso } from '../../shared/lambda/iso.ts';
import { reportCommands } from '../../shared/petition/commands/conduct.ts';
import { isReportedNow } from '../../shared/petition/decide/report.ts';
import { actOf, beforeAct } from './act-page.ts';
import { rudePage } from './pages/rude.ts';

const MOST_BYTES = 50_000;

/** GET /petitions/{number}/rude: where a petitioner says that a member of staff was rude, and what follows. */
export const beforeReport = beforeAct({
  leads: '/rude',
  page: rudePage,
  json: ({ petition }) => ({ reported: isReportedNow(petition) }),
});

/** POST /petitions/{number}/rude: a member of staff was rude (P23). They lose the petition at once. */
export const reportOf = actOf({
  act: 'rude',
  command: reportCommands.rude,
  most: MOST_BYTES,
  logged: { message: 'staff reported' },
  page: rudePage,
  json: ({ status, at }) => ({ status, receivedAt: iso(at) }),
});

/** POST /petitions/{number}/rude/review: audit looks again at what was found, by one press. */
export const reviewAsked = actOf({
  act: 'rude-review',
  command: reportCommands['rude-review'],
  most: MOST_BYTES,
  json: ({ status }) => ({ status }),
});

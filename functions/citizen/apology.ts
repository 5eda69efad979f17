import { apologyWishCommands } from '../../shared/petition/commands/apology-wish.ts';
import { mayWishApology } from '../../shared/petition/decide/apology-wish.ts';
import { actOf, beforeAct } from './act-page.ts';
import { apologyPage } from './pages/apology.ts';

/** GET /petitions/{number}/apology: how the petitioner wishes to be apologised to. */
export const beforeApology = beforeAct({
  leads: '/apology',
  page: apologyPage,
  json: ({ petition }) => ({
    possible: mayWishApology(petition),
    how: petition.apologyWish ?? 'writing',
  }),
});

/** POST /petitions/{number}/apology: in writing, by telephone, in person, or not at all. */
export const chooseApology = actOf({
  act: 'apology-wish',
  command: apologyWishCommands['apology-wish'],
  most: 5000,
  banner: 'apology',
  page: apologyPage,
  json: ({ value }) => ({ how: value.how }),
});

import type { StandingWish } from '../../shared/kernel/standing-wish.ts';
import { json, receivedAtOf } from '../../shared/lambda/http.ts';
import { standingWishCommands } from '../../shared/petition/commands/standing-wishes.ts';
import { ticked } from '../../shared/petition/commands/wish-boxes.ts';
import type { RouteHandler } from '../../shared/requests/route.ts';
import { page } from '../../shared/web/page.ts';
import { wantsPage } from '../../shared/web/request.ts';
import { authenticated, codeAsked, codeOf } from './access-code.ts';
import { actOf } from './act-page.ts';
import type { CitizenDeps } from './deps.ts';
import { standingWishesPage } from './pages/standing-wishes.ts';

/**
 * GET /petitions/{number}/standing-wishes: where the petitioner says what they wish once for all. It changes nothing, and shows
 * nothing of what is kept: whoever files with somebody else's contact would read there that they are hard of hearing.
 */
export const beforeStandingWishes: RouteHandler<CitizenDeps> = async (event, language, deps) => {
  const asked = await codeAsked(event, language, deps, '/standing-wishes');
  if (asked) return asked;
  const petition = await authenticated(event, codeOf(event) ?? '', deps);
  const { number, wishesSaidAt } = petition;
  if (!wantsPage(event)) return json(200, { number, said: wishesSaidAt !== undefined });
  const view = { petition, at: receivedAtOf(event), terms: await deps.terms() };
  return page(200, petition.language, standingWishesPage([])(view));
};

const typedIn = (typed: Readonly<Record<string, string>> = {}): readonly StandingWish[] =>
  ticked({
    largePrint: typed.largePrint === 'yes',
    relay: typed.relay === 'yes',
    interpreter: typed.interpreter === 'yes',
    helper: typed.helper === 'yes',
    legalOnly: typed.legalOnly === 'yes',
  });

/** POST /petitions/{number}/standing-wishes: these from now on; none erases them. */
export const sayStandingWishes = actOf({
  act: 'standing-wishes',
  command: standingWishCommands['standing-wishes'],
  most: 5000,
  page: (view) => standingWishesPage(typedIn(view.typed))(view),
  json: ({ value }) => ({ wishes: ticked(value) }),
});

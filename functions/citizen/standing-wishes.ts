import type { StandingWish } from '../../shared/kernel/standing-wish.ts';
import { json, receivedAtOf } from '../../shared/lambda/http.ts';
import { wisherOf } from '../../shared/lambda/wisher.ts';
import { standingWishCommands } from '../../shared/petition/commands/standing-wishes.ts';
import { ticked } from '../../shared/petition/commands/wish-boxes.ts';
import type { RouteHandler } from '../../shared/requests/route.ts';
import { page } from '../../shared/web/page.ts';
import { wantsPage } from '../../shared/web/request.ts';
import { authenticated, codeAsked, codeOf } from './access-code.ts';
import { actOf } from './act-page.ts';
import type { CitizenDeps } from './deps.ts';
import { standingWishesPage } from './pages/standing-wishes.ts';

/** GET /petitions/{number}/standing-wishes: what the petitioner wishes once for all. It changes nothing. */
export const beforeStandingWishes: RouteHandler<CitizenDeps> = async (event, language, deps) => {
  const asked = await codeAsked(event, language, deps, '/standing-wishes');
  if (asked) return asked;
  const petition = await authenticated(event, codeOf(event) ?? '', deps);
  const { wishes } = await wisherOf(petition, deps);
  if (!wantsPage(event)) return json(200, { number: petition.number, wishes });
  const view = { petition, at: receivedAtOf(event), terms: await deps.terms() };
  return page(200, petition.language, standingWishesPage(wishes)(view));
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

import { httpOnion } from '../../shared/lambda/http.ts';
import { finished } from '../../shared/lambda/invocation.ts';
import { takesFiles } from '../../shared/lambda/uploads.ts';
import { routerOf } from '../../shared/requests/router.ts';
import { isOfStaff } from '../../shared/web/cookies.ts';
import { pageOwner } from '../../shared/web/owner.ts';
import { rendersPages } from '../../shared/web/page.ts';
import { refusalPages } from '../../shared/web/refusal-pages.ts';
import { requestKeys } from '../../shared/web/request-keys.ts';
import { rememberCode } from '../citizen/access-code.ts';
import type { CitizenDeps } from '../citizen/deps.ts';
import { citizenRefusal } from '../citizen/refusals.ts';
import { sessionSeal } from '../staff/access/session-seal.ts';
import type { StaffDeps } from '../staff/deps.ts';
import { staffRefusal } from '../staff/refusals.ts';
import { officePublished } from './published.ts';
import { ROUTES } from './routes.ts';

/** What both rooms ask of the house. */
type DeskDeps = CitizenDeps & StaffDeps;
/** What is searched beside a call is office data, where nobody gives more. */
type Given = Omit<DeskDeps, 'published'> & Partial<Pick<DeskDeps, 'published'>>;

/** What citizens see of their petition and what staff do with it, each by a code or a link. */
export function deskHandler(given: Given) {
  const deps: DeskDeps = { published: officePublished(given.terms), ...given };
  return finished(
    httpOnion(deps.log)
      .use(
        rendersPages({
          owner: pageOwner(deps),
          seal: sessionSeal(deps),
          requestKeys: requestKeys(deps),
          script: deps,
        }),
      )
      .use(refusalPages(refusalOf(deps)))
      .use(rememberCode(deps))
      .use(takesFiles(deps.keys))
      .handler(routerOf(ROUTES, deps)),
  );
}

/** Each audience has a refusal of its own; the address says which it is. */
function refusalOf(deps: DeskDeps): Parameters<typeof refusalPages>[0] {
  const [citizen, staff] = [citizenRefusal(deps), staffRefusal(deps)];
  return (refused) => (isOfStaff(refused.event.rawPath) ? staff(refused) : citizen(refused));
}

import type { Language } from '../../../shared/kernel/language.ts';
import { bodyOf } from '../../../shared/lambda/body.ts';
import { type HttpEvent, type HttpReply, json } from '../../../shared/lambda/http.ts';
import { officeIn } from '../../../shared/organization/office-in.ts';
import { WORKLIST } from '../../../shared/privacy/link.ts';
import { page } from '../../../shared/web/page.ts';
import { isForm } from '../../../shared/web/request.ts';
import { bearer } from '../access/link.ts';
import type { StaffDeps } from '../deps.ts';
import { searchPage } from '../pages/search.ts';
import { beyond, canBeBeyond } from './beyond.ts';
import { queryOf } from './query.ts';
import type { Looking } from './rows.ts';
import { search } from './search.ts';
import { SearchBody } from './search-body.ts';
import { rowTwin } from './worklist.ts';

const MOST_BYTES = 4000;

/** POST /desk/search: what is typed can be a name, so it stands in no address and no log. */
export async function searchDesk(
  event: HttpEvent,
  language: Language,
  deps: StaffDeps,
): Promise<HttpReply> {
  const { person } = await bearer(event, WORKLIST, deps);
  const { q, purpose } = bodyOf(event, SearchBody, language, MOST_BYTES);
  const { office, calendar } = await deps.terms();
  const looking: Looking = { person, office, calendar, now: deps.clock.now() };
  const query = queryOf(q);
  const { rows, isCut } = await search(query, looking, deps);
  const elsewhere =
    purpose !== undefined && canBeBeyond(query)
      ? await beyond(query, purpose, looking, deps)
      : undefined;
  if (!isForm(event))
    return json(200, {
      found: rows.map(rowTwin),
      ...(isCut && { cut: true }),
      ...(elsewhere && { elsewhere }),
    });
  const asksPurpose = canBeBeyond(query) && purpose === undefined;
  const view = {
    ...looking,
    office: officeIn(office, language),
    language,
    q,
    rows,
    isCut,
    elsewhere,
    asksPurpose,
  };
  return page(200, language, searchPage(view));
}

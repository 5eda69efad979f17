import { Refused, refusedBy } from '../../../shared/lambda/http.ts';
import {
  counterVisitNoted,
  type ToldAtCounter,
} from '../../../shared/petition/commands/counter-visit.ts';
import { isRefusal } from '../../../shared/petition/decision.ts';
import type { StaffDeps } from '../deps.ts';

/**
 * What a visitor was told and asked for stands in the petition that was entered of it, as its first visit. The receipt is a
 * commit of its own: sent again after a fault it is written then, and never twice. @throws Refused
 */
export async function notedAtCounter(
  number: string,
  told: ToldAtCounter,
  context: { readonly by: string; readonly at: number },
  { petitions }: Pick<StaffDeps, 'petitions'>,
): Promise<void> {
  const came = await petitions.act(number, (petition) =>
    petition.counterVisits?.length
      ? { events: [], notices: [] }
      : counterVisitNoted(petition, { ...told, brought: [] }, context),
  );
  if (!came) throw new Refused('not-found');
  if (isRefusal(came)) throw refusedBy(came);
}

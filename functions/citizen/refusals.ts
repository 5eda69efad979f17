import type { HttpEvent } from '../../shared/lambda/http.ts';
import { type Help, helpOf } from '../../shared/presentation/help.ts';
import type { RefusalCode } from '../../shared/refusals/refusals.ts';
import type { Page } from '../../shared/web/context.ts';
import { bringsFiles, fieldsIn, resentIn } from '../../shared/web/form-body.ts';
import { citizenRefusalLayout } from '../../shared/web/refusal-page.ts';
import type { RefusedRequest } from '../../shared/web/refusal-pages.ts';
import type { CitizenDeps } from './deps.ts';
import { codePage, LEADS, type Leads } from './pages/access-code.ts';

/** The page that was asked for, by its own address or in the form for the code. */
const leadsOf = (event: HttpEvent): Leads | undefined =>
  LEADS.find((lead) => event.rawPath.includes(lead) || fieldsIn(event).leads === lead);

/** The citizen's form for which the device had no code any more, or a wrong one; not the form for the code itself. */
function resendOf(event: HttpEvent, code: RefusalCode) {
  const isOfCode = /^\/petitions\/[^/]+(\/\w+\/code)?$/.test(event.rawPath);
  const wants = code === 'no-match' || code === 'too-many-tries';
  if (!wants || isOfCode || event.requestContext.http.method !== 'POST') return undefined;
  return { action: event.rawPath, fields: resentIn(event), filesGone: bringsFiles(event) };
}

/**
 * Refused, a citizen reads the form for the code of their petition once more, with what they had sent; away from any
 * petition, the way to it.
 */
export const citizenRefusal =
  (deps: Pick<CitizenDeps, 'terms'>) =>
  async ({ event, fault, language }: RefusedRequest): Promise<Page> => {
    if (!event.rawPath.startsWith('/petitions/'))
      return (context) => citizenRefusalLayout(context, fault.code);
    return codePage({
      number: event.pathParameters?.number ?? '',
      language,
      leads: leadsOf(event),
      help: await helpOf(deps).catch((): Help | undefined => undefined),
      refused: fault.code,
      resend: resendOf(event, fault.code),
    });
  };

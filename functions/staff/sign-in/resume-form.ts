import type { Language } from '../../../shared/kernel/language.ts';
import { SEEN } from '../../../shared/lambda/body.ts';
import type { HttpReply } from '../../../shared/lambda/http.ts';
import type { Visitor } from '../access/link.ts';
import { contextOf } from '../commands/command-contexts.ts';
import type { StaffDeps } from '../deps.ts';
import type { Kept } from './pending-form.ts';

/** Where the form that waits is done: what a link to there opens. */
export const placeKept = ({ act, fields }: Kept): string =>
  contextOf(act).linkScope(fields.number ?? '');

/** The form that waited for the code, filled as it was: nothing is sent until its person presses again. */
export async function resumed(
  { act, fields }: Kept,
  visitor: Visitor,
  language: Language,
  deps: StaffDeps,
): Promise<HttpReply | undefined> {
  const petition = await deps.petitions.read(fields.number ?? '');
  if (!petition) return undefined;
  const context = contextOf(act);
  const { office } = await deps.terms();
  context.mustHaveAccess(petition, visitor, office, deps.clock.now(), language);
  const seen = Number(fields[SEEN] ?? petition.version);
  const sent = { act, refused: 'code-passed' as const, fields, changed: [] };
  return await context.shown(petition, { visitor, language, status: 200, sent, seen }, deps);
}

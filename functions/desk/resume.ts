import { type HttpReply, SEEN } from '../../shared/lambda/http.ts';
import type { Language } from '../../shared/lambda/problem.ts';
import type { DeskDeps } from './deps.ts';
import type { Kept } from './kept.ts';
import type { Visitor } from './link.ts';
import { roomOf } from './rooms.ts';

/** The form that waited for the code, filled as it was: nothing is sent until its person presses again. */
export async function resumed(
  { act, fields }: Kept,
  visitor: Visitor,
  language: Language,
  deps: DeskDeps,
): Promise<HttpReply | undefined> {
  const petition = await deps.petitions.read(fields.number ?? '');
  if (!petition) return undefined;
  const refused = 'code-passed';
  const seen = Number(fields[SEEN] ?? petition.version);
  const sent = { act, refused, fields, changed: [] };
  return await roomOf(act).shown(petition, { visitor, language, status: 200, sent, seen }, deps);
}

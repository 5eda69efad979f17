import type { Language } from '../../shared/kernel/language.ts';
import { type HttpReply, SEEN } from '../../shared/lambda/http.ts';
import type { DeskDeps } from './deps.ts';
import type { Kept } from './kept.ts';
import type { Visitor } from './link.ts';
import { roomOf } from './rooms.ts';

/** Where the form that waits is done: what a link to there opens. */
export const placeKept = ({ act, fields }: Kept): string => roomOf(act).place(fields.number ?? '');

/** The form that waited for the code, filled as it was: nothing is sent until its person presses again. */
export async function resumed(
  { act, fields }: Kept,
  visitor: Visitor,
  language: Language,
  deps: DeskDeps,
): Promise<HttpReply | undefined> {
  const petition = await deps.petitions.read(fields.number ?? '');
  if (!petition) return undefined;
  const room = roomOf(act);
  const { office } = await deps.terms();
  room.must(petition, visitor, office, deps.clock.now(), language);
  const seen = Number(fields[SEEN] ?? petition.version);
  const sent = { act, refused: 'code-passed' as const, fields, changed: [] };
  return await room.shown(petition, { visitor, language, status: 200, sent, seen }, deps);
}

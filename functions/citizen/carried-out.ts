import type * as z from 'zod/mini';
import type { Language } from '../../shared/kernel/language.ts';
import { bodyOf } from '../../shared/lambda/body.ts';
import { type HttpEvent, receivedAtOf } from '../../shared/lambda/http.ts';
import { keyedBy } from '../../shared/lambda/keyed.ts';
import { recipientOf } from '../../shared/lambda/recipient.ts';
import { wisherIn } from '../../shared/lambda/wisher.ts';
import type { CitizenContext, Command } from '../../shared/petition/commands/command.ts';
import { nothing } from '../../shared/petition/commands/fields.ts';
import type { RefusalCode } from '../../shared/refusals/refusals.ts';
import { once, type RequestIdentity } from '../../shared/requests/once.ts';
import type { CitizenDeps } from './deps.ts';

/** What was sent, by the command's schema. @throws Refused for what it does not take. */
export const bodyFor = <S extends z.ZodMiniType>(
  { body }: { readonly body: S },
  event: HttpEvent,
  language: Language,
  most: number,
): z.output<S> | undefined => (isNothing(body) ? undefined : bodyOf(event, body, language, most));

const isNothing = (body: z.ZodMiniType): boolean => body === nothing;

interface Asked<S extends z.ZodMiniType, Code extends RefusalCode> {
  readonly command: Command<S, Code, CitizenContext>;
  /** What was sent, parsed. */
  readonly value: z.output<S>;
  readonly sent: RequestIdentity;
  /** The ids of the form's files that could not be stored. */
  readonly lost?: readonly string[];
}

/** Carries out what the petitioner sent, once; undefined for an unknown number. */
export async function carriedOut<S extends z.ZodMiniType, Code extends RefusalCode>(
  event: HttpEvent,
  { command, value, sent, lost = [] }: Asked<S, Code>,
  deps: CitizenDeps,
): ReturnType<typeof once> {
  const [terms, keys] = await Promise.all([deps.terms(), deps.keys()]);
  const at = receivedAtOf(event);
  const recipient = command.asksRecipient ? await recipientOf(sent.number, deps.petitions) : {};
  const wisher = command.asksWisher ? await wisherIn(sent.number, deps) : {};
  const of = { ...terms, at, keyed: keyedBy(keys, at), lost, ...recipient, ...wisher };
  return await once(
    sent,
    (mark) =>
      deps.petitions.act(sent.number, (petition) =>
        mark(petition, command.decide(petition, value, { ...of, now: deps.clock.now() })),
      ),
    deps,
  );
}

import * as z from 'zod/mini';
import type { PetitionerTexts } from '../notices/notice.ts';
import { isToPetitioner, PETITIONER_NOTICES } from '../notices/petitioner-notices.ts';
import { codeGeneration } from '../petition/code-generation.ts';
import type { Notice } from '../petition/notice.ts';
import type { Petition } from '../petition/petition.ts';
import type { Clock } from '../ports/clock.ts';
import type { Petitions } from '../ports/petitions.ts';
import { accessCode } from '../privacy/access-code.ts';
import type { Keyring } from '../privacy/keys.ts';

/** Where the texts of a notice are read. */
export interface ContentsDeps {
  readonly petitions: Pick<Petitions, 'content'>;
  readonly keys: (id?: string) => Promise<Keyring>;
  readonly linkBase: string;
  readonly clock: Clock;
}

const Body = z.object({ name: z.string(), phone: z.string() });

/** What a notice to the petitioner repeats of the content: read when it is sent, kept nowhere. */
export async function textsOf(
  notice: Pick<Notice, 'kind' | 'subject' | 'content'>,
  petition: Petition,
  deps: ContentsDeps,
): Promise<PetitionerTexts> {
  const { petitions, linkBase, clock } = deps;
  const [content, code] = await Promise.all([
    notice.content === undefined ? undefined : petitions.content(notice.subject, notice.content),
    codeFor(notice, petition, deps),
  ]);
  const body = z.safeParse(Body, content?.body).data;
  return {
    accessCode: code,
    text: typeof content?.text === 'string' ? content.text : '',
    statusUrl: `${linkBase}/petitions/${petition.number}`,
    now: clock.now(),
    ...(body && { body }),
  };
}

/** The access code that the kind asks for: the one that holds, or the one that a reader has asked for. Empty where it asks for none. */
async function codeFor(
  { kind }: Pick<Notice, 'kind'>,
  petition: Petition,
  { keys }: Pick<ContentsDeps, 'keys'>,
): Promise<string> {
  const { number, codeKey, codeNext, unprovenSender } = petition;
  const needs = isToPetitioner(kind) ? (PETITIONER_NOTICES[kind].needs ?? []) : [];
  const isNew = needs.includes('new-access-code');
  // Nobody proved whose address it is: whoever reads mail there asks for the code, and gets it there.
  if (!isNew && (!needs.includes('access-code') || unprovenSender === true)) return '';
  const key = isNew ? (codeNext ?? codeKey) : codeKey;
  const generation = codeGeneration(petition) + (isNew && codeNext !== undefined ? 1 : 0);
  const ring = await keys(key);
  return ring ? accessCode(ring, key, number, generation) : '';
}

/** The content item with the address to which a notice to the petitioner goes. */
export const addressOf = (notice: Pick<Notice, 'contactIn'>, petition: Petition): string =>
  notice.contactIn ?? petition.contactIn ?? 'submission';

/** The petitioner's name, address or number in the submission. */
export function fieldOf(
  submission: Readonly<Record<string, unknown>> | undefined,
  field: 'name' | 'email' | 'phone' | 'fax' | 'address',
): string | undefined {
  const petitioner = submission?.petitioner;
  if (typeof petitioner !== 'object' || petitioner === null) return undefined;
  const found = Object.entries(petitioner).find(([name]) => name === field)?.[1];
  return typeof found === 'string' ? found : undefined;
}

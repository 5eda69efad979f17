import * as z from 'zod/mini';
import { codeGeneration } from '../../shared/petition/code-generation.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import type { Notice } from '../../shared/petition/ports.ts';
import { accessCode } from '../../shared/privacy/access-code.ts';
import type { SendDeps } from './deps.ts';
import type { PetitionerTexts } from './facts.ts';

const Body = z.object({ name: z.string(), phone: z.string() });

/** What a notice to the petitioner repeats of the content: read when it is sent, kept nowhere. */
export async function textsOf(
  notice: Pick<Notice, 'kind' | 'subject' | 'content'>,
  petition: Petition,
  { petitions, keys, linkBase, clock }: Pick<SendDeps, 'petitions' | 'keys' | 'linkBase' | 'clock'>,
): Promise<PetitionerTexts> {
  const { number, codeKey, codeNext } = petition;
  const isNew = notice.kind === 'new-code';
  const key = isNew ? (codeNext ?? codeKey) : codeKey;
  const [content, ring] = await Promise.all([
    notice.content === undefined ? undefined : petitions.content(notice.subject, notice.content),
    isNew || notice.kind === 'receipt' ? keys(key) : undefined,
  ]);
  // Nobody proved whose address it is: whoever reads mail there asks for the code, and gets it there.
  const isUnasked = notice.kind === 'receipt' && petition.unprovenSender === true;
  const generation = codeGeneration(petition) + (isNew && codeNext !== undefined ? 1 : 0);
  const body = z.safeParse(Body, content?.body).data;
  return {
    accessCode: ring && !isUnasked ? accessCode(ring, key, number, generation) : '',
    text: typeof content?.text === 'string' ? content.text : '',
    statusUrl: `${linkBase}/petitions/${number}`,
    now: clock.now(),
    ...(body && { body }),
  };
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

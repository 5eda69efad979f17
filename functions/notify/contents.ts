import type { Petition } from '../../shared/petition/petition.ts';
import type { Notice } from '../../shared/petition/ports.ts';
import { accessCode } from '../../shared/privacy/access-code.ts';
import type { SendDeps } from './deps.ts';
import type { PetitionerTexts } from './facts.ts';

/** What a notice to the petitioner repeats of the content: read when it is sent, kept nowhere. */
export async function textsOf(
  notice: Notice,
  { number, codeKey }: Petition,
  { petitions, keys, linkBase, clock }: Pick<SendDeps, 'petitions' | 'keys' | 'linkBase' | 'clock'>,
): Promise<PetitionerTexts> {
  const [text, ring] = await Promise.all([
    notice.content === undefined ? undefined : petitions.content(notice.subject, notice.content),
    notice.kind === 'receipt' ? keys(codeKey) : undefined,
  ]);
  return {
    accessCode: ring ? accessCode(ring, codeKey, number, 1) : '',
    text: typeof text?.text === 'string' ? text.text : '',
    statusUrl: `${linkBase}/petitions/${number}`,
    now: clock.now(),
  };
}

/** The petitioner's name, address or number in the submission. */
export function fieldOf(
  submission: Readonly<Record<string, unknown>> | undefined,
  field: 'name' | 'email' | 'phone',
): string | undefined {
  const petitioner = submission?.petitioner;
  if (typeof petitioner !== 'object' || petitioner === null) return undefined;
  const found = Object.entries(petitioner).find(([name]) => name === field)?.[1];
  return typeof found === 'string' ? found : undefined;
}

import { isMarked } from '../../../shared/mail/line-marks.ts';
import type { Come, EmailDeps } from './deps.ts';

/** How the lines of our mails to one reader about one petition are known in their reply. */
export interface OurLines {
  /** Of a line's letters. */
  readonly isOurs: (letters: string) => boolean;
  /** Some mail went to them of which no marks were stored. */
  readonly someUnmarked: boolean;
}

/** @param reader `petitioner`, or a person of ours by their id: whose address of reply it came to */
export async function ourLines(
  subject: string,
  reader: string,
  { keys }: Come,
  { notices }: Pick<EmailDeps, 'notices'>,
): Promise<OurLines> {
  const sent = (await notices.of(subject)).filter(
    ({ to, messageId }) => to === reader && messageId !== undefined,
  );
  const marked = sent.flatMap(({ lines }) => lines ?? []);
  return {
    isOurs: isMarked(keys, { subject, reader }, marked),
    someUnmarked: marked.length < sent.length,
  };
}

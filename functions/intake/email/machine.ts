import type { Mail } from '../../../shared/mail/mail.ts';

/** What becomes of a mail that a program may have sent by itself; undefined for a letter. */
export type Fate = { readonly ignored: string } | { readonly held: string };

/**
 * Ignored is only what cannot be somebody's words: a mail of ours that came back, an answer by itself (RFC 3834) to a mail
 * of ours, a report that names one. Everything else that looks like a program's is read by a person, who lets it in.
 * @param answersOurs whether it came to an address of reply that we made, or hangs on a thread of ours
 */
export function machineMail({ kind }: Pick<Mail, 'kind'>, answersOurs: boolean): Fate | undefined {
  switch (kind) {
    case 'letter':
      return undefined;
    case 'own':
      return { ignored: 'loop' };
    case 'auto-reply':
    case 'bounce':
    case 'read-receipt':
      return answersOurs ? { ignored: kind } : { held: kind };
    // In somebody's own letter it is what they write about.
    case 'says-automatic':
      return answersOurs ? { held: 'auto-reply' } : undefined;
    case 'automatic':
    case 'list':
    case 'loop':
      return { held: kind };
  }
}

import type { CommonFacts, Mail } from '../facts.ts';
import type { Block } from '../page.ts';
import { rendered } from '../rendered.ts';

/** What every mail about signing in says; it concerns a person and no petition. */
export interface SignInFacts extends CommonFacts {
  readonly recipient: string;
}

interface Said {
  readonly subject: string;
  readonly title: string;
  readonly lead: string;
  /** What to do when nobody asked for it. */
  readonly stranger: string;
}

const KO = { mark: '이행', greeting: (name: string) => `${name} 님` };
const EN: typeof KO = { mark: 'Ihaeng', greeting: (name) => name };

/** Its subject holds neither code nor link: it shows on lock screens. */
export function signInMail(
  { language, corporation, recipient }: SignInFacts,
  { subject, title, lead, stranger }: Said,
  block: Block,
): Mail {
  const { mark, greeting } = language === 'ko' ? KO : EN;
  return rendered(mark, subject, {
    language,
    tone: 'calm',
    from: `${corporation[language]} · ${greeting(recipient)}`,
    title,
    lead,
    blocks: [block],
    footer: [stranger],
  });
}

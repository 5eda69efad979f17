import type { Language } from '../../../shared/kernel/language.ts';
import type { Help } from '../../../shared/presentation/help.ts';
import type { RefusalCode } from '../../../shared/refusals/refusals.ts';
import type { Page } from '../../../shared/web/context.ts';
import { html } from '../../../shared/web/html.ts';
import { refusalLayout } from '../../../shared/web/refusal-page.ts';
import { unbroken } from '../../../shared/web/unbroken.ts';
import { freshForm, unsent } from './sign-in.ts';

const WORDS = {
  ko: {
    onward: '화면 열기',
    call: (name: string, phone: string) => `도움이 필요하시면 ${name}에 전화해 주십시오: ${phone}`,
  },
  en: {
    onward: 'Open the page',
    call: (name: string, phone: string) => `If you need help, please call ${name}: ${phone}`,
  },
} as const;

/** What staff read when a link or an act fails: why, what to do, whom to call. */
export function refusalPage({
  language,
  help,
  refused,
  more,
  token,
  typed,
  path,
}: {
  readonly language: Language;
  readonly help: Help | undefined;
  readonly refused: RefusalCode;
  /** A sentence of this very case. */
  readonly more?: string | undefined;
  /** The link that was opened. */
  readonly token?: string | undefined;
  /** What a form would have sent, so that it is not lost. */
  readonly typed?: string | undefined;
  /** The address that was asked for, without what was asked of it. */
  readonly path?: string;
}): Page {
  const say = WORDS[language];
  return (context) =>
    refusalLayout(
      context,
      refused,
      html`${more && refused === 'reassigned' ? html`<p><strong>${more}</strong></p>` : ''}
${token && refused === 'link-expired' ? freshForm(context, token, language) : ''}
${path && refused === 'from-elsewhere' ? html`<p><a href="${path}">${say.onward}</a></p>` : ''}
${unsent(typed, language)}
${help && refused !== 'reassigned' ? html`<p>${unbroken(say.call(help.name[language], help.phone))}</p>` : ''}`,
    );
}

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
    enter: '업무 메일 주소로 새 링크 받기',
    call: (name: string, phone: string) => `도움이 필요하시면 ${name}에 전화해 주십시오: ${phone}`,
  },
  en: {
    onward: 'Open the page',
    enter: 'Get a fresh link at your office address',
    call: (name: string, phone: string) => `If you need help, please call ${name}: ${phone}`,
  },
} as const;

/** Refused for want of a link: there is a way to get one. */
const ENTERS: ReadonlySet<RefusalCode> = new Set(['unauthorized', 'link-expired']);

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
${token && refused === 'link-expired' ? freshForm(context, token, path, language) : ''}
${ENTERS.has(refused) || path === '/desk' ? html`<p><a href="/desk">${say.enter}</a></p>` : ''}
${path && refused === 'from-elsewhere' ? html`<p><a href="${path}">${say.onward}</a></p>` : ''}
${unsent(typed, language)}
${help && refused !== 'reassigned' ? html`<p>${unbroken(say.call(help.name[language], help.phone))}</p>` : ''}`,
    );
}

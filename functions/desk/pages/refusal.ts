import type { Language } from '../../../shared/kernel/language.ts';
import { sentenceOf } from '../../../shared/lambda/problem.ts';
import type { Help } from '../../../shared/presentation/help.ts';
import { REFUSALS, type RefusalCode } from '../../../shared/refusals/refusals.ts';
import type { Refusals } from '../../../shared/refusals/told.ts';
import type { Page } from '../../../shared/web/context.ts';
import { html } from '../../../shared/web/html.ts';
import { layout } from '../../../shared/web/layout.ts';
import { unbroken } from '../../../shared/web/unbroken.ts';
import { freshForm, unsent } from './door.ts';

const WORDS = {
  ko: {
    onward: '화면 열기',
    other: '처리하지 못했습니다',
    call: (name: string, phone: string) =>
      `메일을 찾지 못하시면 ${name} ${phone}, 전화로 문의해 주십시오.`,
  },
  en: {
    onward: 'Open the page',
    other: 'It could not be done',
    call: (name: string, phone: string) =>
      `If you cannot find the mail, please call ${name}: ${phone}.`,
  },
} as const;

const titleOf = (code: RefusalCode, language: Language): string | undefined => {
  const { title }: Refusals[string] = REFUSALS[code];
  return title?.[language];
};

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
    layout(
      context,
      { title: titleOf(refused, language) ?? say.other },
      html`<p>${sentenceOf(refused, language)}</p>
${more && refused === 'reassigned' ? html`<p><strong>${more}</strong></p>` : ''}
${token && refused === 'link-expired' ? freshForm(context, token, language) : ''}
${path && refused === 'from-elsewhere' ? html`<p><a href="${path}">${say.onward}</a></p>` : ''}
${unsent(typed, language)}
${help && refused !== 'reassigned' ? html`<p>${unbroken(say.call(help.name[language], help.phone))}</p>` : ''}`,
    );
}

import type { Language } from '../../../shared/kernel/language.ts';
import type { Enclosed } from '../../../shared/mail/mail.ts';
import type { Left } from './files.ts';

const ko = {
  untitled: '전자우편 민원',
  bare: '(본문 없이 보내신 전자우편입니다.)',
  unreadable: '(이 전자우편은 자동으로 읽을 수 없습니다. 담당자가 원본을 확인합니다.)',
  left: '※ 다음 첨부는 원본 전자우편에만 있습니다:',
  rest: '※ 뒷부분은 원본 전자우편에 있습니다.',
  enclosed: '함께 보내신 전자우편',
  because: {
    'file-type': '받지 않는 형식',
    'file-too-large': '너무 큰 파일',
    'file-empty': '빈 파일',
    'too-many-files': '한 번에 받는 개수 초과',
    unproven: '보낸 사람이 확인되지 않음',
  } as Readonly<Record<string, string>>,
};
const en: typeof ko = {
  untitled: 'Petition by e-mail',
  bare: '(The mail came without a text.)',
  unreadable: '(This mail cannot be read automatically. A person looks at the original.)',
  left: 'Note: these attachments are only in the original mail:',
  rest: 'Note: the rest is in the original mail.',
  enclosed: 'A mail that came with it',
  because: {
    'file-type': 'a type that is not taken',
    'file-too-large': 'too large',
    'file-empty': 'empty',
    'too-many-files': 'more than are taken at once',
    unproven: 'its sender is not proved',
  },
};
const WORDS = { ko, en };
export const wordsIn = (language: Language): typeof ko => WORDS[language];

const MOST_ENCLOSED = 10;
const MOST_NAMED = 20;

/** The text with the mails that came within it, each by its subject and its own text. */
export function withEnclosed(
  text: string,
  enclosed: readonly Enclosed[],
  language: Language,
): string {
  const say = wordsIn(language);
  const mails = enclosed.slice(0, MOST_ENCLOSED).map((mail) => {
    const head = [`[${say.enclosed}] ${mail.subject}`.trim(), mail.from];
    return `${head.filter((line) => line !== '').join('\n')}\n\n${mail.text}`.trim();
  });
  return [text, ...mails].filter((part) => part !== '').join('\n\n');
}

/** What stands above a text of files that were not taken; empty without any. */
export function leftNote(left: readonly Left[], language: Language): string {
  if (left.length === 0) return '';
  const say = wordsIn(language);
  const each = left
    .slice(0, MOST_NAMED)
    .map(({ name, because }) => `${name} (${say.because[because] ?? because})`);
  if (left.length > MOST_NAMED) each.push(`+${left.length - MOST_NAMED}`);
  return `${say.left} ${each.join(', ')}\n\n`;
}

/** Korean where there is any Hangul, English where there are only letters of that. */
export const languageOf = (text: string): Language =>
  /[가-힣]{2}/.test(text) || !/[A-Za-z]{3,}/.test(text) ? 'ko' : 'en';

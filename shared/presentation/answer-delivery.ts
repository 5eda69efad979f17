import type { Language } from '../kernel/language.ts';
import { isBeingHanded } from '../petition/answer-delivered.ts';
import type { Handed } from '../petition/letters/events.ts';
import type { Petition } from '../petition/petition.ts';
import { lettersOf } from '../petition/reach.ts';
import { formatInstant } from '../text/dates.ts';
import { type Html, html, nothing } from '../web/html.ts';

const HOW: Readonly<Record<Language, Readonly<Record<Handed, string>>>> = {
  ko: {
    letter: '편지로',
    fax: '팩스로',
    text: '문자로',
    call: '전화로',
    page: '이 화면에서',
    unreachable: '화면으로',
  },
  en: {
    letter: 'by letter',
    fax: 'by fax',
    text: 'by text',
    call: 'by telephone',
    page: 'on this page',
    unreachable: 'on the page',
  },
};

const TO_PETITIONER = {
  ko: {
    waits:
      '종이로 받으시는 분이라, 편지를 부치거나 팩스가 도착한 때를 답변드린 때로 셉니다. 그때까지 아래 약속은 끝나지 않았습니다.',
    given: (at: string, how: string) => `${at}에 ${how} 답변을 드렸습니다.`,
  },
  en: {
    waits:
      'Paper reaches you, so the answer counts as given when the letter is posted or the fax has arrived. Until then the promises below are not fulfilled.',
    given: (at: string, how: string) => `You were given the answer on ${at}, ${how}.`,
  },
};
const TO_STAFF = {
  ko: {
    waits: (since: string) =>
      `답변은 ${since}에 올렸고, 종이로 받으시는 분이라 아직 답변드린 것이 아닙니다. 편지를 부치거나 팩스가 도착한 때가 답변한 때가 됩니다.`,
    given: (at: string, how: string) => `${at}에 ${how} 답변이 전해졌습니다. 그때로 약속을 셉니다.`,
    letters: '보낼 문서와 보낸 문서',
  },
  en: {
    waits: (since: string) =>
      `The answer was published on ${since} and is not given yet: its reader is reached on paper. It is given when the letter is posted or the fax has arrived.`,
    given: (at: string, how: string) =>
      `The answer was given on ${at}, ${how}: the promises are judged by that.`,
    letters: 'Letters to send, and those that were sent',
  },
};

/** How an answer on paper stands, for its petitioner (A6). */
export function handingForPetitioner(petition: Petition): { readonly line: string } | undefined {
  const { handing, language } = petition;
  if (!handing) return undefined;
  const say = TO_PETITIONER[language];
  if (isBeingHanded(petition)) return { line: say.waits };
  const { at = handing.since, how = 'letter' } = handing;
  return { line: say.given(formatInstant(at, language), HOW[language][how]) };
}

/** The same for staff; undefined for an answer that is given by being published. */
export function handingForStaff(
  { handing }: Pick<Petition, 'handing'>,
  language: Language,
): string | undefined {
  if (!handing) return undefined;
  const { since, at, how = 'letter' } = handing;
  const say = TO_STAFF[language];
  return at === undefined
    ? say.waits(formatInstant(since, language))
    : say.given(formatInstant(at, language), HOW[language][how]);
}

/** Where a petition's letters are, where there are any; HTML. */
export const linkToLetters = (petition: Petition, language: Language): Html =>
  lettersOf(petition).length === 0
    ? nothing
    : html`<p><a href="/desk/petitions/${petition.number}/letters">${TO_STAFF[language].letters}</a></p>`;

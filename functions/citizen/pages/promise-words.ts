import type { Language } from '../../../shared/kernel/language.ts';
import type { PromisedAct } from '../status-view.ts';

/** What becomes of a promise, in words of what was promised. `until` and `at` are dates in the reader's language. */
interface PromiseWords {
  readonly open: (until: string) => string;
  readonly kept: (at: string) => string;
  readonly extended: (until: string) => string;
  readonly broken: (until: string) => string;
}

const korean = (will: string, did: string, should: string): PromiseWords => ({
  open: (until) => `${until} ${will}.`,
  kept: (at) => (at ? `${at}에 ${did}.` : `${did}.`),
  extended: (until) => `미리 알려 드린 새 기한(${until}) 안에 ${did}.`,
  broken: (until) => `${until} ${should} 했으나 그러지 못했습니다. 죄송합니다.`,
});
const english = (act: string, did: string): PromiseWords => ({
  open: (until) => `We will ${act} ${until}.`,
  kept: (at) => (at ? `We ${did} on ${at}.` : `We ${did}.`),
  extended: (until) => `We ${did} within the new date that was announced (${until}).`,
  broken: (until) => `We should have ${did} ${until}, and did not. We are sorry.`,
});

export const PROMISE_WORDS: Readonly<
  Record<Language, Readonly<Record<PromisedAct, PromiseWords>>>
> = {
  ko: {
    person: korean('담당자를 정하겠습니다', '담당자를 정했습니다', '담당자를 정해야'),
    answer: korean('답변드리겠습니다', '답변드렸습니다', '답변드려야'),
    explanation: korean(
      '늦어진 사유와 처리 예정일을 알려 드리겠습니다',
      '늦어진 사유와 처리 예정일을 알려 드렸습니다',
      '늦어진 사유와 처리 예정일을 알려 드려야',
    ),
    apology: korean('사과드리겠습니다', '사과드렸습니다', '사과드려야'),
  },
  en: {
    person: english('name the person in charge', 'named the person in charge'),
    answer: english('answer', 'answered'),
    explanation: english(
      'tell you the reason and the expected date',
      'told you the reason and the expected date',
    ),
    apology: english('apologise', 'apologised'),
  },
};

import { expect, it } from 'vitest';
import { compensation } from '../../shared/notices/kinds/compensation.ts';
import { pausedFacts } from './paused-examples.ts';

it.each([
  ['ko', 'mistaken', '저희가 잘못 적었습니다', '다시 드리겠습니다'],
  ['ko', 'code-void', '확인 번호는 이제 쓰지 않습니다', '다시 드리겠습니다'],
  ['en', 'mistaken', 'That was our mistake', 'you will get it'],
  ['en', 'code-void', 'no longer counts', 'you will get it'],
] as const)('of a reversal, in %s: %s', (language, because, what, next) => {
  const { until: _, ...facts } = pausedFacts('compensation', language) as never as {
    readonly until: number;
  };
  const draft = JSON.stringify(compensation.draft({ ...facts, because } as never));
  expect(draft).toContain(what);
  expect(draft).toContain(next);
});

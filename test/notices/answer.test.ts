import { describe, expect, it } from 'vitest';
import { petitionerNotice } from '../../shared/notices/petitioner.ts';
import { petitionerExamples } from './examples.ts';

describe.each(['ko', 'en'] as const)('the mail of an answer in %s', (language) => {
  const { answer, 'answer-late': late } = petitionerExamples(language);
  if (answer?.kind !== 'answer' || late?.kind !== 'answer') throw new Error('no such example');
  const textOf = (facts: typeof answer) => petitionerNotice(facts).text.replaceAll(/\s+/g, ' ');
  const [sorry, again] =
    language === 'ko'
      ? ['사과드립니다', '날을 정해 다시 살펴봅니다']
      : ['we apologise', 'looked at again'];

  it('apologises where it came late, and nowhere else (P20)', () => {
    expect(textOf({ ...answer, late: true })).toContain(sorry);
    expect(textOf(answer)).not.toContain(sorry);
  });

  it('says that what is not possible now is looked at again, and how to hear of it (P19)', () => {
    expect(textOf({ ...answer, lookedAtAgain: true })).toContain(again);
    expect(textOf(answer)).not.toContain(again);
  });
});

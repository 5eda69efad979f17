import type { Language } from '../../shared/kernel/language.ts';
import type { PetitionerCommon } from '../../shared/notices/facts.ts';
import type { HomeVisitFacts } from '../../shared/notices/home-visit-facts.ts';
import type { PetitionerFacts } from '../../shared/notices/petitioner-notices.ts';
import { HOME_TOLD } from '../../shared/petition/decide/home-visit-told.ts';

const at = (iso: string) => Date.parse(iso);

/** Every notice of a visit to the petitioner, by what it tells. */
export const homeVisitExamples = (
  base: Omit<PetitionerCommon, 'objectionUrl'>,
  language: Language,
): Record<string, PetitionerFacts> =>
  Object.fromEntries(
    HOME_TOLD.map((told) => [
      `home-visit-${told}`,
      {
        ...base,
        objectionUrl: `${base.statusUrl}/objection`,
        kind: 'home-visit' as const,
        ...factsOf(told, language),
      },
    ]),
  );

function factsOf(told: HomeVisitFacts['told'], language: Language): HomeVisitFacts {
  if (told === 'breach')
    return { told, breach: { kind: 'no-consent', at: at('2026-12-01T00:00:00+09:00') } };
  const isNamed = told !== 'asked' && told !== 'moved' && told !== 'off';
  return {
    told,
    from: at('2026-12-01T10:00:00+09:00'), // Tuesday
    until: at('2026-12-01T11:00:00+09:00'),
    covered: at('2026-12-01T11:30:00+09:00'),
    ...(told === 'estimate' && { estimate: at('2026-12-01T11:20:00+09:00') }),
    ...(told === 'law' && {
      law: {
        article: {
          ko: '행정조사기본법 제11조(현장조사)',
          en: 'Framework Act on Administrative Investigations, Article 11',
        },
        noticeDays: 7,
        forbidden: { from: '18:00', until: '09:00' },
        postponement: {
          ko: '그날 받기 어려우시면 미뤄 달라고 하실 수 있습니다.',
          en: 'If that day is not possible, you can ask us to put it off.',
        },
      },
    }),
    ...((told === 'asked' || told === 'moved' || told === 'law') && {
      purpose:
        language === 'ko'
          ? '휠체어 경사로를 놓을 자리를 함께 살펴봅니다.'
          : 'We look together at where the ramp can be put.',
    }),
    visitor: {
      department: { ko: '급여지원처', en: 'Benefits Department' },
      role: { ko: '대리', en: 'assistant manager' },
      ...(isNamed && { name: language === 'ko' ? '김하늘' : 'Kim Ha-neul', pass: 'HB-1014' }),
    },
  };
}

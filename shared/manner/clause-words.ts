import type { Language } from '../kernel/language.ts';
import type { MannerClause } from './clauses.ts';

/** What each clause asks of us, in few words. */
export const MANNER_CLAUSE_WORDS: Readonly<
  Record<MannerClause, Readonly<Record<Language, string>>>
> = {
  'P1.1': { ko: '먼저 인사하기', en: 'Greeting first' },
  'P1.2': { ko: '말씀에 귀 기울이기', en: 'Listening' },
  'P2.4': { ko: '약속한 시간에 전화하기', en: 'Calling at the promised time' },
  'P3.1': { ko: '방문 전에 알리기', en: 'Telling before a visit' },
  'P3.5': { ko: '허락을 받고 방문하기', en: 'Visiting with consent alone' },
  'P4.1+0': { ko: '약속한 방문 시간 안에 도착하기', en: 'Arriving within the agreed time' },
  'P4.1+late': {
    ko: '약속한 방문 시간에서 조금 늦더라도 도착하기',
    en: 'Arriving no more than a little later',
  },
  'P4.2': { ko: '단정한 몸가짐', en: 'A tidy appearance' },
  'P4.3': { ko: '신분을 밝히고 일 시작하기', en: 'Showing who one is before the work' },
  'P5.1': { ko: '전화받은 직원이 답하기', en: 'Answering oneself' },
  'P5.2': { ko: '연결 전에 요지 전하기', en: 'Passing on the gist before putting through' },
  'P5.3': { ko: '같은 말씀을 다시 하시지 않게 하기', en: 'Nothing to be said twice' },
  'P6.1': { ko: '중요한 말씀을 다시 확인하기', en: 'Saying back what matters' },
  'P7.1': { ko: '정중한 끝인사', en: 'A courteous close' },
  'answered-in': { ko: '전화를 제때 받기', en: 'Answering the telephone in time' },
  'P7.2': { ko: '고객보다 나중에 전화 끊기', en: 'Hanging up after the caller' },
};

/** The gazette's names of holidays in English. */
const NAMES: Readonly<Record<string, string>> = {
  '1월 1일': "New Year's Day",
  설날: 'Lunar New Year',
  '설날 전날': 'the eve of Lunar New Year',
  '설날 다음 날': 'the day after Lunar New Year',
  '3ㆍ1절': 'Independence Movement Day',
  노동절: 'Labour Day',
  어린이날: "Children's Day",
  '부처님 오신 날': "Buddha's Birthday",
  현충일: 'Memorial Day',
  제헌절: 'Constitution Day',
  광복절: 'Liberation Day',
  '추석 전날': 'the eve of Chuseok',
  추석: 'Chuseok',
  '추석 다음 날': 'the day after Chuseok',
  개천절: 'National Foundation Day',
  한글날: 'Hangul Day',
  기독탄신일: 'Christmas Day',
  전국동시지방선거: 'local elections',
  대통령선거: 'presidential election',
  '제21대 국회의원선거': 'general election',
  제22대국회의원선거: 'general election',
  임시공휴일: 'ad-hoc public holiday',
  '임시공휴일(대통령선거)': 'presidential election',
};

/** A holiday's name in English; a name that is not listed stays as it is. */
export function inEnglish(name: string): string {
  const substitute = /^대체공휴일\((.+)\)$/.exec(name)?.[1];
  if (substitute !== undefined) return `substitute holiday for ${inEnglish(substitute)}`;
  return name
    .split(', ')
    .map((part) => NAMES[part] ?? part)
    .join(', ');
}

import type { Language } from '../kernel/language.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * A length of time in its two largest units: `2일 3시간`, `1시간 5분`, `3 hours 20 minutes`. A part of a minute counts
 * as a whole one, so that nothing late reads as nothing. `ms` is not negative.
 */
export function formatDuration(ms: number, language: Language): string {
  const whole = Math.ceil(ms / MINUTE) * MINUTE;
  const units = [
    { count: Math.floor(whole / DAY), ko: '일', en: 'day' },
    { count: Math.floor((whole % DAY) / HOUR), ko: '시간', en: 'hour' },
    { count: (whole % HOUR) / MINUTE, ko: '분', en: 'minute' },
  ];
  const largest = units.findIndex(({ count }) => count > 0);
  return units
    .slice(largest === -1 ? 2 : largest, largest === -1 ? 3 : largest + 2)
    .filter(({ count }, i) => count > 0 || (largest === -1 && i === 0))
    .map(({ count, ko, en }) =>
      language === 'ko' ? `${count}${ko}` : `${count} ${en}${count === 1 ? '' : 's'}`,
    )
    .join(' ');
}

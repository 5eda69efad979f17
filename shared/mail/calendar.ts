import { formatInstant } from '../text/dates.ts';

/** A date-time of iCalendar in UTC. */
const UTC = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/;
const SHOWN = new Set(['SUMMARY', 'DTSTART', 'LOCATION', 'DESCRIPTION']);
const MOST_LINES = 2000;

/** What an invitation says (iCalendar, RFC 5545): its title, when it begins (in Korea), where, and its description. */
export function calendarText(source: string): string {
  const lines = source
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]/g, '') // a long line is folded
    .split('\n', MOST_LINES);
  return lines
    .flatMap((line) => {
      const colon = line.indexOf(':');
      const [name = ''] = line.slice(0, Math.max(colon, 0)).toUpperCase().split(';');
      if (!SHOWN.has(name)) return [];
      const value = line.slice(colon + 1);
      return name === 'DTSTART' ? when(value.trim()) : unescaped(value);
    })
    .filter((line) => line.trim() !== '')
    .join('\n');
}

function when(value: string): string {
  const [, year, month, day, hour, minute, second] = UTC.exec(value) ?? [];
  if (year === undefined) return value;
  const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(at) ? value : formatInstant(at, 'ko');
}

const unescaped = (value: string): string =>
  value.replace(/\\([nN\\,;])/g, (_all, sign: string) => (/n/i.test(sign) ? '\n' : sign));

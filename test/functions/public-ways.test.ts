import { describe, expect, it } from 'vitest';
import { closedSoon, hoursIn } from '../../functions/public/hours.ts';
import demo from '../../infra/local/demo-office.json' with { type: 'json' };
import { officeDiff } from '../../infra/tools/office-diff.ts';
import { HOUR } from '../../shared/charter/day.ts';
import { parseOffice } from '../../shared/organization/parse-office.ts';
import { shelvedOffice } from '../../shared/shelf/office.ts';
import { kst, office, terms } from '../petition/world.ts';
import { publicWorld } from './public-world.ts';

const { calendar, charter } = terms;
const wordsIn = (body = '') => body.replace(/<[^>]+>/g, '');

it('days with the same hours stand together, and a closed day is left out', () => {
  expect(hoursIn(charter.shifts, 'ko')).toEqual(['월~금 09:00~12:00, 13:00~18:00']);
  const short = [{ from: 9 * HOUR, to: 13 * HOUR }];
  const other = { ...charter.shifts, wed: [], sat: short };
  expect(hoursIn(other, 'en')).toEqual([
    'Mon~Tue 09:00~12:00, 13:00~18:00',
    'Thu~Fri 09:00~12:00, 13:00~18:00',
    'Sat 09:00~13:00',
  ]);
});

it('the next days off are named, and weekends are not', () => {
  const now = kst('2026-11-24 10:12');
  expect(closedSoon(calendar, now, 'ko')).toEqual([
    '2026년 12월 25일(금) 기독탄신일',
    '2027년 1월 1일(금)',
  ]);
  expect(closedSoon(calendar, now, 'en')[0]).toBe('Fri 25 December 2026 Christmas Day');
});

const NOW = kst('2026-11-24 10:12');

describe.each(['ko', 'en'] as const)('the ways in: %s', (language) => {
  it('say of each where, when and what one gets', async () => {
    const { get, shelf } = await publicWorld();
    await shelf.write('office', shelvedOffice(parseOffice(demo), NOW));
    const { body } = await get(`/ways?lang=${language}`);
    const words = wordsIn(body);
    const { phone, address, fax, email } = demo.corporation;
    for (const said of [phone, fax, email]) expect(words).toContain(said);
    expect(words.split(address[language]).length - 1).toBe(2); // to visit, and to write to
    for (const said of hoursIn(charter.shifts, language)) expect(words).toContain(said);
    expect(words).toContain('09:00~17:30'); // the counter's own hours
    expect(words).toContain(language === 'ko' ? '접수번호' : 'receipt number');
    expect(body).toContain(`href="/write?lang=${language}"`);
    expect(words).toContain(language === 'ko' ? '기독탄신일' : 'Christmas Day');
  });

  it('name nothing that the office has not', async () => {
    const { get } = await publicWorld();
    const { body } = await get(`/ways?lang=${language}`);
    expect(wordsIn(body)).toContain(office.corporation.phone);
    for (const title of language === 'ko'
      ? ['팩스', '이메일', '우편']
      : ['Fax', 'E-mail', 'By post'])
      expect(body).not.toContain(`<h2>${title}</h2>`);
  });
});

it('while no office is known the hours and the form are there all the same', async () => {
  const { get } = await publicWorld({ empty: true });
  const words = wordsIn((await get('/ways')).body);
  expect(words).toContain('월~금 09:00~12:00, 13:00~18:00');
  expect(words).toContain('지금 불러오지 못했습니다');
});

describe('an office', () => {
  const [counter] = demo.counters;
  it.each([
    ['corporation.fax: is not a fax number', { corporation: { ...demo.corporation, fax: '없음' } }],
    [
      'corporation.email: is not a mail address',
      { corporation: { ...demo.corporation, email: 'minwon' } },
    ],
    [
      'counters[0].hours.until: is not a time of day: 09:00',
      { counters: [{ ...counter, hours: { from: '09:00', until: '25:00' } }] },
    ],
    [
      'counters[0].hours: they end before they begin',
      { counters: [{ ...counter, hours: { from: '18:00', until: '09:00' } }] },
    ],
  ])('%s', (sentence, change) => {
    expect(() => parseOffice({ ...demo, ...change })).toThrow(sentence);
  });

  it('that names another fax number or other hours is another office', () => {
    const fax = { ...demo, corporation: { ...demo.corporation, fax: '033-000-1098' } };
    const hours = { ...demo, counters: [{ ...counter, hours: { from: '10:00', until: '16:00' } }] };
    for (const other of [fax, hours])
      expect(officeDiff(parseOffice(demo), parseOffice(other))).not.toEqual([]);
  });
});

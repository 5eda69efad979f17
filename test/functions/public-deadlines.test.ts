import { describe, expect, it } from 'vitest';
import { type ShelvedCalendar, shelvedCalendar } from '../../shared/shelf/calendar.ts';
import { areAccessible } from './accessible.ts';
import { publicWorld } from './public-world.ts';

const DECLARED: ShelvedCalendar = shelvedCalendar(
  {
    version: 'abc',
    days: [
      {
        ...{ day: '2026-11-25', kind: 'declared', name: '임시공휴일' },
        ...{ source: '관보', decidedAt: '2026-11-23' },
      },
    ],
  },
  Date.parse('2026-11-24T10:00:00+09:00'),
);
const ASKED = 'received=2026-11-27T16:30&channel=web&kind=complaint&legal=grievance';
const textOf = (body = ''): string => body.replaceAll(/<[^>]+>/g, '');

describe('by when a petition would be answered', () => {
  it('is shown with each step, and asks again without a script', async () => {
    const { get } = await publicWorld();
    const { statusCode, headers, body } = await get(`/deadlines?${ASKED}`);
    expect([statusCode, headers?.['cache-control']]).toEqual([200, 'public, max-age=60']);
    const text = textOf(body);
    expect(text).toContain('11월 30일(월) 오후 6시까지');
    expect(text).toContain('건너뛴 날: 11월 28일(토) 휴무일, 11월 29일(일) 휴무일.');
    expect(text).toContain('접수한 다음 날부터 세어 7일째 날까지');
    expect(text).toContain('접수한 날을 첫날로 세어 토요일과 공휴일을 뺀 7일째 날까지');
    expect(text).toContain('인터넷 민원게시판을 통한 상담요청사항은 접수 후 24시간 이내');
    expect(body).toContain('<option value="complaint" selected>');
    expect(body).not.toMatch(/<script|P9\.|localStorage/);
  });

  it('follows a holiday that was declared later, and names it', async () => {
    const { get, shelf } = await publicWorld();
    const asked = '/deadlines?received=2026-11-24T10:12';
    expect(textOf((await get(asked)).body)).toContain('11월 25일(수) 오전 10시 12분까지');
    await shelf.write('calendar', DECLARED);
    const text = textOf((await get(asked)).body);
    expect(text).toContain('11월 26일(목) 오후 6시까지');
    expect(text).toContain('11월 25일(수) 임시공휴일(임시공휴일)');
    const { body = '' } = await get('/calendar.json');
    const { version, closed, decisions } = JSON.parse(body);
    expect(version).toBe('kr-2027-12-31/abc');
    expect(closed).toContainEqual({ day: '2026-11-25', why: 'adHoc', name: '임시공휴일' });
    expect(decisions).toHaveLength(1);
  });

  it('is reckoned by the official list alone while the shelf is empty, and says so', async () => {
    const { get } = await publicWorld({ empty: true });
    const text = textOf((await get(`/deadlines?${ASKED}`)).body);
    expect(text).toContain('관보에 실린 공휴일로만 계산했습니다');
    expect(JSON.parse((await get('/calendar.json')).body ?? '').asOf).toBeNull();
  });

  it.each(['received=2026-02-30T10:00', 'received=1999-01-01T10:00', 'received=tomorrow'])(
    'keeps what was typed and says what is wrong: %s',
    async (typed) => {
      const { get } = await publicWorld();
      const { statusCode, headers, body } = await get(`/deadlines?${typed}&channel=fax`);
      expect([statusCode, headers?.['cache-control']]).toEqual([422, 'no-store']);
      expect(body).toContain('접수하는 때를 다시 적어 주십시오');
      expect(body).toContain('<option value="fax" selected>');
      expect(body).toContain(`value="${typed.slice('received='.length)}"`);
      const refused = await get(`/deadlines.json?${typed}`, {});
      expect([refused.statusCode, JSON.parse(refused.body ?? '').fields]).toEqual([
        422,
        [{ name: 'received', reason: '' }],
      ]);
    },
  );

  it('takes neither a channel nor a kind that there is not, and never repeats one unescaped', async () => {
    const { get } = await publicWorld();
    const { statusCode, body } = await get('/deadlines?channel=%3Cscript%3E');
    expect(statusCode).toBe(422);
    expect(body).not.toContain('<script>');
    expect((await get('/deadlines.json?kind=none', {})).statusCode).toBe(422);
  });

  it('beyond the holidays that are known it is provisional', async () => {
    const { get } = await publicWorld();
    const { body = '' } = await get('/deadlines.json?received=2028-05-05T10:00', {});
    expect(JSON.parse(body).dues[0].provisional).toBe(true);
  });
});

areAccessible('the pages of dates in a browser', (language) => {
  const asked = async (query: string) =>
    (await publicWorld()).get(`/deadlines?lang=${language}${query}`);
  return {
    'as it opens': () => asked(''),
    'with all its dates': () => asked(`&${ASKED}`),
    'with what is wrong': () => asked('&received=tomorrow'),
  };
});

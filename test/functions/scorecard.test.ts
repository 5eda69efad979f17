import { describe, expect, it } from 'vitest';
import { hashOf } from '../../shared/scoring/snapshot.ts';
import { ShelvedScore } from '../../shared/shelf/score.ts';
import { publicWorld } from './public-world.ts';
import { scoredWorld } from './score-world.ts';

describe('the scorecard', () => {
  it('shows each kept rate with how its clocks ended beside it', async () => {
    const { get, score } = await scoredWorld();
    const { statusCode, body = '' } = await get('/scorecard');
    expect(statusCode).toBe(200);
    const rows = score.quarters[0]?.organisation.flatMap(({ promises }) => promises) ?? [];
    expect(rows.length).toBeGreaterThan(10);
    const shown = body.match(/<tr><th scope="row">.*?<\/tr>/g) ?? [];
    expect(shown.length).toBeGreaterThanOrEqual(rows.length);
    // A row in which something ended says how.
    for (const row of shown.filter((one) => /<td>\d[\d.]*%<\/td><td>[1-9]/.test(one)))
      expect(row).toMatch(/\d+건 \([\d.]+%, 마지막 10%에 \d+건\)/);
    expect(body.match(/<svg class="rates" role="img"/g)?.length).toBeGreaterThan(3);
    expect(body).not.toMatch(/2026-\d{6}-\d/);
    expect((await get('/scorecard?lang=en')).body).toContain('in the last tenth');
  });

  it('puts a target under a heading of its own, also where a promise has the same name', async () => {
    const { get, shelf, score } = await scoredWorld();
    const [quarter] = score.quarters;
    const [month] = quarter?.organisation ?? [];
    const row = month?.promises.find(({ terms }) => terms === 'answer-24h');
    if (!quarter || !month || !row) throw new Error('the score is empty');
    const promises = [row, { ...row, kind: 'target' as const }, { ...row, clause: 'P9.2' }];
    const organisation = [{ ...month, promises }];
    await shelf.write('score', { ...score, quarters: [{ ...quarter, organisation }] });
    const { body = '' } = await get('/scorecard?lang=ko');
    const part = body.split('<section>')[1] ?? '';
    expect([...part.matchAll(/<h4>(.*?)<\/h4>/g)].map(([, name]) => name)).toEqual([
      '24시간 답변 (P9.1)',
      '24시간 답변 (P9.2)',
      '24시간 답변 (목표)',
    ]);
    expect(part.match(/<tr><th scope="row">/g)).toHaveLength(3);
  });

  it('shows the quarter that is asked for, and the latest where there is no such one', async () => {
    const { get } = await scoredWorld();
    expect((await get('/scorecard?quarter=2026-Q3')).body).toContain('2026년 9월');
    expect((await get('/scorecard?quarter=1999-Q1')).body).toContain('2026년 12월');
  });

  it('is a file of all rows, and all of it in JSON, with the same figures', async () => {
    const { get, score, last } = await scoredWorld();
    const { body: csv = '', headers = {} } = await get('/scorecard.csv');
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    const [head = '', ...lines] = csv.trimEnd().split('\r\n');
    const rows = score.quarters.flatMap(({ organisation, department, channel }) => [
      ...organisation.flatMap(({ promises }) => promises),
      ...department.map(({ row }) => row),
      ...channel.map(({ row }) => row),
    ]);
    expect(lines).toHaveLength(rows.length);
    const columns = head.replace('\uFEFF', '').split(',');
    for (const [n, row] of rows.entries()) {
      const cells = (lines[n] ?? '').split(',');
      const of = (name: string) => cells[columns.indexOf(name)];
      expect([of('promise'), of('kept_machine'), of('rate')]).toEqual([
        row.terms,
        String(row.kept.machine),
        String(row.rate ?? ''),
      ]);
    }
    const { body: text = '' } = await get('/scorecard.json');
    expect(ShelvedScore.parse(JSON.parse(text))).toEqual({ ...score, last });
  });

  it('gives a day’s snapshot to the letter, and no other file', async () => {
    const { get, last } = await scoredWorld();
    const { body = '' } = await get(`/scorecard/snapshots/${last.name}`);
    expect(hashOf(body)).toBe(last.hash);
    for (const name of ['2026-12-21-1', 'office', '..%2Foffice'])
      expect((await get(`/scorecard/snapshots/${name}`)).statusCode).toBe(404);
  });

  it('stands, and says so, while nothing is published', async () => {
    const { get } = await publicWorld({ empty: true });
    expect((await get('/scorecard')).body).toContain('아직 보여 드릴 성적이 없습니다');
    expect((await get('/scorecard.json')).statusCode).toBe(404);
  });
});

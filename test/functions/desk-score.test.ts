import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreExample } from '../../functions/docs/score-example.ts';
import { monthAsked } from '../../functions/staff/month-asked.ts';
import { scoreRowsPage } from '../../functions/staff/pages/score-rows.ts';
import { raiseReport } from '../../shared/petition/decide/report.ts';
import { sharesOf } from '../../shared/score/shares.ts';
import { context } from '../petition/context.ts';
import { kst, terms } from '../petition/world.ts';
import { history, lived } from '../score/histories.ts';
import { standardCharter } from '../support/charters.ts';
import { scoreInMemory } from '../support/memory-score.ts';
import { pageContext } from '../support/page-context.ts';
import { deskWorld, HTML, KNOWN } from './desk-world.ts';

const OTHERS = fc.sample(history, { numRuns: 400, seed: 7 }).map((one, n) => {
  const { events, petition } = lived(one);
  const number = `2026-${String(n + 2).padStart(6, '0')}-0`;
  return { shares: sharesOf(events, standardCharter), petition: { ...petition, number } };
});

/** The desk over four hundred petitions with faults, and the world's own. */
function house(unreadable: readonly string[] = []) {
  const score = scoreInMemory();
  for (const { shares, petition } of OTHERS) score.note(petition.number, 1, shares);
  const readable = OTHERS.filter(({ petition }) => !unreadable.includes(petition.number));
  const world = deskWorld({ score, others: readable.map(({ petition }) => petition) });
  score.note(KNOWN, 1, sharesOf(world.life.events, standardCharter));
  world.at('2026-12-20 09:00');
  return world;
}
const asked = (
  person: string,
  query: Readonly<Record<string, string>> = {},
  headers: Readonly<Record<string, string>> = HTML,
  world = house(),
) =>
  world.ask('GET', '/desk/score', {
    headers,
    query,
    cookies: [`desk-worklist=${world.token('2027-01-24 00:00', '', person)}`],
  });
const JSON_ONLY = { accept: 'application/json' };
const WRITTEN = { month: '2026-11', promise: 'answer-24h P9.1 pledge', figure: 'clocks' };

describe('the figures of the score', () => {
  it('lead each to its list, whose count is the figure', async () => {
    const { statusCode, body = '' } = await asked('audit', { month: '2026-11' });
    expect(statusCode).toBe(200);
    expect(body).toContain('24시간 답변');
    const links = [...body.matchAll(/href="(\/desk\/score\?[^"]*figure=[^"]*)">([^<]*) (\d+)</g)];
    expect(links.length).toBeGreaterThan(10);
    for (const [, href = '', , count] of links.slice(0, 12)) {
      const query = Object.fromEntries(
        new URLSearchParams(href.split('?')[1]?.replaceAll('&amp;', '&')),
      );
      let listed = 0;
      const { pages } = JSON.parse((await asked('audit', query, JSON_ONLY)).body ?? '');
      for (let page = 1; page <= pages; page += 1) {
        const { body: text = '' } = await asked('audit', { ...query, page: String(page) });
        expect(text).toContain(`모두 ${count}건입니다.`);
        listed += text.match(/<tr><th scope="row">/g)?.length ?? 0;
      }
      expect(String(listed)).toBe(count);
    }
  });

  it('are the head’s own department, and all to director and audit', async () => {
    const of = async (person: string, query = {}) =>
      JSON.parse((await asked(person, query, JSON_ONLY)).body ?? '');
    expect(await of('care-head')).toMatchObject({ department: 'care' });
    expect(await of('director')).not.toHaveProperty('department');
    const { counted } = await of('care-head', WRITTEN);
    expect(counted.length).toBeGreaterThan(5);
    for (const line of counted) expect(line.department).toBe('care');
  });

  it.each([
    ['a colleague', 'care-1', {}],
    ['a head, of another department', 'care-head', { department: 'support' }],
    ['a head, of none that there is', 'care-head', { department: 'nowhere' }],
  ])('are refused to %s', async (_, person, query) => {
    expect((await asked(person, query)).statusCode).toBe(403);
  });

  it('a figure that is none is the whole month', async () => {
    for (const query of [
      { promise: 'x', figure: 'kept' },
      { promise: WRITTEN.promise, figure: 'toString' },
    ])
      expect((await asked('audit', query)).body).toContain('지킨 비율');
    const many = { ...WRITTEN, promise: 'assign P8 pledge', page: '999' };
    const { body = '' } = await asked('audit', many);
    expect(body).toContain('2쪽 가운데 2쪽');
  });

  it('say no hundred per cent of what is not all, as in public', () => {
    const [row] = scoreExample.reply.quarters.flatMap(({ organisation }) =>
      organisation.flatMap(({ promises }) => promises),
    );
    if (!row) throw new Error('no row');
    const now = kst('2026-12-20 09:00');
    const shown = scoreRowsPage({
      rows: [{ ...row, rate: 2999 / 3000 }],
      ...{ month: monthAsked('2026-11', now), now, chosen: 'care', language: 'ko' },
      ...{ opens: { departments: ['care'], all: false }, office: terms.office },
    });
    const body = String(shown(pageContext('ko')));
    expect(body).toContain('지킨 비율 99.9%<');
  });

  it('count no petition in which its reader is accused, and say nothing of a gap', async () => {
    const of = async (world: ReturnType<typeof house>, query: Readonly<Record<string, string>>) =>
      JSON.parse((await asked('care-head', query, JSON_ONLY, world)).body ?? '');
    const clocksIn = async (world: ReturnType<typeof house>) => {
      const { rows } = await of(world, { month: WRITTEN.month });
      return rows.find(({ terms }: { readonly terms: string }) => terms === 'answer-24h').clocks;
    };
    const [before, clocks] = [await of(house(), WRITTEN), await clocksIn(house())];
    expect(JSON.stringify(before.counted)).toContain(KNOWN);
    const world = house();
    world.life.does((petition, given) =>
      raiseReport(
        petition,
        { of: 'petition', words: 'report-3', person: 'care-head' },
        context(given, { at: kst('2026-11-24 11:00') }),
      ),
    );
    const after = await of(world, WRITTEN);
    expect(after.count).toBe(before.count - 1);
    expect(await clocksIn(world)).toBe(clocks - 1);
    expect(after).not.toHaveProperty('hidden');
    expect(JSON.stringify(after.counted)).not.toContain(KNOWN);
    // Whoever is accused nowhere reads the same sentence.
    for (const one of [world, house()]) {
      const { body = '' } = await asked('care-head', WRITTEN, HTML, one);
      expect(body).toContain('열어 볼 수 없는 것은 여기서 세지 않으므로');
    }
    const { body = '' } = await asked('care-head', WRITTEN, HTML, world);
    expect(body).not.toContain(KNOWN);
    expect(body).toContain(`모두 ${before.count - 1}건입니다.`);
    const whole = await asked('audit', WRITTEN, JSON_ONLY, world);
    expect(whole.body).toContain(KNOWN);
  });

  it('show nothing of a petition that cannot be read: nobody knows who is accused in it', async () => {
    const of = async (unreadable: readonly string[]) =>
      JSON.parse((await asked('care-head', WRITTEN, JSON_ONLY, house(unreadable))).body ?? '');
    const before = await of([]);
    const { subject } = before.counted.find(
      (line: { readonly subject: string }) => line.subject !== KNOWN,
    );
    const after = await of([subject]);
    expect(after.count).toBe(before.count - 1);
    expect(JSON.stringify(after.counted)).not.toContain(subject);
  });
});

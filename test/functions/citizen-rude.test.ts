import { expect, it } from 'vitest';
import { reportSection } from '../../functions/citizen/pages/rude.ts';
import { withdraw } from '../../shared/petition/decide/acts.ts';
import { contestFinding } from '../../shared/petition/decide/contest-finding.ts';
import { findConduct } from '../../shared/petition/decide/finding.ts';
import { raiseReport } from '../../shared/petition/decide/report.ts';
import { context } from '../petition/context.ts';
import { kst, Life } from '../petition/world.ts';
import { pageContext } from '../support/page-context.ts';
import { deskWorld, HTML, KNOWN, readable } from './desk-world.ts';

const at = kst('2026-11-24 11:00');
const shown = ({ petition }: Life): string =>
  `${reportSection(pageContext('ko'), { petition, now: at, conduct: {} })}`;
const leads = 'href="/petitions/2026-000001-4/rude"';

it.each([
  ['that is open', () => undefined],
  ['that was withdrawn', (life: Life) => life.does((p, t) => withdraw(p, {}, context(t, { at })))],
] as const)('a petition %s leads to where rudeness is told', (_, change) => {
  const life = new Life('2026-11-24 10:12');
  expect(change(life)).toBeUndefined();
  expect(shown(life)).toContain(leads);
});

it('while one is looked into there is no second', () => {
  const life = new Life('2026-11-24 10:12');
  expect(
    life.does((p, t) => raiseReport(p, { of: 'petition' }, context(t, { at }))),
  ).toBeUndefined();
  expect(shown(life)).not.toContain(leads);
});

it.each([
  ['none', '이 화면에만 올리겠습니다', '까지 알려 드리겠습니다'],
  ['writing', '까지 알려 드리겠습니다', '이 화면에만'],
] as const)('who wishes %s is told truly where the result will be', (contact, said, unsaid) => {
  const life = new Life('2026-11-24 10:12');
  life.does((p, t) => raiseReport(p, { of: 'petition', contact }, context(t, { at })));
  const words = () => readable(shown(life)).replaceAll(/<[^>]*>/g, '');
  expect(words()).toContain(said);
  expect(words()).not.toContain(unsaid);
  life.does((p, t) =>
    findConduct(
      p,
      { report: 'report-1', upheld: false, reason: 'why', sentence: 'told' },
      context(t, { by: 'care-head', at }),
    ),
  );
  expect(life.told.at(-1)?.length).toBe(contact === 'none' ? 0 : 1);
  life.does((p, t) =>
    contestFinding(p, { report: 'report-1', side: 'petitioner' }, context(t, { at })),
  );
  expect(words()).toContain(said);
  expect(words()).not.toContain(unsaid);
});

it('the form says beside “no contact” that the result stands on the page alone', async () => {
  const world = deskWorld();
  const { body } = await world.ask('GET', `/petitions/${KNOWN}/rude`, {
    headers: HTML,
    cookies: [`code=${world.code}`],
  });
  expect(body).toContain('살펴본 결과는 진행 상황 화면에서 읽겠습니다');
});

import { expect, it } from 'vitest';
import { reportSection } from '../../functions/citizen/pages/rude.ts';
import type { StatusView } from '../../functions/citizen/status-view.ts';
import { withdraw } from '../../shared/petition/decide/acts.ts';
import { raiseReport } from '../../shared/petition/decide/report.ts';
import type { PageContext } from '../../shared/web/context.ts';
import { context } from '../petition/context.ts';
import { kst, Life } from '../petition/world.ts';

const at = kst('2026-11-24 11:00');
const shown = ({ petition }: Life): string =>
  `${reportSection({} as PageContext, { petition, now: at, conduct: new Map() } as never as StatusView)}`;
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

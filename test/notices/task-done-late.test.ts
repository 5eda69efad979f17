import { expect, it } from 'vitest';
import { breakNotice } from '../../shared/notices/kinds/break.ts';
import type { StaffCase } from '../../shared/notices/notice.ts';
import { isObsolete } from '../../shared/notices/registry.ts';
import { openConsultations } from '../../shared/petition/collaboration.ts';
import { answerConsultation, consult } from '../../shared/petition/decide/consult.ts';
import type { Notice } from '../../shared/petition/notice.ts';
import { context } from '../petition/context.ts';
import { kst, Life, office, terms } from '../petition/world.ts';

/** A question to a colleague whose time ran out. */
function overdue() {
  const life = new Life('2026-11-24 10:12');
  const ask = { question: 'question-2', original: false, person: 'support-1' };
  const at = kst('2026-11-24 10:30');
  life.does((p, t) => consult(p, ask, context(t, { by: 'care-1', at })));
  life.turnTo('2026-11-24 15:30');
  expect(life.pledge('consultation').state).toBe('broken');
  return life;
}

/** What the mail of the break says to the director, once it may go; undefined where it is dropped. */
function told({ petition }: Life): string | undefined {
  const pledge = petition.pledges.find(({ task }) => task === 'consult')?.id;
  const notice = { kind: 'break', to: 'director', recipientIs: 'director', pledge } as Notice;
  if (isObsolete(notice, petition, terms.charter)) return undefined;
  const recipient = office.people.find(({ id }) => id === 'director');
  const asked = { told: { notice, petitions: [petition] }, others: [], recipient, terms };
  const now = kst('2026-11-24 16:00');
  const facts = breakNotice.facts({
    ...asked,
    now,
    linkTo: () => 'https://example.org/x',
  } as unknown as StaffCase);
  return facts && breakNotice.mail(facts).text;
}

it('a task that is done while the mail of its break is held is told as overdue, and asks for nothing', () => {
  const life = overdue();
  expect(told(life)).toContain('지금 회신이 나가게 해 주세요');
  const [{ id = '' } = {}] = openConsultations(life.petition);
  const at = kst('2026-11-24 15:40');
  const reply = { consultation: id, reply: 'reply-3' };
  life.does((p, t) => answerConsultation(p, reply, context(t, { by: 'support-1', at })));
  expect(life.pledge('consultation')).toMatchObject({ state: 'broken', silent: false });
  const text = told(life);
  expect(text).toContain('지금은 더 하실 일이 없습니다');
  expect(text).toContain('▶ 처리 경과 보기\n');
  expect(text).not.toMatch(/지금 회신|회신하기/);
});

it('one that was done in time after all is not told', () => {
  const life = overdue();
  const [{ id = '' } = {}] = openConsultations(life.petition);
  const [at, now] = [kst('2026-11-24 15:00'), kst('2026-11-24 15:40')];
  const reply = { consultation: id, reply: 'reply-3' };
  life.does((p, t) => answerConsultation(p, reply, context(t, { by: 'support-1', at, now })));
  expect(life.pledge('consultation').state).toBe('kept');
  expect(told(life)).toBeUndefined();
});

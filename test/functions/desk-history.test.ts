import { describe, expect, it } from 'vitest';
import { staffFact } from '../../functions/staff/pages/petition/history-words.ts';
import type { PetitionEvent } from '../../shared/petition/events.ts';
import { factText } from '../../shared/presentation/history/history.ts';
import { kst, office } from '../petition/world.ts';
import { deskWorld, FORM, HTML, KNOWN } from './desk-world.ts';

const at = kst('2026-11-24 10:30');
const contact = { email: true, phone: false };
const BY_PETITIONER: readonly PetitionEvent[] = [
  { type: 'MessageAdded', at, by: 'petitioner', message: 'message-2', hash: 'h' },
  { type: 'AttachmentsAdded', at, by: 'petitioner', of: 'message-2', files: [] },
  { type: 'AnswerRated', at, answer: 1, solved: 'partly' },
  { type: 'PetitionReopened', at },
  { type: 'PetitionWithdrawn', at },
  { type: 'ObjectionRaised', at, outcome: 'LATE_NO_NOTICE' },
  { type: 'SupplementReplied', at, message: 'message-2', whole: true },
  { type: 'SupplementProlonged', at, pledge: 'p', newDueAt: at, actBy: at },
  { type: 'AppealRaised', at, appeal: 'appeal-2', period: 'p' },
  { type: 'CodeReplaced', at },
  { type: 'PetitionTakenOver', at, contact, contactIn: 'c', codeKey: 'a' },
];
const TOLD: readonly PetitionEvent[] = [
  { type: 'ExplanationReached', at, how: 'page' },
  { type: 'CitizenCalled', at, loggedAt: at, by: 'care-1', call: 'call-1' },
  { type: 'ProgressTold', at, pledge: 'p' },
];
/** What concerns only the house: staff read a sentence, the petitioner none. */
const OF_THE_HOUSE: readonly PetitionEvent[] = [
  { type: 'WayClosed', at, way: 'email', notice: 'n', because: 'bounced' },
  { type: 'PriorNoticeRepeated', at, pledge: 'p', notice: 'n' },
  { type: 'CallNeeded', at, call: 'call-1', said: { kind: 'answer', createdAt: at } },
  { type: 'CallUnanswered', at, loggedAt: at, by: 'care-1', call: 'call-1' },
  { type: 'CallPassedOn', at, call: 'call-1' },
  { type: 'SupplementRepeated', at, notice: 'n' },
  { type: 'PauseRestored', at, pledge: 'p', from: at, dueAt: at, actBy: at },
  { type: 'CodeAsked', at, codeKey: 'a' },
];
const OF_THE_CLOCK: readonly PetitionEvent[] = [
  { type: 'PledgeScheduled', at, pledge: 'p', seq: 1 },
  { type: 'PledgePaused', at, pledge: 'p' },
];
/** Words that speak to the petitioner. */
const TO_PETITIONER = /셨습니다|셔서|실 |드렸습니다|\byour?\b/i;

describe('the history of staff', () => {
  it.each(BY_PETITIONER)('says that the petitioner did it: $type', (event) => {
    expect(staffFact(event, office, 'ko')).toMatch(/^민원인( 본인)?이 /);
    expect(staffFact(event, office, 'en')).toMatch(/^The petitioner /);
  });

  it.each([...BY_PETITIONER, ...TOLD])('does not speak to the petitioner: $type', (event) => {
    for (const language of ['ko', 'en'] as const) {
      expect(factText(event, language)).toBeDefined();
      expect(staffFact(event, office, language)).toEqual(expect.any(String));
      expect(staffFact(event, office, language)).not.toMatch(TO_PETITIONER);
    }
  });

  it.each(OF_THE_HOUSE)('tells staff alone: $type', (event) => {
    for (const language of ['ko', 'en'] as const) {
      expect(factText(event, language)).toBeUndefined();
      const said = staffFact(event, office, language);
      expect(said).toMatch(language === 'ko' ? /[가-힣].*다\.$/ : /[a-z].*\.$/);
      expect(said).not.toContain(event.type);
    }
  });

  it.each(OF_THE_CLOCK)('tells nobody what only the clock needs: $type', (event) => {
    expect(factText(event, 'ko')).toBeUndefined();
    expect(staffFact(event, office, 'ko')).toBeUndefined();
  });

  it('stands so on the page, while the petitioner is spoken to', async () => {
    const world = deskWorld();
    const path = `/petitions/${KNOWN}`;
    const own = { cookies: [`code=${world.code}`] };
    await world.ask('POST', `${path}/messages`, { ...own, headers: FORM, body: 'text=x' });
    const citizens = await world.ask('GET', path, { ...own, headers: HTML });
    expect(citizens.body).toContain('글을 남기셨습니다.');
    const cookies = [`desk-${KNOWN}=${world.token()}`];
    const staff = await world.ask('GET', `/desk${path}`, { headers: HTML, cookies });
    expect(staff.body).toContain('민원인이 글을 남겼습니다.');
    expect(staff.body).not.toContain('남기셨습니다');
  });
});

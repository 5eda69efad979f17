import type { Charter } from '../../shared/charter/charter.ts';

const HOUR = 3_600_000;
const summer = [{ from: 10 * HOUR, to: 16 * HOUR }];

const SAID = { ko: '전화로 드리는 약속입니다.', en: 'What we promise on the telephone.' };

/** A second charter with other numbers: two days to answer, three to find facts, other hours, a ladder of its own. */
export const smallCharter: Charter = {
  id: 'small',
  version: 'small-1',
  effectiveFrom: '2026-01-01',
  shifts: { mon: summer, tue: summer, wed: [], thu: summer, fri: summer, sat: summer, sun: [] },
  terms: {
    answerWithin: 48 * HOUR,
    factFindingDays: 3,
    sevenDayRoll: true,
    legalDays: {
      question: { days: 2 },
      lawQuestion: { days: 10 },
      suggestion: { days: 10 },
      grievance: { days: 6 },
      statutory: { days: 10 },
      other: { staffedHours: 1 },
    },
    hoursPerLegalDay: 6,
    progressDays: 10,
    priorNoticeGrace: 5 * 60_000,
    explainWithin: HOUR / 2,
    apologiseWithin: 2 * HOUR,
    callWithin: HOUR,
    postWithin: 2 * HOUR,
    resumedLeast: HOUR / 2,
    supplement: { most: 1, firstDays: 10, secondDays: 5, extensions: 1 },
    appeal: { within: 30, answerDays: 5, extraDays: 5 },
    transferWithin: 4 * HOUR,
    consultWithin: 8 * HOUR,
    approveWithin: 4 * HOUR,
    keyWithin: 4 * HOUR,
    decideWithin: 4 * HOUR,
    disputeDays: 5,
    disputeWithin: 8 * HOUR,
    lookWithin: 4 * HOUR,
    lookApologiseWithin: 4 * HOUR,
    improvement: {
      days: 90,
      postponements: 1,
      ladder: [{ level: 'break', when: 'break', tell: ['assignee', 'director'] }],
    },
    publications: {
      ...{ announceDays: 2, outageWithin: HOUR, askedDays: 2, confirmDays: 2, digestDays: 5 },
      askedOften: { petitions: 2, within: 30, writeDays: 5 },
      review: { month: 3, days: 10 },
      ladder: [{ level: 'break', when: 'break', tell: ['assignee', 'director'] }],
    },
    againDays: 90,
    taskAtLeast: HOUR,
    callback: { grace: 5 * 60_000, aheadDays: 10, attempts: 2, apart: HOUR / 2, halfDays: 1 },
    compensation: {
      amount: 5_000,
      kinds: ['mobile-voucher'],
      handOverDays: 3,
      unclaimedDays: 14,
      claimableYears: 1,
    },
    visit: {
      claimDays: 30,
      causes: ['wrong-guidance'],
      grounds: ['own-choice'],
      ruleWithin: { clock: 48 * HOUR },
      reviewWithin: { staffed: 4 * HOUR },
      apology: { least: 2 * HOUR, nextDayAt: 13 * HOUR },
      wordDays: 3,
      recurrence: { days: 60, correctWithin: 5 },
    },
    homeVisit: {
      ...{ beyond: HOUR / 4, lateAfter: HOUR / 12, remindBefore: HOUR / 2 },
      ...{ wayAhead: HOUR, windowMost: HOUR, namedDays: 2, letterDays: 1, approvalDays: 2 },
      photo: { bytes: 50_000, days: 30 },
      estimate: { same: HOUR / 60, most: 1, within: HOUR / 30 },
    },
    conduct: {
      ...{ apologiseWithin: 6 * HOUR, stateWithin: 4 * HOUR, stateAgain: 2 * HOUR },
      ...{ referralDays: 2, trainingDays: 4, markDays: 90, clearedDays: 7 },
      heardIn: ['빈정'],
    },
    reception: {
      ...{ clause: 'P1', quotation: SAID, priority: ['again'], inARow: 1 },
      ...{ opensBefore: 0, ticketsPerHour: 5 },
    },
    calls: {
      passedOn: { clause: 'S5', quotation: SAID, clocksWithin: 2_000 },
      readBack: { clause: 'S6', quotation: SAID, shortest: 0 },
      hangUp: { clause: 'S7', quotation: SAID, after: 3_000, silence: 20_000 },
      wrapUp: {
        clause: 'S6',
        quotation: SAID,
        within: 10 * 60_000,
        ladder: [{ level: 'break', when: 'break', tell: ['head'] }],
      },
      noted: { within: 2 * 60_000, kept: HOUR },
      ...{ restAfterAbuse: HOUR, pairedDays: 5, longTalk: HOUR, numberDays: 7 },
    },
    manner: {
      fewest: { contacts: 3, people: 2 },
      corrective: { promises: ['P7'], percent: 50, days: 10 },
      months: 6,
    },
    score: { fewest: 3, quarters: 4 },
    asking: {
      ...{ percent: 100, restDays: 10, after: 0, recentDays: 2, openDays: 5 },
      questions: [
        {
          clause: 'S5',
          after: ['phone'],
          keptBy: 'no',
          words: { ko: '같은 말씀을 또 하셨습니까?', en: 'Twice?' },
        },
      ],
      never: [],
    },
  },
  pledges: [
    {
      id: 'answer',
      clause: 'S1',
      kind: 'pledge',
      quotation: { ko: '이틀 안에 답변하겠습니다.', en: 'We answer within two days.' },
      trigger: { received: { channels: ['web'] } },
      rule: 'within-24h',
      ladder: [
        { level: 'warn-half', when: { staffedFraction: 0.5 }, tell: ['head'] },
        { level: 'break', when: 'break', tell: ['petitioner'] },
      ],
      evidence: 'PetitionAnswered',
      remedy: { clause: 'P20', owes: ['apology'] },
    },
  ],
  remedies: {
    objection: { clause: 'P24', owes: ['apology'] },
    visit: { clause: 'P21', owes: ['apology', 'compensation'] },
    look: { clause: 'S1', owes: ['apology'] },
    report: { clause: 'P23', owes: ['apology'] },
  },
};

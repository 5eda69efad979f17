import type { Charter, PledgeTerms } from './charter.ts';
import { DAY, HOUR, MINUTE } from './day.ts';
import type { Rung } from './rungs.ts';
import { askingTerms } from './standard-asking.ts';
import { callbackPledges, callbackTerms } from './standard-callback.ts';
import { callTerms } from './standard-calls.ts';
import { togetherPledges } from './standard-collaboration.ts';
import { compensationTerms } from './standard-compensation.ts';
import { conductPledges, conductTerms } from './standard-conduct.ts';
import { homeVisitPledges, homeVisitTerms } from './standard-home-visit.ts';
import { improvement } from './standard-improvement.ts';
import { lookPledges } from './standard-look.ts';
import { mannerTerms } from './standard-manner.ts';
import { paperPledges } from './standard-paper.ts';
import { pausePledges } from './standard-pauses.ts';
import { callPledge, postPledge } from './standard-reach.ts';
import { receptionTerms } from './standard-reception.ts';
import { REDRESS, redressPledges } from './standard-redress.ts';
import { speechPledges } from './standard-speech.ts';
import { visitPledges, visitTerms } from './standard-visit.ts';

const officeHours = [
  { from: 9 * HOUR, to: 12 * HOUR },
  { from: 13 * HOUR, to: 18 * HOUR },
];

const unaccepted: Rung = {
  level: 'unaccepted',
  when: { unaccepted: { staffed: 4 * HOUR, fractionOfLeft: 1 / 4 } },
  tell: ['head'],
};
const oneHourLeft: Rung = {
  level: 'warn-1h',
  when: { staffedLeft: HOUR },
  tell: ['assignee', 'head'],
};
const broken: Rung = { level: 'break', when: 'break', tell: ['petitioner', 'head', 'director'] };

/** The ladder of a pledge (design.md): who is told when, from half of the time gone to the third silent day. */
const ladder: readonly Rung[] = [
  unaccepted,
  { level: 'warn-half', when: { staffedFraction: 1 / 2 }, tell: ['assignee'] },
  { level: 'warn-4h', when: { staffedLeft: 4 * HOUR }, tell: ['assignee'] },
  oneHourLeft,
  { level: 'act-by', when: 'act-by', tell: ['head', 'dutyOfficer'] },
  broken,
  { level: 'escalate-1', when: { workdaysAfterBreak: 1 }, tell: ['director', 'audit'] },
  { level: 'escalate-3', when: { workdaysAfterBreak: 3 }, tell: ['director', 'audit'] },
];

const board = {
  ko: '인터넷 민원게시판을 통한 상담요청사항은 접수 후 24시간 이내, 주말 및 공휴일 등으로 부득이 답변을 못할 경우에는 익일에 답변을 원칙으로 하며,',
  en: 'Requests made through the online petition board are answered within 24 hours of receipt or, where a weekend or public holiday makes that impossible, on the next working day.',
};
const written = {
  ko: '서면 상담 시 접수와 동시에 담당자에게 전달하여, 최대한 신속히 처리하겠습니다.',
  en: 'A written request is handed to the person responsible at the moment of its receipt and dealt with as quickly as possible.',
};

const pledges: readonly PledgeTerms[] = [
  {
    id: 'assign',
    clause: 'P8',
    kind: 'pledge',
    quotation: {
      ko: '인터넷 홈페이지 및 다양한 경로로 접수된 상담신청의 경우 각 소관부서의 담당자를 지정하여 전문 상담이 이루어지도록 하겠습니다.',
      en: 'Every request, whichever way it reached us, is given a named person in the department responsible, so that an expert deals with it.',
    },
    trigger: { received: { channels: ['web', 'post', 'fax', 'email', 'phone', 'visit'] } },
    rule: 'given',
    ladder: [],
    evidence: 'PetitionReceived',
    remedy: { clause: 'P20', owes: ['apology'] },
  },
  {
    id: 'hand-over',
    clause: 'P10.1',
    kind: 'pledge',
    quotation: written,
    trigger: { received: { channels: ['post', 'fax', 'email'] } },
    rule: 'given',
    ladder: [],
    evidence: 'PetitionReceived',
    remedy: { clause: 'P20', owes: ['apology'] },
  },
  {
    id: 'answer-24h',
    clause: 'P9.1', // and P9.2, the next working day: the rule holds both
    kind: 'pledge',
    quotation: board,
    trigger: { received: { channels: ['web', 'phone', 'visit'] } },
    rule: 'within-24h',
    ladder,
    evidence: 'PetitionAnswered',
    remedy: { clause: 'P20', owes: ['apology'] },
  },
  {
    id: 'written',
    clause: 'P10.2',
    kind: 'target',
    quotation: written,
    trigger: { received: { channels: ['post', 'fax', 'email'] } },
    rule: 'within-24h',
    ladder,
    evidence: 'PetitionAnswered',
    remedy: { clause: 'P20', owes: ['apology'] },
  },
  {
    id: 'answer-7d',
    clause: 'P9.3',
    kind: 'pledge',
    quotation: {
      ko: '서비스에 대한 개선이나 불만사항으로 사실 확인이나 시정 사항이 있을 경우 최대 7일 이내에 답변하겠습니다.',
      en: 'A suggestion or complaint about our service that needs facts established or something put right is answered within seven days at most.',
    },
    trigger: 'reclassified',
    rule: 'within-7d',
    ladder,
    evidence: 'PetitionAnswered',
    remedy: { clause: 'P20', owes: ['apology'] },
  },
  {
    id: 'legal',
    clause: 'P24.a', // 기한 of P24 for the channels without a number (A35)
    kind: 'period',
    quotation: {
      ko: '사전 통보 없이 민원을 기한 내에 처리하지 못한 경우',
      en: 'Where a petition was not dealt with within its period and no notice was given beforehand',
    },
    trigger: 'legalKind',
    rule: 'legal',
    ladder: [
      { level: 'act-by', when: 'act-by', tell: ['head', 'audit'] },
      { level: 'break', when: 'break', tell: ['audit'] },
    ],
    evidence: 'PetitionAnswered',
    remedy: { exempt: 'law' },
  },
  {
    id: 'new-date',
    clause: 'P24.2',
    kind: 'pledge',
    quotation: REDRESS,
    trigger: 'broken',
    rule: 'next-workday-close',
    ladder: [oneHourLeft, broken], // no further date is invented after this one
    evidence: 'PetitionAnswered',
    remedy: { clause: 'P20', owes: ['apology'] },
  },
  ...redressPledges,
  callPledge,
  postPledge,
  ...speechPledges(ladder),
  ...pausePledges,
  ...togetherPledges,
  ...paperPledges,
  ...visitPledges,
  ...homeVisitPledges,
  ...conductPledges,
  ...lookPledges,
  ...callbackPledges,
];

/** 고객응대 서비스 이행표준: the clauses that run today, as one version of the charter. */
export const standardCharter: Charter = {
  id: 'standard',
  version: 'standard-1',
  effectiveFrom: '2026-01-01',
  shifts: {
    mon: officeHours,
    tue: officeHours,
    wed: officeHours,
    thu: officeHours,
    fri: officeHours,
    sat: [],
    sun: [],
  },
  terms: {
    answerWithin: DAY,
    factFindingDays: 7,
    sevenDayRoll: true,
    legalDays: {
      question: { days: 7 },
      lawQuestion: { days: 14 },
      suggestion: { days: 14 },
      grievance: { days: 7 },
      statutory: { days: 14 },
      other: { staffedHours: 3 },
    },
    hoursPerLegalDay: 8,
    progressDays: 30,
    priorNoticeGrace: 15 * MINUTE,
    explainWithin: HOUR,
    apologiseWithin: HOUR,
    callWithin: 2 * HOUR,
    postWithin: 4 * HOUR,
    resumedLeast: HOUR,
    supplement: { most: 2, firstDays: 30, secondDays: 10, extensions: 2 },
    appeal: { within: 60, answerDays: 10, extraDays: 10 },
    transferWithin: 8 * HOUR,
    consultWithin: 8 * HOUR, // a working day
    approveWithin: 4 * HOUR,
    keyWithin: 4 * HOUR,
    decideWithin: 4 * HOUR,
    disputeDays: 7,
    disputeWithin: 8 * HOUR, // a working day
    lookWithin: 8 * HOUR,
    lookApologiseWithin: 8 * HOUR,
    improvement,
    againDays: 180,
    taskAtLeast: HOUR,
    callback: callbackTerms,
    compensation: compensationTerms,
    visit: visitTerms,
    homeVisit: homeVisitTerms,
    conduct: conductTerms,
    calls: callTerms,
    manner: mannerTerms,
    asking: askingTerms,
    reception: receptionTerms,
  },
  pledges,
  remedies: {
    objection: { clause: 'P24', owes: ['apology'] },
    visit: { clause: 'P21', owes: ['apology', 'compensation'] },
    report: { clause: 'P23', owes: ['apology'] },
    look: { clause: 'P20', owes: ['apology'] },
  },
};

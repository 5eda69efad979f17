import { describe, expect, it } from 'vitest';
import { ROUTES } from '../../functions/desk/routes.ts';
import { STAFF_COMMANDS } from '../../functions/staff/commands/staff-commands.ts';
import { MINUTE, parseDay } from '../../shared/charter/day.ts';
import { togetherOf } from '../../shared/petition/collaboration.ts';
import { answer, withdraw } from '../../shared/petition/decide/acts.ts';
import { apologise } from '../../shared/petition/decide/apologise.ts';
import { decideAppeal, prolongAppeal, raiseAppeal } from '../../shared/petition/decide/appeal.ts';
import { approve, returnAnswer, submit } from '../../shared/petition/decide/approve.ts';
import { agreeCallback, dropCallback } from '../../shared/petition/decide/callback.ts';
import { logCallback } from '../../shared/petition/decide/callback-made.ts';
import { logCall } from '../../shared/petition/decide/called.ts';
import { closeRepeat } from '../../shared/petition/decide/close-repeat.ts';
import { giveDelayWord, handOverCompensation } from '../../shared/petition/decide/compensation.ts';
import {
  answerConsultation,
  consult,
  declineConsultation,
  withdrawConsultation,
} from '../../shared/petition/decide/consult.ts';
import { decline } from '../../shared/petition/decide/decline.ts';
import { onPriorNotice } from '../../shared/petition/decide/delivery.ts';
import { settleSupplement, supply } from '../../shared/petition/decide/end-supplement.ts';
import { explainDelay } from '../../shared/petition/decide/explain.ts';
import {
  explainedByCall,
  explanationReached,
} from '../../shared/petition/decide/explanation-delivered.ts';
import { extend } from '../../shared/petition/decide/extend.ts';
import { needLetter } from '../../shared/petition/decide/letters.ts';
import { movePaper } from '../../shared/petition/decide/move-paper.ts';
import { raiseObjection } from '../../shared/petition/decide/objection.ts';
import { keyPaper } from '../../shared/petition/decide/paper.ts';
import { logPosted } from '../../shared/petition/decide/posted.ts';
import { prolongSupplement } from '../../shared/petition/decide/prolong.ts';
import { needCall } from '../../shared/petition/decide/reach.ts';
import { reclassify } from '../../shared/petition/decide/reclassify.ts';
import { findLook } from '../../shared/petition/decide/second-look.ts';
import { setLegalKind } from '../../shared/petition/decide/set-legal-kind.ts';
import { rate } from '../../shared/petition/decide/speak.ts';
import { splitPaper } from '../../shared/petition/decide/split.ts';
import { askSupplement, supplementSent } from '../../shared/petition/decide/supplement.ts';
import { transferOut } from '../../shared/petition/decide/transfer-out.ts';
import { decideUnproven, keepUnproven } from '../../shared/petition/decide/unproven.ts';
import type { Notice } from '../../shared/petition/notice.ts';
import type { NewPaper } from '../../shared/petition/paper.ts';
import type { PledgeState } from '../../shared/petition/pledge.ts';
import { lettersOf, openCalls } from '../../shared/petition/reach.ts';
import { context } from './context.ts';
import { VisitLife } from './visit-world.ts';
import { kst, Life, office, terms } from './world.ts';

const RECEIVED = '2026-11-24 10:12'; // Tuesday: due on Wednesday at the same time
const NEW_DUE = kst('2026-11-26 10:00');
const by = 'care-1';
const withApproval = { ...terms, office: { ...office, approvals: { question: 'head' as const } } };

/** A petition in whose life a clock comes due, and the act that must come before it. */
interface Case {
  readonly life: () => Life;
  /** The pledge whose due instant it is. */
  readonly pledge: string;
  readonly does: (life: Life, at: number, now: number) => string | undefined;
  /** What becomes of that pledge. */
  readonly state: PledgeState;
  /** Who had been told, where the clock rang before. */
  readonly told?: readonly string[];
  /** Refused a millisecond after the due instant; undefined is taken, and late. */
  readonly refused?: string;
}

const given = (life: Life, does: Parameters<Life['does']>[0]): Life => {
  const refused = life.does(does);
  if (refused !== undefined) throw new Error(refused);
  return life;
};
const act =
  (does: (at: number, now: number) => Parameters<Life['does']>[0]) =>
  (life: Life, at: number, now: number) =>
    life.does(does(at, now));
const noticed = (life: Life, kind: string, at: string): Notice => {
  const intent = life.notices.findLast((one) => one.kind === kind);
  if (!intent) throw new Error(`nobody was told: ${kind}`);
  const id = `${life.petition.version}.0`;
  return { ...intent, subject: life.petition.number, id, createdAt: kst(at), state: 'claimed' };
};

const web = () => new Life(RECEIVED);
const statutory = () =>
  given(web(), (p, t) =>
    setLegalKind(p, { legalKind: 'statutory' }, context(t, { by, at: kst('2026-11-24 10:30') })),
  );
const unsolved = () => {
  const at = kst('2026-11-24 10:30');
  const life = given(web(), (p, t) =>
    answer(p, { answer: 'a', hash: 'h' }, context(t, { by, at })),
  );
  return given(life, (p, t) =>
    rate(p, { solved: 'no' }, context(t, { at: kst('2026-11-24 11:00') })),
  );
};
const foundBroken = () =>
  given(unsolved(), (p, t) => {
    const at = kst('2026-11-24 11:30');
    return findLook(p, { found: 'broken', reasons: 'r' }, context(t, { by: 'care-head', at }));
  });
const consulted = () =>
  given(web(), (p, t) =>
    consult(
      p,
      { person: 'support-1', question: 'q', original: false },
      context(t, { by, at: kst('2026-11-24 10:30') }),
    ),
  );
const consultation = (life: Life) => togetherOf(life.petition).consultations[0]?.id ?? '';
const submitted = () =>
  given(new Life(RECEIVED, {}, withApproval), (p, t) =>
    submit(p, { answer: 'a', hash: 'h' }, context(t, { by, at: kst('2026-11-24 10:30') })),
  );
const asked = () => {
  const life = given(web(), (p, t) =>
    askSupplement(
      p,
      { request: 'r', day: parseDay('2026-12-01') },
      context(t, { by, at: kst('2026-11-24 15:00') }),
    ),
  );
  const at = kst('2026-11-24 15:01');
  return given(life, (p, t) =>
    supplementSent(p, { notice: p.supplement?.notice ?? '' }, context(t, { at })),
  );
};
const appealed = () => {
  const at = kst('2026-11-24 15:00');
  const refusal = { reason: 'not-granted' as const, answer: 'a', hash: 'h' };
  const life = given(statutory(), (p, t) => decline(p, refusal, context(t, { by, at })));
  return given(life, (p, t) =>
    raiseAppeal(p, { appeal: 'appeal-4' }, context(t, { at: kst('2026-11-25 10:00') })),
  );
};
const objected = () => {
  const life = web();
  life.turnTo('2026-11-25 10:30');
  return given(life, (p, t) => raiseObjection(p, {}, context(t, { at: kst('2026-11-25 10:30') })));
};
const explained = () =>
  given(objected(), (p, t) =>
    explainDelay(
      p,
      { reason: 'workload', sentence: 's', day: parseDay('2026-11-27') },
      context(t, { by, at: kst('2026-11-25 10:40') }),
    ),
  );
const apologyOwed = () => {
  const at = kst('2026-11-25 10:41');
  return given(explained(), (p, t) => explanationReached(p, { how: 'page' }, context(t, { at })));
};
const toCall = () => {
  const life = new Life(RECEIVED, { contact: { email: false, phone: true } });
  return given(life, (p, t) =>
    needCall(p, noticed(life, 'receipt', RECEIVED), context(t, { at: kst('2026-11-24 10:13') })),
  );
};
const toCallBack = () => {
  const life = new Life(RECEIVED, { contact: { email: true, phone: true } });
  return given(life, (p, t) =>
    agreeCallback(
      p,
      { wishedAt: kst('2026-11-25 15:00'), how: 'page' },
      context(t, { at: kst('2026-11-24 10:13') }),
    ),
  );
};
const onPaper = () => {
  const life = given(
    new Life(RECEIVED, { contact: { email: false, phone: false, post: true } }),
    (p, t) =>
      answer(p, { answer: 'a', hash: 'h' }, context(t, { by, at: kst('2026-11-24 15:00') })),
  );
  return given(life, (p, t) =>
    needLetter(
      p,
      { notice: noticed(life, 'answer', '2026-11-24 15:00'), way: 'letter' },
      context(t, { at: kst('2026-11-24 15:01') }),
    ),
  );
};
const paper: NewPaper = {
  id: 'a'.repeat(32),
  type: 'tiff',
  bytes: 4000,
  hash: 'b'.repeat(64),
  pages: 6,
  flags: [],
};
const letter = (flags: NewPaper['flags']) => () =>
  new Life(RECEIVED, {
    channel: 'post',
    contact: { email: false, phone: false },
    papers: [{ ...paper, flags }],
    unkeyed: true,
  });

const visited = (goesOn: (life: VisitLife) => unknown) => () => {
  const life = new VisitLife();
  life.claims('2026-11-24 10:30');
  life.rules('2026-11-24 11:00');
  life.isAnswered('2026-11-24 11:30');
  goesOn(life);
  return life;
};

const ANSWER = { answer: 'a', hash: 'h' };
const tellers = ['petitioner', 'care-head', 'director'];
const CASES: Readonly<Record<string, Case>> = {
  answer: {
    ...{ life: web, pledge: 'answer-24h', state: 'kept', told: tellers.slice(1) },
    does: act((at, now) => (p, t) => answer(p, ANSWER, context(t, { by, at, now }))),
  },
  decline: {
    ...{ life: web, pledge: 'answer-24h', state: 'kept', told: tellers.slice(1) },
    does: act(
      (at, now) => (p, t) =>
        decline(p, { ...ANSWER, reason: 'private-matter' }, context(t, { by, at, now })),
    ),
  },
  'close-repeat': {
    ...{ life: web, pledge: 'answer-24h', state: 'kept', told: tellers.slice(1) },
    does: act((at, now) => (p, t) => {
      const before = { ...p, answers: 1, receivedAt: p.receivedAt - 1 };
      const earlier = ['2026-000002-3', '2026-000003-1'].map((number) => ({ ...before, number }));
      return closeRepeat(p, { ...ANSWER, earlier }, context(t, { by, at, now }));
    }),
  },
  reclassify: {
    ...{ life: web, pledge: 'answer-24h', state: 'void', told: tellers.slice(1) },
    refused: 'past-due',
    does: act(
      (at, now) => (p, t) =>
        reclassify(
          p,
          { matter: 'complaint', need: 'factFinding', sentence: 's' },
          context(t, { by, at, now }),
        ),
    ),
  },
  // Whether it was told in time is its delivery's to say (A12).
  extend: {
    ...{ life: web, pledge: 'answer-24h', state: 'open', told: tellers },
    refused: 'past-due',
    does: (life, at, now) => {
      const reason = 'fact-finding' as const;
      const refused = life.does((p, t) =>
        extend(
          p,
          { reason, newDueAt: NEW_DUE, sentence: 's', consent: false },
          context(t, { by, at, now }),
        ),
      );
      if (refused !== undefined) return refused;
      const { priorNotice, dueAt } = life.pledge('answer-24h');
      const fact = { notice: priorNotice?.notice ?? '', event: 'delivered' } as const;
      return life.does((p, t) => onPriorNotice(p, fact, context(t, { at: dueAt, now })));
    },
  },
  'apologise for a visit': {
    ...{ life: visited(() => undefined), pledge: 'visit-apology', state: 'kept' },
    does: act((at) => (p, t) => apologise(p, { words: 'w' }, context(t, { by: 'care-head', at }))),
  },
  'give-compensation': {
    life: visited((life) => life.issues('2026-11-24 12:00')),
    ...{ pledge: 'visit-compensation', state: 'kept', told: ['care-head', 'director'] },
    does: act((at, now) => (p, t) => {
      const evidence = { kind: 'post', id: '1234567890123' } as const;
      const given = { visit: 'visit-1', evidence };
      return handOverCompensation(p, given, context(t, { by, at, now }));
    }),
  },
  'delay-word': {
    life: visited((life) => life.delays('2026-11-24 12:00')),
    ...{ pledge: 'visit-word', state: 'kept', told: ['director'] },
    does: act((at, now) => (p, t) => {
      const given = { visit: 'visit-1', word: 'w' };
      return giveDelayWord(p, given, context(t, { by: 'director', at, now }));
    }),
  },
  'legal-kind': {
    ...{ life: statutory, pledge: 'legal', state: 'void', told: ['audit'] },
    does: act(
      (at, now) => (p, t) =>
        setLegalKind(p, { legalKind: 'grievance' }, context(t, { by, at, now })),
    ),
  },
  'transfer-out': {
    ...{ life: web, pledge: 'answer-24h', state: 'void', told: tellers.slice(1) },
    does: act(
      (at, now) => (p, t) => transferOut(p, { sentence: 's' }, context(t, { by, at, now })),
    ),
  },
  withdrawal: {
    ...{ life: web, pledge: 'answer-24h', state: 'void', told: tellers.slice(1) },
    does: act((at, now) => (p, t) => withdraw(p, {}, context(t, { at, now }))),
  },
  'supplement (the petitioner)': {
    ...{ life: asked, pledge: 'supplement', state: 'kept', told: ['care-head'] },
    does: act(
      (at, now) => (p, t) =>
        supply(p, { message: 'm', hashes: ['h'], whole: true }, context(t, { at, now })),
    ),
  },
  'supplement/time': {
    ...{ life: asked, pledge: 'supplement', state: 'open', told: ['care-1', 'care-head'] },
    refused: 'no-supplement',
    does: act((at, now) => (p, t) => prolongSupplement(p, {}, context(t, { at, now }))),
  },
  'supplement-end, received': {
    ...{ life: asked, pledge: 'supplement', state: 'kept', told: ['care-1', 'care-head'] },
    does: act(
      (at, now) => (p, t) =>
        settleSupplement(p, { because: 'received', sentence: 's' }, context(t, { by, at, now })),
    ),
  },
  'supplement-end, mistaken': {
    ...{ life: asked, pledge: 'supplement', state: 'void', told: ['care-1', 'care-head'] },
    does: act(
      (at, now) => (p, t) =>
        settleSupplement(p, { because: 'mistaken', sentence: 's' }, context(t, { by, at, now })),
    ),
  },
  unproven: {
    ...{ life: asked, pledge: 'supplement', state: 'kept', told: ['care-head'] },
    // Whoever presses has read it.
    does: (life, at, now) => {
      const kept = life.does((p, t) =>
        keepUnproven(p, { reply: 'unproven-9', hashes: ['h'] }, context(t, { at, now })),
      );
      const press = { reply: 'unproven-9', taken: true, message: 'unproven-9' };
      return kept ?? life.does((p, t) => decideUnproven(p, press, context(t, { by, at: now })));
    },
  },
  'prolong-appeal': {
    ...{ life: appealed, pledge: 'appeal', state: 'open' },
    told: ['care-head', 'director', 'audit'],
    refused: 'past-due',
    does: act(
      (at, now) => (p, t) =>
        prolongAppeal(p, { sentence: 's' }, context(t, { by: 'care-head', at, now })),
    ),
  },
  'decide-appeal': {
    ...{ life: appealed, pledge: 'appeal', state: 'kept' },
    told: ['care-head', 'director', 'audit'],
    does: act(
      (at, now) => (p, t) =>
        decideAppeal(
          p,
          { outcome: 'rejected', decision: 'd' },
          context(t, { by: 'care-head', at, now }),
        ),
    ),
  },
  'consult-answer': {
    ...{ life: consulted, pledge: 'consultation', state: 'kept' },
    told: ['support-1', 'support-head'],
    does: (life, at, now) =>
      life.does((p, t) =>
        answerConsultation(
          p,
          { consultation: consultation(life), reply: 'r' },
          context(t, { by: 'support-1', at, now }),
        ),
      ),
  },
  'consult-decline': {
    ...{ life: consulted, pledge: 'consultation', state: 'kept' },
    told: ['support-1', 'support-head'],
    does: (life, at, now) => {
      const about = {
        consultation: consultation(life),
        reason: 'not-ours',
        sentence: 's',
      } as const;
      return life.does((p, t) =>
        declineConsultation(p, about, context(t, { by: 'support-1', at, now })),
      );
    },
  },
  // Whoever was asked hears that it is withdrawn.
  'consult-withdraw': {
    ...{ life: consulted, pledge: 'consultation', state: 'void', told: ['support-head'] },
    does: (life, at, now) =>
      life.does((p, t) =>
        withdrawConsultation(p, { consultation: consultation(life) }, context(t, { by, at, now })),
      ),
  },
  approve: {
    ...{ life: submitted, pledge: 'approval', state: 'kept', told: ['care-head', 'director'] },
    does: act(
      (at, now) => (p, t) => approve(p, { hash: 'h' }, context(t, { by: 'care-head', at, now })),
    ),
  },
  'send-back': {
    ...{ life: submitted, pledge: 'approval', state: 'kept', told: ['care-head', 'director'] },
    does: act(
      (at, now) => (p, t) =>
        returnAnswer(p, { hash: 'h', sentence: 's' }, context(t, { by: 'care-head', at, now })),
    ),
  },
  // Whoever is to approve it hears of the new one.
  submit: {
    ...{ life: submitted, pledge: 'approval', state: 'void', told: ['director'] },
    does: act(
      (at, now) => (p, t) => submit(p, { answer: 'b', hash: 'other' }, context(t, { by, at, now })),
    ),
  },
  call: {
    ...{ life: explained, pledge: 'explanation', state: 'kept', told: ['care-head', 'director'] },
    does: act((at) => (p, t) => explainedByCall(p, {}, context(t, { by, at }))),
  },
  apologise: {
    ...{ life: apologyOwed, pledge: 'apology', state: 'kept', told: ['care-head', 'director'] },
    does: act((at) => (p, t) => apologise(p, { words: 'w' }, context(t, { by: 'care-head', at }))),
  },
  'apologise, for what a second look found': {
    ...{ life: foundBroken, pledge: 'look-apology', state: 'kept' },
    told: ['care-head', 'director'],
    does: act((at) => (p, t) => apologise(p, { words: 'w' }, context(t, { by: 'care-head', at }))),
  },
  'second-look': {
    ...{ life: unsolved, pledge: 'second-look', state: 'kept', told: ['care-head', 'director'] },
    does: act(
      (at, now) => (p, t) =>
        findLook(p, { found: 'kept', reasons: 'r' }, context(t, { by: 'care-head', at, now })),
    ),
  },
  called: {
    ...{ life: toCall, pledge: 'call', state: 'kept', told: ['care-head', 'director'] },
    does: act((at, loggedAt) => (p, t) => {
      const calls = openCalls(p).map(({ id }) => id);
      return logCall(p, { calls, result: 'connected' }, context(t, { by, at, now: loggedAt }));
    }),
  },
  'callback-made': {
    ...{ life: toCallBack, pledge: 'callback', state: 'kept', told: ['care-1', 'care-head'] },
    does: act(
      (at, loggedAt) => (p, t) =>
        logCallback(
          p,
          { result: 'connected', witness: 'own-word' },
          context(t, { by, at, now: loggedAt }),
        ),
    ),
  },
  'callback-not-needed': {
    ...{ life: toCallBack, pledge: 'callback', state: 'void', told: ['care-1', 'care-head'] },
    does: act((at, now) => (p, t) => dropCallback(p, {}, context(t, { by, at, now }))),
  },
  posted: {
    ...{ life: onPaper, pledge: 'post-letter', state: 'kept' },
    told: ['duty', 'support-head', 'director'], // whose is the mail room
    does: act((at, loggedAt) => (p, t) => {
      const letters = lettersOf(p).map(({ id }) => id);
      return logPosted(p, { letters, result: 'posted' }, context(t, { by, at, now: loggedAt }));
    }),
  },
  key: {
    ...{ life: letter([]), pledge: 'keying', state: 'kept' },
    does: act(
      (at) => (p, t) =>
        keyPaper(
          p,
          {
            keyed: 'keyed-2',
            title: '휴업급여',
            body: '문의',
            contact: { email: false, phone: true },
            kind: 'question',
          },
          context(t, { by: 'duty', at }),
        ),
    ),
  },
  belongs: {
    ...{ life: letter([]), pledge: 'keying', state: 'kept' },
    does: act(
      (at) => (p, t) => movePaper(p, { to: '2026-000002-3' }, context(t, { by: 'duty', at })),
    ),
  },
  split: {
    ...{ life: letter(['unsplit']), pledge: 'splitting', state: 'kept' },
    does: act(
      (at) => (p, t) =>
        splitPaper(
          p,
          { paper: paper.id, begins: [1], numbers: [] },
          context(t, { by: 'duty', at }),
        ),
    ),
  },
};

/** Acts and requests in whose decision no due instant is asked for, or that the petition's own instants answer. */
const WITHOUT_DUE = new Set([
  // A window, tried in home-visit.test.ts.
  ...[
    'plan-home-visit',
    'approve-home-visit',
    'move-home-visit',
    'pass-home-visit',
    'put-off-home-visit',
    'home-visit-told',
    'home-visit-said',
  ],
  ...['home-visit-way', 'home-visit-estimate', 'home-visit-there', 'home-visit-signed'],
  ...['home-visit-work', 'home-visit-done', 'end-home-visit', 'home-visit-breach'],
  ...[
    'accept',
    'assign',
    'transfer',
    'abuse',
    'note',
    'counter-visit', // of what happened: it moves no clock
    'draft',
    'close',
    'link',
    'unlink',
    'consult',
    'report-visit', // within the charter's days, by its own instant
    'callback', // a wish: another time is another promise
    'own-words', // an invitation: it has no date
    'wish-said', // a wish: it has no date
    'apology-wish-said', // a wish too
    'standing-wishes-said', // and these
    'take-in-place',
    'dispute', // judged by the instant at which it was said
    ...['visit', 'visit-review-said'], // judged by the citizen's own day, and by days that only the citizen has
    'audit-visit', // whenever audit gets to it
    ...['rule-visit', 'review-visit'], // at its end the citizen is right (visit.test.ts)
    ...['issue-compensation', 'return-compensation', 'reverse-compensation'],
    ...[
      'report',
      'name-accused',
      'unmark-report',
      'allege',
      'find-conduct',
      'rude-review-said',
      'review-finding',
      'measure',
    ], // a mark, whenever somebody reads it so
    'decide-dispute', // at its end the petitioner is right, and was told so: that stands
  ],
  ...['supplement', 'supplement-end'], // asking it stops what is not due when it is sent; its end stands above, twice
  ...['explain', 'objection'], // judged by the instant of the objection, and of its reaching the petitioner
  ...['stamp', 'turn'],
]);

describe.each(Object.entries(CASES))(
  '%s',
  (_, { life: made, pledge, does, state, told, refused }) => {
    const late = (lag: number) => {
      const life = made();
      const { dueAt } = life.pledge(pledge);
      return { life, dueAt, now: dueAt + lag };
    };
    const rung = (life: Life, until: number) =>
      life.turnTo(new Date(until + 9 * 60 * MINUTE).toISOString().slice(0, 19).replace('T', ' '));

    it.each([
      ['a second before, decided a second after, before the clock rang', 1000, 1000, false],
      ['a second before, decided when the clock had rung', 1000, 2000, true],
      ['at the due instant itself, decided sixteen minutes later', 0, 16 * MINUTE, true],
    ])('received %s, is in time', (_name, before, lag, rings) => {
      const { life, dueAt, now } = late(lag);
      if (rings) rung(life, now);
      const from = life.notices.length;
      expect(does(life, dueAt - before, now)).toBeUndefined();
      expect(life.pledge(pledge).state).toBe(state);
      expect(life.pledge(pledge).silent).toBe(false);
      const again = life.notices.slice(from).filter(({ kind }) => kind === 'not-late');
      if (!rings) expect(again).toEqual([]);
      else if (told)
        expect(again.map(({ to }) => to)).toEqual(
          expect.arrayContaining(told.filter((who) => who !== 'petitioner')),
        );
      else expect(again.length).toBeGreaterThan(0);
      if (rings && told?.includes('petitioner'))
        expect(life.notices.slice(from).map(({ kind }) => kind)).toContain('corrected');
      // Nothing of the break goes on: the date that it had made the head promise is gone with it.
      if (pledge === 'answer-24h')
        expect(
          life.petition.pledges
            .filter((one) => one.terms === 'new-date')
            .map((one) => one.state)
            .every((one) => one === 'void'),
        ).toBe(true);
    });

    it('received a millisecond after it, is late as before', () => {
      const { life, dueAt } = late(1);
      const said = does(life, dueAt + 1, dueAt + 1);
      expect(said).toBe(refused);
      // The petitioner's own time is over when the clock says so; what comes before that is read as their reply.
      if (said === undefined && pledge !== 'supplement')
        expect(life.pledge(pledge).state).toBe('broken');
    });
  },
);

it('an objection before the due instant finds nothing late, however late it is decided', () => {
  const life = web();
  life.turnTo('2026-11-25 10:13');
  const at = life.pledge('answer-24h').dueAt;
  expect(life.does((p, t) => raiseObjection(p, {}, context(t, { at })))).toBeUndefined();
  expect(life.petition.objection?.outcome).toBe('NOT_LATE');
});

it('names every act of staff: one that asks for a due instant is tried above', () => {
  const tried = new Set(Object.keys(CASES).map((name) => name.split(/[,/ ]/)[0]));
  for (const name of Object.keys(STAFF_COMMANDS))
    expect(tried.has(name) || WITHOUT_DUE.has(name), name).toBe(true);
  const asks = ROUTES.filter(({ method, who }) => method === 'POST' && who === 'citizen');
  expect(asks.map(({ path }) => path.replace('/petitions/{number}', '')).toSorted()).toEqual([
    '', // the code
    '/apology', // a wish: it asks for no due instant
    '/appeals', // within sixty days, by its own instant
    '/asking', // a wish, too
    '/callback', // a wish: another time is another promise
    '/callback/not-needed', // tried above
    '/home-visit', // test/petition/home-visit.test.ts tries its boundaries
    '/home-visit/arrival', // as '/home-visit'
    '/home-visit/breach', // of what happened: it asks for no due instant
    '/home-visit/put-off', // test/petition/home-visit-put-off.test.ts tries its boundary
    '/improvements', // a wish: it asks for no due instant
    '/messages',
    '/not-an-answer', // within seven days, by its own instant
    '/objection',
    '/objection/code',
    '/objections',
    '/rating', // changed within seven days, by its own instant
    '/read-back', // whenever they like: silence says nothing
    '/receipt/code',
    '/rude', // of what happened: it asks for no due instant
    '/rude/review', // whenever they ask
    '/standing-wishes', // a wish: it asks for no due instant
    '/supplement', // tried above
    '/supplement/time', // tried above
    '/takeover',
    '/visit', // by the citizen's own day
    '/visit/review', // within ninety days, by its own instant
    '/withdrawal', // tried above
  ]);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { petitionerNotice } from '../../shared/notices/petitioner.ts';
import { PETITIONER_NOTICES } from '../../shared/notices/petitioner-notices.ts';
import { STAFF_NOTICES } from '../../shared/notices/staff-notices.ts';
import { en as petitionerEn } from '../../shared/notices/words/petitioner-en.ts';
import { ko as petitionerKo } from '../../shared/notices/words/petitioner-ko.ts';
import { en as staffEn } from '../../shared/notices/words/staff-en.ts';
import { ko as staffKo } from '../../shared/notices/words/staff-ko.ts';
import { assignee, at, entry, head, petitionerExamples, staffExamples } from './examples.ts';
import { staffNotice } from './mails.ts';

const languages = ['ko', 'en'] as const;
const petitionerMails = languages.flatMap((language) =>
  Object.entries(petitionerExamples(language)).map(([name, facts]) => ({ name, language, facts })),
);
const staffMails = languages.flatMap((language) =>
  Object.entries(staffExamples(language)).map(([name, facts]) => ({ name, language, facts })),
);

function keys(words: object): unknown {
  return Object.fromEntries(
    Object.entries(words).map(([key, value]) => [
      key,
      typeof value === 'object' ? keys(value) : typeof value,
    ]),
  );
}

describe('the dictionaries', () => {
  it('have one shape, and no empty word', () => {
    expect(keys(petitionerEn)).toEqual(keys(petitionerKo));
    expect(keys(staffEn)).toEqual(keys(staffKo));
    const { receipt, delay, answer, 'date-change': dateChange, transfer } = PETITIONER_NOTICES;
    const own = [receipt, delay, answer, dateChange, transfer].map(({ words }) => words);
    for (const { en, ko } of own) expect(keys(en)).toEqual(keys(ko));
    expect(JSON.stringify([petitionerEn, petitionerKo, staffEn, staffKo, own])).not.toContain('""');
  });

  it('ask everybody for something, on every rung, in at most two sentences', () => {
    const own = Object.values(STAFF_NOTICES)
      .flatMap(({ words }) => [words.ko, words.en])
      .flatMap((words) => ('asks' in words ? [words.asks as typeof staffKo.asks.break] : []));
    expect(own).toHaveLength(4);
    for (const asks of [Object.values(staffKo.asks), Object.values(staffEn.asks), own])
      for (const recipients of asks)
        for (const ask of Object.values(recipients)) {
          const sentence = ask({ assignee: '김하늘', newDue: '' });
          expect(sentence.match(/[.]/g)?.length ?? 0, sentence).toBeLessThanOrEqual(2);
        }
  });
});

describe('a mail to the petitioner', () => {
  it.each(petitionerMails)(
    '$name in $language says number, contact and link in both parts',
    ({ facts }) => {
      const { text, html, subject } = petitionerNotice(facts);
      const who = facts.kind === 'delay' ? head : assignee;
      for (const part of [text, html]) {
        expect(part).toContain('2026-000123-4');
        // Who is asked about somebody is not sent to them.
        if (facts.kind === 'asking') expect(part).toContain(facts.corporation.phone);
        else {
          expect(part).toContain(who.name);
          expect(part).toContain(who.phone);
        }
        expect(part).toContain(facts.statusUrl);
        // What was withdrawn is no longer objected to; an answer and a new date have a page of their own.
        const isWithdrawn = facts.kind === 'delay' && facts.over === 'withdrawn';
        const own = { answer: '/rating', 'date-change': '/dates' }[String(facts.kind)];
        // A second visit is no delay, a visit to the petitioner and a question neither.
        const isDelay = !['visit-found', 'home-visit', 'asking'].includes(facts.kind);
        expect(part.includes(facts.objectionUrl)).toBe(
          !isWithdrawn && own === undefined && isDelay,
        );
        if (own) expect(part).toContain(`${facts.statusUrl}${own}`);
      }
      expect(subject).toContain('2026-000123-4');
      expect(subject).not.toMatch(/김하늘|박서준|K7MP|052-/);
      expect(html).toContain(`<html lang="${facts.language}">`);
      expect(`${text}${html}${subject}`).not.toMatch(/undefined|NaN|\[object/);
    },
  );

  it.each([
    ['receipt', 'ko', '[한빛산업복지공단] 접수 2026-000123-4 · 11월 30일(월) 오후 6시까지 답변'],
    [
      'receipt',
      'en',
      '[Hanbit Industrial Welfare Corporation] Received 2026-000123-4 · answer by Mon 30 November, 6 pm',
    ],
    ['date-change', 'ko', '[한빛산업복지공단] 기한 변경 2026-000123-4 · 12월 4일(금)까지'],
    ['delay', 'ko', '[한빛산업복지공단] 죄송합니다. 2026-000123-4 답변이 늦어지고 있습니다'],
    ['answer', 'en', '[Hanbit Industrial Welfare Corporation] Answer 2026-000123-4'],
  ] as const)('%s in %s has the subject %s', (name, language, subject) => {
    const facts = petitionerExamples(language)[name];
    expect(facts && petitionerNotice(facts).subject).toBe(subject);
  });

  it('shows the access code in groups of four', () => {
    const facts = petitionerExamples('ko').receipt;
    expect(facts && petitionerNotice(facts).text).toContain('K7MP-Q2XW-R9TD');
  });

  it('invents no date when the second one has passed too', () => {
    const facts = petitionerExamples('ko')['delay-again'];
    const text = facts ? petitionerNotice(facts).text : '';
    expect(text).toContain('정해지지 않은 날짜를 다시 약속드리지 않겠습니다');
    expect(text).not.toContain('새 답변 기한');
  });

  it('joins the particle that the word asks for', () => {
    const facts = petitionerExamples('ko').receipt;
    expect(facts && petitionerNotice(facts).text).toContain('급여지원처 김하늘 대리가 책임지고');
    const other = { ...assignee, role: { ko: '과장', en: 'manager' } };
    expect(facts && petitionerNotice({ ...facts, contact: other }).text).toContain(
      '과장이 책임지고',
    );
  });

  it('keeps the line breaks of the answer', () => {
    const facts = petitionerExamples('ko').answer;
    if (facts?.kind !== 'answer') throw new Error('no example');
    const mail = petitionerNotice({ ...facts, answer: '첫 줄\n<b>둘째</b> 줄' });
    expect(mail.html).toContain('첫 줄<br>\n&lt;b&gt;둘째&lt;/b&gt; 줄');
    expect(mail.text).toContain('첫 줄\n<b>둘째</b> 줄');
  });
});

describe('a mail to staff', () => {
  it.each(staffMails)(
    '$name in $language says number, topic and link of each entry in both parts',
    ({ facts }) => {
      const { text, html, subject } = staffNotice(facts);
      for (const each of facts.entries)
        for (const part of [text, html]) {
          expect(part).toContain(each.number);
          expect(part).toContain(each.topic[facts.language]);
          expect(part).toContain(each.link);
        }
      expect(subject).not.toMatch(/김하늘|이도윤|박서준|최은우|급여|benefit/);
      expect(`${text}${html}${subject}`).not.toMatch(/undefined|NaN|\[object/);
    },
  );

  it.each([
    ['assignment', 'ko', '[이행] 배정 2026-000131-7 · 오늘 오후 6시까지'],
    ['assignment', 'en', '[Ihaeng] Assigned 2026-000131-7 · by 6 pm today'],
    ['warning', 'ko', '[이행] 기한 임박 2026-000123-4 · 오늘 오후 2시 20분까지'],
    ['warning-list', 'ko', '[이행] 기한 임박 3건 · 가장 이른 것 오늘 오후 2시 20분까지'],
    ['break', 'ko', '[이행] 기한 경과 2026-000123-4 · 새 기한 11월 25일(수) 오후 6시'],
    ['escalation', 'ko', '[이행] 지연 보고 2026-000123-4 · 기한 11월 24일(화) 오후 2시 20분 지남'],
    ['due-today', 'ko', '[이행] 오늘 처리할 민원 2건 · 가장 이른 것 오늘 오후 2시 20분까지'],
  ] as const)('%s in %s has the subject %s', (name, language, subject) => {
    const facts = staffExamples(language)[name];
    expect(facts && staffNotice(facts).subject).toBe(subject);
  });

  it.each([
    [
      'ko',
      '[이행] 오늘 처리할 민원 2건 이상 · 가장 이른 것 오늘 오후 2시 20분까지',
      '오늘 처리할 민원 2건 이상',
    ],
    [
      'en',
      '[Ihaeng] Due today 2 petitions, and more · first by 2:20 pm today',
      '2 petitions to deal with today, and more',
    ],
  ] as const)('says in %s that there are more than it lists', (language, subject, title) => {
    const facts = staffExamples(language)['due-today'];
    if (!facts) throw new Error('no such example');
    const mail = staffNotice({ ...facts, more: true });
    expect(mail.subject).toBe(subject);
    expect(mail.text).toContain(title);
  });

  it('lists by act-by, whatever order the entries come in', () => {
    const facts = staffExamples('ko')['warning-list'];
    const text = facts ? staffNotice(facts).text : '';
    const places = ['2026-000123-4', '2026-000131-7', '2026-000117-2'].map((n) => text.indexOf(n));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('tells head and director in one sentence what is asked of them', () => {
    const facts = staffExamples('ko').break;
    const to = (recipientIs: 'head' | 'director') =>
      facts
        ? staffNotice({
            ...facts,
            entries: facts.entries.map((each) => ({ ...each, recipientIs })),
          }).text
        : '';
    expect(to('head')).toContain('부서장님의 약속이니 그때까지 답변이 나가게 해 주세요');
    expect(to('director')).toContain(
      '부서장이 새 기한 11월 25일(수) 오후 6시까지 답변하게 해 주세요',
    );
  });

  it('of a kind comes at most six times a day to who oversees', () => {
    const paced = Object.entries(STAFF_NOTICES).flatMap(([kind, { overseers = [] }]) =>
      overseers.length === 0 ? [] : [[kind, overseers] as const],
    );
    expect(paced.map(([kind]) => kind).toSorted()).toEqual(['break', 'escalation']);
    for (const [kind, spans] of paced) {
      let [at, count] = [0, 0];
      for (; at < 86_400_000; count += 1) at += spans[Math.min(count, spans.length - 1)] ?? 0;
      expect(count, kind).toBe(6);
    }
  });

  it('that is done says so to everybody, and its button looks', () => {
    const { break: facts } = staffExamples('ko');
    if (!facts) throw new Error('no such example');
    for (const recipientIs of ['assignee', 'head', 'director'] as const)
      for (const owes of [undefined, 'apology'] as const) {
        const done = owes ? 'redressed' : 'answered';
        const change = { level: 'break', recipientIs, done, ...(owes && { owes }) } as const;
        const { text } = staffNotice({ ...facts, entries: [entry(change)] });
        expect(text).toContain(owes ? '설명이나 사과가 나갔습니다' : '기한이 지나 답변했습니다');
        expect(text).toContain('▶ 처리 경과 보기\n');
        expect(text).not.toMatch(/지금|새 기한|답변하기|사과하기/);
      }
  });

  describe('says what it is, and its button what its reader is asked to do', () => {
    const escalated = (change: Parameters<typeof entry>[0], language: 'ko' | 'en' = 'ko') => {
      const facts = staffExamples(language).escalation;
      if (!facts) throw new Error('no such example');
      return staffNotice({
        ...facts,
        now: at('2026-11-24T12:30:00+09:00'),
        entries: [entry(change)],
      });
    };

    it.each([
      ['unaccepted', 'head', 'ko', '[이행] 미확인 2026-000123-4 · 오늘 오후 2시 20분까지'],
      ['unaccepted', 'head', 'en', '[Ihaeng] Not opened 2026-000123-4 · by 2:20 pm today'],
      ['act-by', 'dutyOfficer', 'ko', '[이행] 답변 마감 2026-000123-4 · 오늘 오후 2시 20분까지'],
      ['act-by', 'dutyOfficer', 'en', '[Ihaeng] Last minute 2026-000123-4 · by 2:20 pm today'],
    ] as const)('%s to the %s in %s is not late', (level, recipientIs, language, subject) => {
      const mail = escalated({ level, recipientIs }, language);
      expect(mail.subject).toBe(subject);
      expect(`${mail.subject}${mail.text}`).not.toMatch(/지연|late|Escalated/);
      expect(mail.html).not.toContain('#a8281e'); // the colour of what is late
    });

    it.each([
      ['unaccepted', 'assignee', '지금 민원 열기'],
      ['unaccepted', 'head', '담당자 확인하고 바꾸기'],
      ['act-by', 'dutyOfficer', '민원 열고 부서장에게 전화하기'],
      ['escalate-1', 'director', '처리 상황 보고 지시하기'],
      ['escalate-1', 'audit', '처리 경과 보기'],
    ] as const)('%s asks the %s: %s', (level, recipientIs, label) => {
      const { text, html } = escalated({ level, recipientIs });
      expect(text).toContain(`▶ ${label}\n`);
      expect(html).toContain(`>${label}</a>`);
      if (recipientIs !== 'assignee') expect(text).not.toContain('답변하기');
    });

    it('a list of what nobody has opened says so, a mixed one that each needs somebody to act', () => {
      const facts = staffExamples('ko').escalation;
      if (!facts) throw new Error('no such example');
      const list = (...levels: ('unaccepted' | 'act-by' | 'escalate-1')[]) =>
        staffNotice({
          ...facts,
          entries: levels.map((level, n) =>
            entry({ level, recipientIs: 'head', number: `2026-00012${n}-4` }),
          ),
        });
      expect(list('unaccepted', 'unaccepted').subject).toContain('[이행] 미확인 2건');
      expect(list('unaccepted', 'unaccepted').text).toContain('담당자가 아직 열지 않은 민원 2건');
      expect(list('unaccepted', 'escalate-1').subject).toContain('[이행] 조치 필요 2건');
      expect(list('escalate-1', 'escalate-1').subject).toContain('[이행] 지연 보고 2건');
    });

    it('what is asked of all entries alike is said once', () => {
      const facts = staffExamples('ko').break;
      if (!facts) throw new Error('no such example');
      const [first] = facts.entries;
      const call = { whose: 'assignee', name: '김하늘', phone: '033-000-1021' } as const;
      const entries = [1, 2, 3].map((n) => ({
        ...{ ...entry(), ...first, call, number: `2026-00010${n}-4` },
      }));
      const { text } = staffNotice({ ...facts, entries });
      expect(text.split('새 기한(11월 25일(수) 오후 6시)은 부서장님의 약속')).toHaveLength(2);
      expect(text.split('담당자 전화: 김하늘 033-000-1021')).toHaveLength(2);
      expect(text.split('033-000-1021')).toHaveLength(2);
    });
  });

  it('is not sent about nothing', () => {
    const facts = staffExamples('ko').warning;
    expect(() => facts && staffNotice({ ...facts, entries: [] })).toThrow(RangeError);
  });
});

const hostile = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='x",
    'a\r\nBcc: someone@example.org',
    '</td></table>&amp;',
  ),
);
/** The tags of a document, without what stands in their attributes. */
const tags = (html: string) => html.match(/<\/?[a-z!][a-z0-9]*/gi)?.join(' ');

describe('facts that would like to be markup', () => {
  it('add no tag, no attribute and no header line to a petitioner mail', () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom(...petitionerMails), (word, { facts }) => {
        const both = { ko: word, en: word };
        const wordy = (w: string, b: typeof both) => ({
          corporation: { ...b, phone: w },
          statusUrl: w,
          contact: { department: b, name: w, role: b, phone: w },
          // Without a code it is another letter: it says how to get one.
          ...(facts.kind === 'receipt' && {
            quotation: b,
            explanation: [w],
            accessCode: w === '' ? 'x' : w,
          }),
          ...(facts.kind === 'delay' && {
            objectionUrl: w,
            responsible: { department: b, name: w, role: b, phone: w },
          }),
          ...(facts.kind === 'answer' && { answer: w.replace(/[\r\n]/g, ' '), objectionUrl: w }),
          ...(facts.kind === 'date-change' && {
            sentence: w.replace(/[\r\n]/g, ' '),
            objectionUrl: w,
          }),
        });
        const mail = petitionerNotice({ ...facts, ...wordy(word, both) } as typeof facts);
        const plain = petitionerNotice({
          ...facts,
          ...wordy('x', { ko: 'x', en: 'x' }),
        } as typeof facts);
        expect(tags(mail.html)).toBe(tags(plain.html));
        expect(mail.subject).not.toMatch(/[\r\n]/);
      }),
    );
  });

  it('add no tag and no header line to a staff mail', () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom(...staffMails), (word, { facts }) => {
        const wordy = (w: string) => {
          const b = { ko: w, en: w };
          const changes = { number: w, topic: b, department: b, assignee: w, link: w };
          return {
            ...facts,
            recipient: w,
            corporation: { ...b, phone: w },
            entries: facts.entries.map((each) => ({ ...each, ...changes })),
          };
        };
        const mail = staffNotice(wordy(word));
        expect(tags(mail.html)).toBe(tags(staffNotice(wordy('x')).html));
        expect(mail.subject).not.toMatch(/[\r\n]/);
      }),
    );
  });
});

it('shows a target as an aim, not as a promise', () => {
  const facts = petitionerExamples('ko').receipt;
  if (facts?.kind !== 'receipt') throw new Error('no example');
  const mail = petitionerNotice({ ...facts, pledgeKind: 'target' });
  expect(mail.text).toContain('목표로 하겠습니다');
  expect(mail.subject).toBe('[한빛산업복지공단] 접수 2026-000123-4');
});

it('says tomorrow for tomorrow, and names the day after that', () => {
  const facts = staffExamples('ko').warning;
  if (!facts) throw new Error('no example');
  const subject = (actBy: number) =>
    staffNotice({ ...facts, entries: [entry({ actBy, dueAt: actBy })] }).subject;
  expect(subject(at('2026-11-25T10:12:00+09:00'))).toContain('내일 오전 10시 12분까지');
  expect(subject(at('2026-11-26T10:12:00+09:00'))).toContain('11월 26일(목) 오전 10시 12분까지');
});

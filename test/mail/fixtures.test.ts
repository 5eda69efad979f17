import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMail } from '../../shared/mail/read.ts';
import { FIRST, fixture, mailWorld, repliedBy } from './mail-world.ts';
import type { Found } from './ses.ts';

interface Expected {
  /** The line in the ledger: its outcome and, behind a colon, why. */
  readonly becomes: string;
  /** What the petition or the message says. */
  readonly says?: readonly string[];
  readonly never?: readonly string[];
  readonly title?: string;
  readonly quoted?: string;
  readonly files?: readonly string[];
  readonly unreadable?: string;
  readonly unkeyed?: true;
  /** Whose address of reply it was sent to. */
  readonly reader?: string;
  readonly found?: Found;
}

const BODY = ['허리를 다쳐 통원치료를', '어떤 서류가 필요한지 알고 싶습니다.'];
const TITLE = '휴업급여 신청 서류 문의';
const own: Expected = { becomes: 'received', says: BODY, title: TITLE };
const ignored = (because: string, more: Partial<Expected> = {}): Expected => ({
  becomes: `ignored:${because}`,
  ...more,
});
const held = (because: string, more: Partial<Expected> = {}): Expected => ({
  becomes: `quarantined:${because}`,
  ...more,
});
const reply = (more: Partial<Expected> = {}): Expected => ({
  becomes: 'attached:reply',
  says: ['진단서를 추가로 보냅니다.\n확인 부탁드립니다.'],
  never: ['담당자가 확인하고', '보낸', '작성:', 'Original', 'wrote:', '원본'],
  quoted: '담당자가 확인하고 있습니다.',
  reader: 'petitioner',
  ...more,
});
const unread = (unreadable: string): Expected => ({
  becomes: 'received',
  unreadable,
  unkeyed: true,
  says: ['자동으로 읽을 수 없습니다'],
});
const office: Found = { from: 'care-1@example.org' };

/** Every fixture, and what has to become of it. */
const EXPECTED: Readonly<Record<string, Expected>> = {
  '01-utf8-plain': own,
  '02-euc-kr': own,
  '03-cp949-extended-as-euc-kr': {
    becomes: 'received',
    title: '똠방각하 문의',
    says: ['똠방각하님의 펲시 이야기입니다. 쌰쌰, 뷁.'],
  },
  '04-ks-c-5601-quoted-printable': { becomes: 'received', says: ['똠방각하 드림.'] },
  '05-iso-2022-kr': {
    becomes: 'received',
    title: '휴업급여 문의',
    says: ['휴업급여 서류가 궁금합니다.\nThank you.'],
  },
  '06-utf8-without-label': own,
  '07-cp949-without-label': own,
  '08-cp949-labelled-utf8': own,
  '09-utf8-labelled-euc-kr': own,
  '10-raw-cp949-headers': own,
  '11-html-only': { ...own, never: ['alert', 'color:red', '<b>', 'tracker'] },
  '12-alternative': { ...own, never: ['다른 모양'] },
  '13-nul-and-controls': { becomes: 'received', says: ['휴업급여 서류가 궁금[31m합니다.뒤집기'] },
  '14-empty-with-subject': { becomes: 'received', title: TITLE, unkeyed: true },
  '15-nothing-at-all': { becomes: 'received', title: '전자우편 민원', unkeyed: true },
  '16-attachments-korean-names': {
    ...own,
    files: ['진단서.pdf', '통장 사본.pdf', '영수증.pdf'],
  },
  '17-path-tricks-in-names': {
    ...own,
    files: ['passwd.pdf', '서류.pdf'],
    says: ['원본 전자우편에만 있습니다', '받지 않는 형식'],
    never: ['../', '\u202e'],
  },
  '18-zip-bomb': { ...own, files: [], says: ['자료.zip (받지 않는 형식)'] },
  // Whether it is what its name says is found after the receipt, as for any other file.
  '19-wrong-type-behind-a-right-name': { ...own, files: ['report.pdf'] },
  '20-nested-rfc822': {
    ...own,
    files: [],
    says: [...BODY, '[함께 보내신 전자우편] inner\na@example.net\n\ninner text'],
  },
  '21-only-a-forwarded-message': {
    becomes: 'received',
    title: '지난 안내',
    says: ['예전에 받은 안내의 내용입니다.'],
  },
  '22-forwarded-gmail': {
    becomes: 'received',
    title: '지급 안내',
    says: ['아래와 같은 안내를', '휴업급여가 지급되지 않습니다.'],
  },
  '23-forwarded-korean': {
    becomes: 'received',
    title: '지급 안내',
    says: ['휴업급여가 지급되지 않습니다.'],
  },
  '24-reply-naver': reply(),
  '25-reply-daum': reply(),
  '26-reply-kakao': reply(),
  '27-reply-gmail-ko': reply(),
  '28-reply-gmail-ko-wrapped': reply(),
  '29-reply-outlook-ko': reply(),
  '30-reply-outlook-ko-original': reply(),
  '31-reply-iphone-ko': reply(),
  '32-reply-samsung': reply(),
  '33-reply-gmail-en': reply(),
  // What is said below a quotation, or is nothing but one, is all kept.
  '34-reply-below-the-quote': {
    becomes: 'attached:reply',
    reader: 'petitioner',
    says: ['진단서를 추가로', '> 담당자가'],
  },
  '35-reply-quote-only': { becomes: 'attached:reply', reader: 'petitioner', says: ['> 담당자가'] },
  // Nothing but its subject says so: a person reads it.
  '36-out-of-office-ko': held('auto-reply', { reader: 'petitioner' }),
  '37-out-of-office-en': ignored('auto-reply', { reader: 'petitioner' }),
  '38-auto-reply-by-header': held('automatic'),
  '39-bounce': held('bounce'),
  '40-read-receipt': held('read-receipt'),
  '41-loop-our-own-notice': ignored('loop'),
  '42-loop-too-many-hops': held('loop'),
  '43-mailing-list': held('list'),
  '44-subject-speaks-of-auto-replies': {
    becomes: 'received',
    title: '자동 응답 전화에 대한 불만',
  },
  '45-winmail-dat': unread('tnef'),
  '46-smime-encrypted': unread('smime'),
  '47-pgp-encrypted': unread('pgp'),
  '48-signed-in-the-open': { ...own, files: [] },
  // What stands before the first part is no part; here it is all there is.
  '49-broken-mime': {
    becomes: 'received',
    title: TITLE,
    says: ['no part begins here and none ends'],
    unreadable: 'broken',
    unkeyed: true,
  },
  '50-broken-base64': { becomes: 'received', title: TITLE },
  '51-header-injection': {
    becomes: 'received',
    title: '문의 Bcc: victim@example.net <script>',
    says: BODY,
  },
  '52-address-hidden-in-a-name': { ...own, title: 'hello' },
  '53-formula-injection': { becomes: 'received', title: '=cmd|calc!A0', says: ['=HYPERLINK('] },
  '54-stranger-quotes-a-number': { becomes: 'received', title: FIRST, says: ['진행 상황을'] },
  '55-own-verdicts-below': {
    becomes: 'quarantined:unproven',
    reader: 'care-1',
    found: { ...office, spf: 'fail', dkim: 'none' },
  },
  '56-two-froms': { becomes: 'received', title: 'hello', says: BODY },
  '57-no-from': { becomes: 'received', title: '이름 없는 편지', says: BODY, unkeyed: true },
  '58-staff-answer': { becomes: 'attached:answer', reader: 'care-1', found: office },
  '59-english': { becomes: 'received', title: 'Documents for sick pay', says: ['Best regards'] },
  '60-identifier-in-text': {
    becomes: 'received',
    says: ['서류를 알려 주십시오.'],
    never: ['990231-1234567'],
  },
  '70-through-a-group': { becomes: 'received', says: ['간병료 신청이 두 달째'] },
  '71-null-return-path': {
    becomes: 'received',
    says: ['장해급여 심사가'],
    found: { from: '' },
  },
  '72-absence-in-subject': { becomes: 'received', title: '[부재중] 늘 자리에 없는 담당자' },
  '73-from-a-portal': held('automatic', { found: { from: 'no-reply@portal.example.net' } }),
  '74-bounce-of-ours': ignored('bounce', { found: { from: '' } }),
  '75-read-receipt-of-ours': ignored('read-receipt'),
  '76-absent-petitioner': ignored('auto-reply'),
  '77-notice-field-of-a-stranger': held('loop'),
  '78-report-of-a-postmaster': {
    becomes: 'received',
    found: { from: 'postmaster@firm.example.com' },
  },
};

describe('every mail on file', () => {
  it('has an expectation, and there are forty at least', () => {
    const names = readdirSync(new URL('../fixtures/mail/', import.meta.url))
      .map((name) => name.replace('.eml', ''))
      .toSorted();
    expect(names).toEqual(Object.keys(EXPECTED).toSorted());
    expect(names.length).toBeGreaterThanOrEqual(40);
  });

  it.each(Object.entries(EXPECTED))('%s', async (name, expected) => {
    const world = mailWorld();
    // A petition of the usual citizen is there already, with care-1 in charge.
    const first = mailOf('처음 보내는 휴업급여 민원입니다.');
    expect((await world.comes(first)).entry?.number).toBe(FIRST);
    const raw = expected.reader ? repliedBy(name, expected.reader) : fixture(name);
    const { id, entry, done } = await world.comes(raw, expected.found);
    expect(done, JSON.stringify(world.lines.at(-1))).toBe(true);
    const [outcome, because] = expected.becomes.split(':');
    expect([entry?.outcome, entry?.because]).toEqual([outcome, because]);
    if (outcome === 'ignored' || outcome === 'quarantined') {
      expect(world.numbers()).toEqual([FIRST]);
      expect(world.notices.filter(({ subject }) => subject !== FIRST)).toHaveLength(
        outcome === 'ignored' ? 0 : 1,
      );
      return;
    }
    const number = entry?.number ?? '';
    const petition = world.petitionOf(number);
    const kept = world.content(number, `paper-${id}`);
    if (because === 'answer') return expect(number).toBe(FIRST);
    expect(petition?.papers?.at(-1)).toMatchObject({ id, type: 'mail' });
    const message = `message-${petition?.version}`;
    const text = world.text(number, outcome === 'attached' ? message : 'submission');
    const said = text?.text ?? text?.body ?? '';
    for (const part of expected.says ?? []) expect(said).toContain(part);
    for (const part of expected.never ?? []) expect(said).not.toContain(part);
    if (expected.title !== undefined) expect(text?.title).toBe(expected.title);
    if (expected.quoted !== undefined) expect(kept?.quoted).toContain(expected.quoted);
    if (expected.files !== undefined)
      expect(Object.values(text?.attachments ?? {})).toEqual(expected.files);
    expect(kept?.unreadable).toBe(
      expected.unreadable ??
        (expected.unkeyed && said.includes('읽을 수 없') ? 'empty' : undefined),
    );
    if (outcome === 'received') {
      expect(number).not.toBe(FIRST);
      expect(petition?.unkeyed).toBe(expected.unkeyed);
      expect(petition?.channel).toBe('email');
      expect(petition?.pledges.length).toBeGreaterThan(0);
      const told = world.notices.filter(({ subject }) => subject === number);
      expect(told.map(({ kind }) => kind)).toContain('assignment');
    }
  });

  it('reads none of them as anything but well-formed text', async () => {
    for (const name of Object.keys(EXPECTED)) {
      const { text, subject, fromName } = await readMail(fixture(name));
      for (const one of [text, subject, fromName]) {
        expect(one.isWellFormed(), name).toBe(true);
        expect(one, name).not.toMatch(/(?![\n\t])\p{Cc}/u);
      }
      expect(subject + fromName, name).not.toContain('\n');
    }
  });
});

/** A plain letter of the usual citizen. */
function mailOf(text: string): Buffer {
  return Buffer.from(
    `From: petitioner@example.com\r\nTo: minwon@in.example.org\r\nSubject: first\r\nMessage-ID: <first@mail.example.com>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n`,
  );
}

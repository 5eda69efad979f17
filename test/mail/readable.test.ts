import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { headerText } from '../../shared/mail/encoded-words.ts';
import { htmlText } from '../../shared/mail/html.ts';
import { parametrised } from '../../shared/mail/parameters.ts';
import { readMail } from '../../shared/mail/read.ts';
import { mailWorld } from './mail-world.ts';

const LETTER = '휴업급여가 석 달째 오지 않습니다. 언제 주시는지 알려 주십시오.';
const HTML = `<p>휴업급여가 석 달째 오지 않습니다.<br>언제 주시는지 알려 주십시오.</p>`;
const HTML_SAYS = '휴업급여가 석 달째 오지 않습니다.\n언제 주시는지 알려 주십시오.';

const part = (type: string, body: string, more = ''): string =>
  `Content-Type: ${type}\r\n${more}\r\n${body}\r\n`;
const utf8 = (kind: string) => `text/${kind}; charset=utf-8`;
const multi = (kind: string, boundary: string, parts: readonly string[]): string =>
  part(
    `multipart/${kind}; boundary="${boundary}"`,
    `${parts.map((one) => `--${boundary}\r\n${one}`).join('')}--${boundary}--`,
  );
const picture = (n: number) =>
  part(
    `image/png; name="logo${n}.png"`,
    Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.from(`${n}`)]).toString('base64'),
    `Content-ID: <logo${n}>\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: inline\r\n`,
  );
const mail = (body: string, more = ''): Buffer =>
  Buffer.from(
    `From: petitioner@example.com\r\nTo: minwon@in.example.org\r\nSubject: claim\r\nMessage-ID: <x@mail.example.com>\r\n${more}MIME-Version: 1.0\r\n${body}`,
  );

/** What became of it: the text and whether a person was told to look. */
async function petitionOf(raw: Buffer) {
  const world = mailWorld();
  const { entry } = await world.comes(raw);
  const number = entry?.number ?? '';
  const text = world.text(number);
  return {
    body: text?.body ?? '',
    files: Object.values(text?.attachments ?? {}),
    unkeyed: world.petitionOf(number)?.unkeyed,
  };
}

describe('the best readable part of the whole tree', () => {
  const inner = `From: office@example.net\r\nSubject: =?utf-8?B?${Buffer.from('지난 안내').toString('base64')}?=\r\n${part(utf8('plain'), '한 번만 낼 수 있습니다.')}`;
  const calendar = `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20261126T050000Z\r\nSUMMARY:방문 상담\r\nDESCRIPTION:두 시에 찾아가\r\n 고 싶습니다\\, 가능합니까\r\nEND:VEVENT\r\nEND:VCALENDAR`;

  it.each([
    ['HTML alone beside a file', multi('mixed', 'm', [part(utf8('html'), HTML), picture(1)])],
    [
      'HTML with the picture it shows',
      multi('related', 'r', [part(utf8('html'), HTML), picture(1)]),
    ],
    [
      'a placeholder beside the HTML',
      multi('alternative', 'a', [
        part(utf8('plain'), '이 메일은 HTML 형식입니다. 브라우저에서 열어 주십시오.'),
        part(utf8('html'), HTML),
      ]),
    ],
    [
      'a word beside the HTML',
      multi('alternative', 'a', [
        part(utf8('plain'), '-'),
        multi('related', 'r', [part(utf8('html'), HTML), picture(1)]),
      ]),
    ],
    [
      'HTML within HTML mails',
      multi('mixed', 'm', [multi('alternative', 'a', [part(utf8('html'), HTML)])]),
    ],
  ])('%s is its HTML’s text', async (_, body) => {
    expect(await petitionOf(mail(body))).toMatchObject({ body: HTML_SAYS, unkeyed: undefined });
  });

  it.each([
    [
      'a text sent as a file',
      part(`${utf8('plain')}; name=m.txt`, LETTER, 'Content-Disposition: attachment\r\n'),
    ],
    [
      'a text file beside nothing',
      multi('mixed', 'm', [
        part(utf8('plain'), ' '),
        part(utf8('plain'), LETTER, 'Content-Disposition: attachment; filename=m.txt\r\n'),
      ]),
    ],
  ])('%s is its text, and is not said to be left out', async (_, body) => {
    expect(await petitionOf(mail(body))).toMatchObject({ body: LETTER, unkeyed: undefined });
  });

  it('an invitation is what it says: when in Korea, what and why', async () => {
    const { body, unkeyed } = await petitionOf(
      mail(part('text/calendar; method=REQUEST; charset=utf-8', calendar)),
    );
    expect(body).toBe(
      '2026년 11월 26일(목) 오후 2시\n방문 상담\n두 시에 찾아가고 싶습니다, 가능합니까',
    );
    expect(unkeyed).toBeUndefined();
  });

  it('a mail within a mail stands there by its subject, its writer and its text; its files are files', async () => {
    const file = part(
      'application/pdf; name=a.pdf',
      'JVBERi0=',
      'Content-Transfer-Encoding: base64\r\n',
    );
    const withFile = `From: office@example.net\r\nSubject: old\r\n${multi('mixed', 'i', [part(utf8('plain'), 'inner'), file])}`;
    const { body, files } = await petitionOf(
      mail(
        multi('mixed', 'm', [
          part(utf8('plain'), '이 안내가 맞습니까?'),
          part('message/rfc822', inner),
          part('application/octet-stream; name="old.eml"', withFile),
        ]),
      ),
    );
    expect(body).toBe(
      '이 안내가 맞습니까?\n\n[함께 보내신 전자우편] 지난 안내\noffice@example.net\n\n한 번만 낼 수 있습니다.\n\n[함께 보내신 전자우편] old\noffice@example.net\n\ninner',
    );
    expect(files).toEqual(['a.pdf']);
  });

  it.each([
    ['files alone', multi('mixed', 'm', [picture(1)])],
    ['an empty HTML', part(utf8('html'), '<div><br></div>')],
    ['nothing at all', part(utf8('plain'), '')],
  ])('%s is for a person to look at', async (_, body) => {
    expect((await petitionOf(mail(body))).unkeyed).toBe(true);
  });

  it('counts the pictures of its HTML last, and names what is left out above the text', async () => {
    const shown = [0, 1, 2, 3, 4, 5].map((n) => `<img src="cid:logo${n}">`).join('');
    const claim = part(
      'application/pdf; name=claim.pdf',
      'JVBERi0=',
      'Content-Transfer-Encoding: base64\r\n',
    );
    const { body, files } = await petitionOf(
      mail(
        multi('mixed', 'm', [
          multi('related', 'r', [
            part(utf8('html'), HTML + shown),
            ...[0, 1, 2, 3, 4, 5].map(picture),
          ]),
          claim,
        ]),
      ),
    );
    expect(files[0]).toBe('claim.pdf');
    expect(body).toMatch(/^※ 다음 첨부는 원본 전자우편에만 있습니다: logo4\.png/);
    expect(body.endsWith(HTML_SAYS)).toBe(true);
  });
});

describe('charsets, in heads as in bodies', () => {
  const cp949 = (text: string) => iconv.encode(text, 'cp949');
  const name = '휴업급여 청구서.pdf';

  it.each([
    [
      'x-windows-949',
      `=?x-windows-949?B?${cp949('뷁상가 요양비').toString('base64')}?=`,
      '뷁상가 요양비',
    ],
    [
      'no padding',
      `=?utf-8?B?${Buffer.from('요양비 청구').toString('base64').replace(/=+$/, '')}?=`,
      '요양비 청구',
    ],
    ['raw 완성형', cp949('요양비 청구').toString('latin1'), '요양비 청구'],
    ['raw UTF-8', Buffer.from('요양비 청구').toString('latin1'), '요양비 청구'],
    [
      'a character over two words',
      `=?utf-8?B?${Buffer.from('요양').subarray(0, 4).toString('base64')}?=\r\n =?utf-8?B?${Buffer.from('요양').subarray(4).toString('base64')}?=`,
      '요양',
    ],
    [
      'words and plain text',
      '=?utf-8?Q?=EC=9A=94?= (urgent) =?utf-8?Q?=EC=96=91?=',
      '요 (urgent) 양',
    ],
    ['a language', '=?utf-8*ko?B?7JqU?=', '요'],
  ])('%s', (_, value, text) => {
    expect(headerText(value)).toBe(text);
  });

  it.each([
    [
      'raw 완성형',
      Buffer.concat([Buffer.from('attachment; filename="'), cp949(name), Buffer.from('"')]),
    ],
    [
      'an encoded word',
      Buffer.from(`attachment; filename="=?euc-kr?B?${cp949(name).toString('base64')}?="`),
    ],
    ['RFC 2231', Buffer.from(`attachment; filename*=utf-8''${encodeURIComponent(name)}`)],
    [
      'RFC 2231 in pieces',
      Buffer.from(
        `attachment; filename*1*=${encodeURIComponent(name.slice(4))}; filename*0*=utf-8'ko'${encodeURIComponent(name.slice(0, 4))}`,
      ),
    ],
  ])('the name of a file: %s', (_, field) => {
    expect(parametrised(field.toString('latin1')).parameters.get('filename')).toBe(name);
  });

  it('the head of a mail within a mail', async () => {
    const inner = Buffer.concat([
      Buffer.from('From: a@example.net\r\nSubject: '),
      cp949('지난 안내'),
      Buffer.from('\r\nContent-Type: text/plain; charset=x-windows-949\r\n\r\n'),
      cp949('뷁 안내'),
    ]);
    const raw = Buffer.concat([mail('Content-Type: message/rfc822\r\n\r\n'), inner]);
    expect((await readMail(raw)).enclosed).toEqual([
      { subject: '지난 안내', from: 'a@example.net', text: '뷁 안내' },
    ]);
  });

  it('UTF-8 that was cut in the middle of a character stays UTF-8', async () => {
    const cut = Buffer.from('휴업급여 청구 서류를 보냅니다. 확인').subarray(0, -1);
    const raw = Buffer.concat([mail('Content-Type: text/plain; charset=utf-8\r\n\r\n'), cut]);
    expect((await readMail(raw)).text).toContain('휴업급여 청구 서류를 보냅니다.');
  });
});

describe('HTML as text', () => {
  it.each([
    ['paragraphs and lines', '<p>하나</p>\n<p>둘<br>셋</p>', '하나\n\n둘\n셋'],
    [
      'cells side by side',
      '<table><tr><td>성명</td><td>홍가상</td></tr><tr><td>날짜</td><td>오늘</td></tr></table>',
      '성명 홍가상\n날짜 오늘',
    ],
    ['lists', '<ul><li>하나<li>둘</ul>끝', '- 하나\n- 둘\n\n끝'],
    ['entities', '&lt;b&gt;&nbsp;A&amp;B &#44032;&hellip;', '<b> A&B 가…'],
    [
      'an entity of no sign',
      `앞 &#x${'f'.repeat(400)};&#${'9'.repeat(400)}; 뒤`,
      '앞 \ufffd\ufffd 뒤',
    ],
    ['an entity of no sign in a link', `<a href="&#${'9'.repeat(400)}">앞</a> 뒤`, '앞 뒤'],
    [
      'no scripts, styles, comments',
      '<style>p{}</style><!-- a --><script>x</script>글<!--[if mso]>b<![endif]-->',
      '글',
    ],
    [
      'the address behind a link',
      '<a href="https://example.com/a">여기</a> <a href="https://example.com">example.com</a>',
      '여기 (https://example.com/a) example.com',
    ],
    ['what is quoted', '답<blockquote>물음<br>또</blockquote>끝', '답\n\n> 물음\n> 또\n\n끝'],
    ['a sign that opens nothing', '3 < 5 <끝', '3 < 5 <끝'],
    ['a quote that nobody closes', '앞 <a href="x>뒤</a> 더', '앞 뒤 더'],
    ['a comment and a script that nobody closes', '앞 <!-- 뒤 <script>더', '앞 뒤 더'],
  ])('%s', (_, html, text) => {
    expect(htmlText(html).replace(/\u00a0/g, ' ')).toBe(text);
  });
});

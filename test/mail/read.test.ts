import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMail } from '../../shared/mail/read.ts';
import { fixture } from './mail-world.ts';

const names = readdirSync(new URL('../fixtures/mail/', import.meta.url)).map((name) =>
  name.replace('.eml', ''),
);
const head = 'From: petitioner@example.com\r\nTo: minwon@in.example.org\r\nSubject: x\r\n';
const mixed = (parts: string) =>
  Buffer.from(
    `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n${parts}--b--\r\n`,
    'latin1',
  );

describe('reading whatever comes', () => {
  it('never throws, however a mail was damaged', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.nat(),
        fc.nat(200),
        fc.uint8Array({ maxLength: 40 }),
        async (name, at, gone, put) => {
          const raw = fixture(name);
          const from = at % raw.length;
          const damaged = Buffer.concat([raw.subarray(0, from), put, raw.subarray(from + gone)]);
          const { text, subject, files } = await readMail(damaged);
          expect(text.isWellFormed() && subject.isWellFormed()).toBe(true);
          expect(files.length).toBeLessThanOrEqual(50);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('says of a thousand parts, and of five thousand one within the other, that it is no letter', async () => {
    const many = await readMail(mixed('--b\r\nContent-Type: text/plain\r\n\r\na\r\n'.repeat(1000)));
    const deep = await readMail(
      Buffer.from(
        head +
          Array.from(
            { length: 5000 },
            (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}\r\n`,
          ).join(''),
      ),
    );
    expect([many.unreadable, deep.unreadable]).toEqual(['too-many-parts', 'too-many-parts']);
    expect([many.from, deep.subject]).toEqual(['petitioner@example.com', 'x']);
  });

  it('reads a mail of forty megabytes and gives its file back byte for byte', async () => {
    const content = Buffer.alloc(28 * 1024 * 1024, 'Ihaeng');
    const coded = content.toString('base64').replace(/.{76}/g, '$&\r\n');
    const { files, text } = await readMail(
      mixed(
        `--b\r\nContent-Type: text/plain\r\n\r\nhello\r\n--b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename=a.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n${coded}\r\n`,
      ),
    );
    expect(text).toBe('hello');
    expect(files[0]?.content.equals(content)).toBe(true);
  });

  it('lists fifty files of a hundred and ninety, and says how many there are', async () => {
    const one = (n: number) =>
      `--b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename=${n}.pdf\r\n\r\nx\r\n`;
    const { files, fileCount } = await readMail(
      mixed(Array.from({ length: 190 }, (_, n) => one(n)).join('')),
    );
    expect([files.length, fileCount]).toEqual([50, 190]);
  });

  it('takes no header that would fill the memory, and no HTML that would fill the stack', async () => {
    const headed = await readMail(Buffer.from(`${head}X: ${'a'.repeat(3_000_000)}\r\n\r\nhello`));
    expect(headed.unreadable).toBe('broken');
    const html = `${head}Content-Type: text/html\r\n\r\n${'<div>'.repeat(60_000)}hello`;
    expect(await readMail(Buffer.from(html))).toMatchObject({ text: 'hello' });
    const long = `${html}${'<p>a</p>'.repeat(1_100_000)}`;
    expect((await readMail(Buffer.from(long))).unreadable).toBe('too-large');
  });
});

it('what was pasted unseen into subject and name is gone', async () => {
  const raw = Buffer.from(
    'From: =?utf-8?Q?=ED=99=8D=E2=80=8B=EA=B8=B8?= <petitioner@example.com>\r\nSubject: =?utf-8?Q?=E2=80=8B=E3=85=A4?=\r\n\r\n=\r\n',
  );
  const { subject, fromName } = await readMail(raw);
  expect([subject, fromName]).toEqual(['', '홍길']);
});

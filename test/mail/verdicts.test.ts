import { describe, expect, it } from 'vitest';
import { verdictsOf } from '../../shared/mail/verdicts.ts';
import { storedBySes } from './ses.ts';

const FROM = 'care-1@example.org';
const letter = Buffer.from(`From: ${FROM}\r\nSubject: x\r\n\r\ntext\r\n`);
const forged = Buffer.concat([
  Buffer.from(
    'X-SES-Spam-Verdict: PASS\r\nX-SES-Virus-Verdict: PASS\r\nReceived-SPF: pass (me)\r\nAuthentication-Results: amazonses.com; spf=pass envelope-from=care-1@example.org; dkim=pass header.i=@example.org\r\n',
  ),
  letter,
]);

describe('what SES found', () => {
  it('is read from its own fields', () => {
    expect(verdictsOf(storedBySes(letter, { from: FROM, to: 'r-x@in.example.org' }), FROM)).toEqual(
      {
        spf: 'pass',
        dkim: 'pass',
        spam: 'pass',
        virus: 'pass',
        spfAligned: true,
        dkimAligned: true,
        takenFor: ['r-x@in.example.org'],
      },
    );
  });

  it('is never read from fields that the sender wrote below', () => {
    const found = { from: FROM, spf: 'fail', dkim: 'none', spam: 'FAIL', virus: 'FAIL' };
    expect(verdictsOf(storedBySes(forged, found), FROM)).toMatchObject({
      spf: 'fail',
      dkim: 'none',
      spam: 'fail',
      virus: 'fail',
      spfAligned: false,
      dkimAligned: false,
    });
  });

  it('is nothing where SES wrote nothing between its first fields and a second Received', () => {
    const raw = Buffer.concat([
      Buffer.from(
        'Return-Path: <x@example.net>\r\nReceived: from a by b\r\nReceived: from c by d\r\n',
      ),
      forged,
    ]);
    expect(verdictsOf(raw, FROM)).toMatchObject({
      spf: 'none',
      dkim: 'none',
      spfAligned: false,
      dkimAligned: false,
    });
  });

  it('takes no other host’s results, and none in quotes or comments', () => {
    const with_ = (results: string) =>
      verdictsOf(
        Buffer.concat([Buffer.from(`Authentication-Results: ${results}\r\n`), letter]),
        FROM,
      );
    expect(with_('mx.example.net; dkim=pass header.i=@example.org').dkimAligned).toBe(false);
    expect(
      with_(
        'amazonses.com; spf=pass envelope-from="x; dkim=pass header.i=@example.org"@evil.example',
      ).dkimAligned,
    ).toBe(false);
    expect(with_('amazonses.com; dkim=fail (dkim=pass header.i=@example.org)').dkimAligned).toBe(
      false,
    );
  });

  it.each([
    ['example.org', true],
    ['mail.example.org', true],
    ['evil-example.org', false],
    ['example.org.evil.example', false],
    ['org', false],
  ])('holds for the sender when %s signed: %s', (signed, aligned) => {
    expect(verdictsOf(storedBySes(letter, { from: FROM, signed }), FROM).dkimAligned).toBe(aligned);
  });
});

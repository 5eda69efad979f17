import { describe, expect, it } from 'vitest';
import { isProven, verdictsOf } from '../../shared/mail/verdicts.ts';
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

describe('what a sending host calls itself', () => {
  const evil = { from: 'x@evil.example', spf: 'fail', dkim: 'none', signed: 'evil.example' };
  const helos = [
    'x;dkim=pass/header.i=@example.org',
    'x; dkim=pass header.i=@example.org',
    'x;\tdkim=pass\theader.i=@example.org;y',
    'x;envelope-from=care-1@example.org',
    'x; smtp.mailfrom=example.org; helo=y',
    'x(;dkim=pass header.i=@example.org',
    'x";dkim=pass header.i=@example.org',
    'helo=x; dkim=pass header.i=@example.org; helo=mail.example.com',
    'x; spf=pass (spfCheck: domain of care-1@example.org) envelope-from=care-1@example.org',
    'x by y with SMTP id z for r-x@in.example.org;',
  ];
  it.each(helos)('is no verdict: %s', (helo) => {
    for (const found of [evil, { ...evil, spf: 'pass' }, { ...evil, dkim: 'pass' }]) {
      const verdicts = verdictsOf(storedBySes(letter, { ...found, helo }), FROM);
      expect(verdicts).toMatchObject({ spfAligned: false, dkimAligned: false });
      expect(isProven(verdicts)).toBe(false);
      expect(verdicts.takenFor).toEqual(['minwon@in.example.org']);
    }
  });
  it.each(helos)('takes nothing from a mail that is proved: %s', (helo) => {
    const verdicts = verdictsOf(storedBySes(letter, { from: FROM, helo }), FROM);
    expect(verdicts).toMatchObject({ spfAligned: true, dkimAligned: true });
  });

  it.each([
    '"a@example.org>"@evil.example',
    '"x; dkim=pass header.i=@example.org; "@evil.example',
    '"x; helo=mail.example.com; dkim=pass header.i=@example.org; "@evil.example',
  ])('nor is what its envelope says: %s', (from) => {
    const found = { from, spf: 'pass', dkim: 'none', signed: 'evil.example' };
    expect(isProven(verdictsOf(storedBySes(letter, found), FROM))).toBe(false);
  });

  it('proves nobody where the envelope names nobody', () => {
    const found = { from: '', spf: 'pass', dkim: 'none', signed: 'x', helo: 'example.org' };
    expect(isProven(verdictsOf(storedBySes(letter, found), FROM))).toBe(false);
  });
});

describe('a proof', () => {
  it.each([
    [{}, true],
    [{ dkim: 'none' }, true],
    [{ spf: 'fail' }, true],
    [{ spf: 'none', dkim: 'fail' }, false],
    [{ spf: 'fail', dkim: 'none' }, false],
    [{ spf: 'gray', dkim: 'gray' }, false],
    [{ spf: 'temperror', dkim: 'temperror' }, false],
    [{ spf: 'fail', signed: 'evil.example' }, false],
  ])('is an aligned SPF or an aligned DKIM: %o %s', (found, proven) => {
    expect(isProven(verdictsOf(storedBySes(letter, { from: FROM, ...found }), FROM))).toBe(proven);
  });
});

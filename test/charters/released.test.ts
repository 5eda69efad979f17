import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { charterToKeep, newsOf } from '../../infra/parts/charters.ts';
import { readReleased, releaseOf, whyNotAfter } from '../../infra/parts/released-charters.ts';
import { charterFiles } from '../../shared/charters/files.ts';

const { inForce } = charterFiles('standard');
const released = { 'standard-1': releaseOf(inForce) };
let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'charters-'));
  mkdirSync(join(directory, 'former'));
});
afterAll(() => rmSync(directory, { recursive: true }));

/** The charter with a change, and the versions of before beside it. */
function kept(change: (text: string) => string, former?: (text: string) => string) {
  const path = join(directory, 'ours.yaml');
  writeFileSync(path, change(inForce.text));
  const before = join(directory, 'former/first.yaml');
  rmSync(before, { force: true });
  if (former) writeFileSync(before, former(inForce.text));
  return () => charterToKeep(path, released);
}
const same = (text: string) => text;
const grown = (text: string) => text.replace('amount: 10000', 'amount: 20000');
const second = (text: string) => grown(text).replace('version: standard-1', 'version: standard-2');

describe('a version that was deployed', () => {
  it('is deployed again as it was', () => {
    expect(kept(same)).not.toThrow();
    expect(newsOf(charterFiles('standard'), released)).toEqual([]);
  });

  it('is not deployed with other content', () => {
    expect(kept(grown)).toThrow(
      /terms\.compensation\.amount is another, and standard-1 was deployed without that/,
    );
  });

  it.each([
    [
      'a promise more',
      'promises:\n',
      'promises:\n  - { id: P25, kinds: [POL], title: { ko: 가, en: a }, quotation: { ko: 가, en: a }, reading: { ko: 가, en: a } }\n',
      'promises.P25 is new',
    ],
    [
      'another ladder',
      'level: warn-4h, when: { staffedLeft: 4h }',
      'level: warn-4h, when: { staffedLeft: 3h }',
      'pledges.answer-24h is another',
    ],
    ['another quotation', '담당자가 부재중일 때는', '담당자가 없을 때는', 'promises.P2 is another'],
    ['other hours', 'mon: [09:00-12:00', 'mon: [10:00-12:00', 'shifts.mon is another'],
    [
      'another day',
      'effectiveFrom: 2026-01-01',
      'effectiveFrom: 2026-01-02',
      'effectiveFrom is another',
    ],
  ])('nor with %s', (_, before, after, said) => {
    expect(kept((text) => text.replace(before, after))).toThrow(said);
  });

  it('may say better what its words mean, and be written in another order', () => {
    expect(
      kept((text) =>
        text.replace('방문하시면 직원이 먼저 인사하고', '오시면 직원이 먼저 인사하고'),
      ),
    ).not.toThrow();
    expect(
      kept(
        (text) =>
          `# ours\n${text.replace('  againDays: 180\n', '').replace('terms:\n', 'terms:\n  againDays: 180\n')}`,
      ),
    ).not.toThrow();
  });

  it.each([
    ['a clock that the program has learnt since', 'pledges.reopened', []],
    ['a number that it has learnt', 'terms.compensation.amount', []],
    ['no sentence', 'promises.P9', [expect.stringContaining('promises.P9 is new')]],
  ])('takes in %s', (_, part, wrong) => {
    const parts = Object.fromEntries(
      Object.entries(released['standard-1'].parts).filter(([name]) => name !== part),
    );
    const before = { 'standard-1': { id: 'standard', parts } };
    expect(whyNotAfter(before, charterFiles('standard'))).toEqual(wrong);
  });

  it('stays beside the next one, unchanged', () => {
    expect(kept(second, same)).not.toThrow();
    expect(newsOf(charterFiles(join(directory, 'ours.yaml')), released)).toEqual([
      expect.stringMatching(/^The charter standard-2 is new \(.*ours\.yaml\)/),
    ]);
    expect(kept(second)).toThrow('standard-1 was deployed, and promises of it can be open');
    expect(kept(second, grown)).toThrow('former/first.yaml: terms.compensation.amount is another');
  });

  it('need not know what the program has learnt since', () => {
    const knows = (text: string) => text.replace('    photo: { bytes: 300000, days: 365 }\n', '');
    expect(knows(inForce.text)).not.toBe(inForce.text);
    const files = kept(second, knows);
    expect(files).toThrow('terms.homeVisit.photo.bytes is gone'); // it did know it when it was deployed
    const before = {
      'standard-1': { ...released['standard-1'], parts: { ...released['standard-1'].parts } },
    };
    for (const part of Object.keys(before['standard-1'].parts))
      if (part.startsWith('terms.homeVisit.photo')) delete before['standard-1'].parts[part];
    const [former] = charterToKeep(join(directory, 'ours.yaml'), before).former;
    expect(former?.charter.terms.homeVisit.photo).toEqual(inForce.charter.terms.homeVisit.photo);
  });
});

it('the charter of the house is as it was deployed', () => {
  expect(Object.keys(readReleased())).toContain('standard-1');
  expect(() => charterToKeep('standard')).not.toThrow();
});

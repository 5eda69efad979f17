import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { charterPath } from '../../shared/charters/files.ts';
import { promisesOf } from '../../shared/charters/published.ts';
import { readCharter, unkeepable } from '../../shared/charters/read.ts';
import { standardCharter } from '../support/charters.ts';

const text = readFileSync(charterPath('standard'), 'utf8');
/** The line of the standard charter that has this text, counted from 1, and the column of it. */
function placeOf(part: string): string {
  const before = text.slice(0, text.indexOf(part));
  if (before === text) throw new Error(`the standard charter does not say ${part}`);
  return `${before.split('\n').length}:${before.length - before.lastIndexOf('\n')}`;
}
const wrongIn = (changed: string): readonly string[] => {
  const read = readCharter(changed, 'ours.yaml');
  return 'wrong' in read ? read.wrong : unkeepable(read, changed, 'ours.yaml');
};

describe('the file of the standard charter', () => {
  it('says all that standard-1 said when it was a program: open promises are of that version', () => {
    const before = readFileSync('test/fixtures/kept/charter-standard-1.json', 'utf8');
    expect(standardCharter).toMatchObject(JSON.parse(before));
  });

  it.each(['standard', 'sister'])('%s is read as it stands, and can be kept', (name) => {
    expect(wrongIn(readFileSync(charterPath(name), 'utf8'))).toEqual([]);
  });
});

describe('what is wrong in a charter’s file is told with its line, its column and its field', () => {
  it.each([
    ['grace: 10m', 'grace: ten minutes', '10m', 'terms.callback.grace must be a length of time'],
    [
      'progressDays: 30',
      'progressDays: many',
      '30\n  priorNoticeGrace',
      'terms.progressDays must be',
    ],
    [
      'rule: within-7d',
      'rule: within-8d',
      'rule: within-7d',
      'pledges.answer-7d.rule must be one of',
    ],
    [
      'mon: [09:00-12:00',
      'mon: [9-12',
      '09:00-12:00, 13:00',
      'shifts.mon.0 must be a stretch of the day',
    ],
    [
      'nextDayAt: 12:00',
      'nextDayAt: 25:00',
      'nextDayAt',
      'terms.visit.apology.nextDayAt must be a time',
    ],
    [
      'effectiveFrom: 2026-01-01',
      'effectiveFrom: 2026-02-31',
      'effectiveFrom',
      'effectiveFrom must be a day',
    ],
    [
      'sevenDayRoll: true',
      'sevenDayRoll: yes',
      'sevenDayRoll',
      'terms.sevenDayRoll must be true or false',
    ],
    [
      'staffedHours: 3',
      'hours: 3',
      'other: {',
      'terms.legalDays.other must be one of days, staffedHours',
    ],
    [
      'quotation: written',
      'quotation: writen',
      'quotation: written',
      'names writen, and quotations has none',
    ],
    [
      'photo: { bytes: 300000',
      'photo: { bytes: 300001',
      'photo: {',
      'terms.homeVisit.photo.bytes must be from 1 to 300000',
    ],
    ['exempt: law', 'exempt: none', 'exempt: law', 'pledges.legal.remedy.exempt must be one of'],
    [
      'channels: [web, phone, visit]',
      'channels: [web, phone, door]',
      'channels: [web, phone',
      'pledges.answer-24h.trigger.received.channels.2 must be one of',
    ],
  ])('%s → %s', (before, after, near, said) => {
    const [line] = wrongIn(text.replace(before, after));
    expect(line).toContain(said);
    expect(line).toMatch(new RegExp(`^ours\\.yaml:${placeOf(near).split(':')[0]}:\\d+ `));
  });

  it('a field that nobody knows, at its very place', () => {
    const changed = text.replace('  againDays: 180', '  againDay: 180');
    expect(wrongIn(changed)).toEqual([
      expect.stringMatching(/^ours\.yaml:\d+:1 terms\.againDays is missing$/),
      `ours.yaml:${placeOf('againDays: 180')} terms.againDay is no field that a charter has here`,
    ]);
  });

  it('a field that is there twice', () => {
    expect(wrongIn(text.replace('version: standard-1', 'id: again'))[0]).toBe(
      `ours.yaml:${placeOf('version: standard-1')} Map keys must be unique`,
    );
  });

  it('a ladder that nobody climbs', () => {
    const changed = text.replace('\nladders:\n', '\nladders:\n  unused: []\n');
    expect(wrongIn(changed).join()).toMatch(/ours\.yaml:\d+:3 ladders\.unused is used by nobody/);
  });

  it('a promise that could not be kept', () => {
    const changed = text.replace('attempts: 3', 'attempts: 0');
    expect(wrongIn(changed)).toEqual([
      `ours.yaml:${placeOf('attempts: 3')} terms.callback.attempts: a whole number, 1 at least, and not 0`,
    ]);
  });

  it('a promise that is kept and nowhere said', () => {
    const changed = text.replace('- id: P9\n', '- id: P99\n');
    expect(wrongIn(changed)).toContain(
      `ours.yaml:${placeOf('clause: P9.1')} pledges.answer-24h.clause: promises has no P9`,
    );
  });

  it('no charter at all', () => {
    expect(wrongIn('')).toContain('ours.yaml:1:1 pledges is missing');
  });
});

describe('what is published of the standard charter', () => {
  const promises = promisesOf('standard-1') ?? [];

  it('is its 24 sentences, each as the charter says it', () => {
    expect(promises.map(({ id }) => id)).toEqual(Array.from({ length: 24 }, (_, i) => `P${i + 1}`));
    expect(promises.find(({ id }) => id === 'P7')?.quotation.ko).toBe(
      '대화가 끝났을 때는 정중하고 친절히 끝인사를 하고 고객이 수화기를 내려놓은 뒤 1초 이상 경과한 후 전화를 끊겠습니다.',
    );
    expect(promisesOf('standard-0')).toBeUndefined();
  });

  it('has what a pledge quotes of each sentence', () => {
    const all = promises.map(({ quotation }) => quotation.ko).join('\n');
    const quoted = standardCharter.pledges.filter(
      ({ kind, clause }) => kind === 'pledge' && !clause.startsWith('P21'),
    );
    for (const { quotation } of quoted) expect(all).toContain(quotation.ko);
  });

  it.each(promises.map((one) => [one.id, one] as const))(
    '%s is said in words that everybody reads',
    (_, { title, reading, clock, remedy }) => {
      const texts = [title, reading, clock, remedy].flatMap((said) => (said ? [said] : []));
      for (const { ko, en } of texts) {
        expect(ko).not.toMatch(/이내|부득이|소관|게시|성명|시스템|P\d|§|\d{2}:\d{2}/);
        expect(en).not.toMatch(/[가-힣]|P\d|§/);
      }
    },
  );
});

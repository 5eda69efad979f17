import { expect, it } from 'vitest';
import { differences } from '../../shared/charters/differences.ts';
import { charterFiles } from '../../shared/charters/files.ts';
import { dataOf } from '../../shared/charters/parsed.ts';
import { hashOf } from '../../shared/charters/parts.ts';

const { text } = charterFiles('standard').inForce;
const between = (after: string) => differences(dataOf(text), dataOf(after));

it('a charter and itself say the same', () => {
  expect(between(`# a comment\n${text}`)).toEqual([]);
});

it('names each field with what stood there and what stands there now', () => {
  const after = text
    .replace('amount: 10000', 'amount: 5000')
    .replace('    rule: within-7d\n    ladder: answer', '    rule: within-24h\n    ladder: owing')
    .replace('    evidence: PetitionAnswered\n', '    evidence: AnswerApproved\n');
  expect(between(after)).toEqual(
    expect.arrayContaining([
      { what: 'changed', field: 'terms.compensation.amount', before: '10000', after: '5000' },
      {
        what: 'changed',
        field: 'pledges.answer-7d.rule',
        before: 'within-7d',
        after: 'within-24h',
      },
      {
        what: 'changed',
        field: 'pledges.answer-7d.ladder.break.tell',
        before: '[petitioner, head, director]',
        after: '[assignee, director]',
      },
      expect.objectContaining({ what: 'removed', field: 'pledges.answer-7d.ladder.unaccepted' }),
    ]),
  );
});

it('a promise that is new or gone is one line', () => {
  const gone = text.replace(/ {2}- id: look-apology\n(?: {4}.*\n)*/, '');
  expect(between(gone)).toEqual([
    {
      what: 'removed',
      field: 'pledges.look-apology',
      before: expect.stringContaining('서비스 이행표준을 지키지 못하였을 때'),
    },
  ]);
  expect(differences(dataOf(gone), dataOf(text))).toMatchObject([
    { what: 'added', field: 'pledges.look-apology' },
  ]);
});

it('the hash is of what is promised, not of how the file is written', () => {
  const hash = hashOf(dataOf(text));
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(hashOf(dataOf(`# a comment\n${text}`))).toBe(hash);
  expect(hashOf(dataOf(text.replace('끝까지 듣습니다', '다 듣습니다')))).toBe(hash);
  expect(hashOf(dataOf(text.replace('amount: 10000', 'amount: 10001')))).not.toBe(hash);
});

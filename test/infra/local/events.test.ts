import { describe, expect, it } from 'vitest';
import { virtualClock } from '../../../infra/local/clock.ts';
import { eventBus, eventPattern } from '../../../infra/local/events.ts';

const START = Date.parse('2026-11-20T17:40:00+09:00'); // Friday
const event = { source: 'aws.ses', detail: { eventType: 'Send', tags: { set: ['a', 'b'] } } };

describe('an event pattern', () => {
  it.each([
    ['an exact value', { source: ['aws.ses'] }, true],
    ['one of several', { detail: { eventType: ['Bounce', 'Send'] } }, true],
    ['a list that shares a value', { detail: { tags: { set: ['b'] } } }, true],
    ['a prefix', { source: [{ prefix: 'aws.' }] }, true],
    ['another value', { source: ['aws.s3'] }, false],
    ['an absent field', { detail: { other: ['x'] } }, false],
  ])('%s', (_what, pattern, fits) => {
    expect(eventPattern(pattern)(event)).toBe(fits);
  });

  it.each([
    [{ source: [{ suffix: 'ses' }] }],
    [{ source: [{ 'anything-but': 'x' }] }],
    [{ $or: [{ source: ['x'] }] }],
    [{ source: 'aws.ses' }],
  ])('refuses %j when it is read', (pattern) => {
    expect(() => eventPattern(pattern)).toThrow(/event pattern/);
  });
});

it('puts the envelope on the queues of the rules that match', () => {
  const sent: [string, string][] = [];
  const bus = eventBus({
    clock: virtualClock(START, false),
    region: 'ap-northeast-2',
    account: '000000000000',
    deliver: (arn, body) => void sent.push([arn, body]),
  });
  const Arn = 'arn:aws:sqs:ap-northeast-2:000000000000:news';
  bus.rule({ name: 'news', pattern: { source: ['aws.ses'] }, targets: [{ Id: 'a', Arn }] });
  bus.rule({ name: 'other', pattern: { source: ['x'] }, targets: [{ Id: 'a', Arn }] });
  expect(() =>
    bus.rule({ name: 'odd', pattern: {}, targets: [{ Id: 'a', Arn, InputPath: '$' } as never] }),
  ).toThrow(/InputPath/);
  bus.publish({ source: 'aws.ses', 'detail-type': 'Email Sent', detail: {}, resources: [] });
  expect(sent.map(([arn, body]) => [arn, JSON.parse(body)])).toEqual([
    [
      Arn,
      expect.objectContaining({
        source: 'aws.ses',
        'detail-type': 'Email Sent',
        time: '2026-11-20T08:40:00Z',
        account: '000000000000',
      }),
    ],
  ]);
});

it('reports a delivery that its transformer fails, and delivers the others', () => {
  const sent: string[] = [];
  const reported: string[] = [];
  const bus = eventBus({
    clock: virtualClock(START, false),
    region: 'ap-northeast-2',
    account: '000000000000',
    deliver: (_arn, body) => void sent.push(body),
    report: (rule, error) => void reported.push(`${rule}: ${error}`),
  });
  const Arn = 'arn:aws:sqs:ap-northeast-2:000000000000:news';
  const of = (path: string) => ({
    Id: 'a',
    Arn,
    InputTransformer: { InputPathsMap: { it: path }, InputTemplate: '{"it":<it>}' },
  });
  bus.rule({ name: 'lame', pattern: {}, targets: [of('$.detail.none')] });
  bus.rule({ name: 'well', pattern: {}, targets: [of('$.detail-type')] });
  bus.publish({ source: 'aws.ses', 'detail-type': 'Email Sent', detail: {}, resources: [] });
  expect(sent).toEqual(['{"it":"Email Sent"}']);
  expect(reported).toEqual(['lame: Error: the event has nothing at the path of <it>']);
});

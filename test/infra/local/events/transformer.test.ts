import { describe, expect, it } from 'vitest';
import { inputTransformer } from '../../../../infra/local/events/transformer.ts';

const event = {
  'detail-type': 'Email Sent',
  detail: {
    size: 3,
    said: 'he said "no"',
    gone: null,
    mail: { tags: { notice: ['2026-000001-5_1_0'], 'ses:from-domain': ['example.org'] } },
  },
};
const made = (path: string, InputTemplate: string) =>
  inputTransformer({ InputPathsMap: { 'a-b_1': path }, InputTemplate })(event);

describe('an input transformer', () => {
  it.each([
    ['a text, unquoted', '$.detail-type', '{"x":<a-b_1>}', { x: 'Email Sent' }],
    ['a text, quoted', '$.detail-type', '{"x":"it: <a-b_1>!"}', { x: 'it: Email Sent!' }],
    ['a text with quotes, unquoted', '$.detail.said', '{"x":<a-b_1>}', { x: 'he said "no"' }],
    [
      'after an escaped quote',
      '$.detail-type',
      '{"y":"\\"","x":<a-b_1>}',
      { y: '"', x: 'Email Sent' },
    ],
    ['a number, unquoted', '$.detail.size', '{"x":<a-b_1>}', { x: 3 }],
    ['a number, quoted', '$.detail.size', '{"x":"<a-b_1>"}', { x: '3' }],
    ['null', '$.detail.gone', '{"x":<a-b_1>}', { x: null }],
    ['an element', '$.detail.mail.tags.notice[0]', '{"x":<a-b_1>}', { x: '2026-000001-5_1_0' }],
    ['a list', '$.detail.mail.tags.notice', '{"x":<a-b_1>}', { x: ['2026-000001-5_1_0'] }],
    ['a key with a colon', '$.detail.mail.tags.ses:from-domain[0]', '<a-b_1>', 'example.org'],
    ['a template without a place', '$.detail', '{"v":1}', { v: 1 }],
  ])('puts in %s', (_what, path, template, message) => {
    expect(JSON.parse(made(path, template))).toEqual(message);
  });

  it.each([
    ['a path that is missing', '$.detail.bounce.timestamp', '{"x":<a-b_1>}', /nothing at the path/],
    ['an index that is missing', '$.detail.mail.tags.notice[1]', '{"x":<a-b_1>}', /nothing at/],
    ['what only its prototype has', '$.detail.toString', '{"x":<a-b_1>}', /nothing at the path/],
    ['a missing path that is not used', '$.detail.none', '{"v":1}', /nothing at the path/],
    ['an object in quotes', '$.detail.mail', '{"x":"<a-b_1>"}', /no text/],
    ['a quote within quotes', '$.detail.said', '{"x":"<a-b_1>"}', /no JSON$/],
  ])('fails at %s', (_what, path, template, error) => {
    expect(() => made(path, template)).toThrow(error);
  });

  it.each([
    ['another property', { InputTemplate: '{}', Other: 1 }, /Other/],
    ['a wildcard', { InputPathsMap: { a: '$.detail.*' }, InputTemplate: '<a>' }, /path/],
    ['a bracketed key', { InputPathsMap: { a: "$['detail']" }, InputTemplate: '<a>' }, /path/],
    ['a name that is none', { InputPathsMap: { 'a.b': '$.detail' }, InputTemplate: '{}' }, /a\.b/],
    ['a place without a path', { InputTemplate: '{"x":<aws.events.event>}' }, /no path/],
    ['a template that is no JSON', { InputTemplate: 'it happened' }, /no JSON/],
  ])('refuses %s when it is read', (_what, transformer, error) => {
    expect(() => inputTransformer(transformer)).toThrow(error);
  });
});

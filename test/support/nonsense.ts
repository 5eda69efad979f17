import fc from 'fast-check';

/** What somebody sends: a body that a way takes, or one that no form of ours makes. */
export interface Sent {
  readonly as: 'json' | 'form';
  /** The body in JSON or as a form's fields; a raw text stands for itself. */
  readonly body: Readonly<Record<string, unknown>> | string;
}

/** Values that no field means, and some that look like what it means. */
const VALUES: readonly unknown[] = [
  ...[null, true, false, 0, -1, 1e308, 0.1],
  ...['', ' ', '\u0000', '\u202e끝', '\ud800', '\u2028', 'x'.repeat(30_000), '가'.repeat(9000)],
  ...['<script>alert(1)</script>', "'; --", '{{답변}}', '%00', '../../etc/passwd', '__proto__'],
  ...['2026-13-45', '0000-00-00T00:00:00Z', '9999-12-31T23:59:59.999+14:00', '1970-01-01'],
  ...['2026-11-25', '2026-11-27T18:00:00+09:00', '9999999999', '-0', 'NaN'],
  ...['care-1', 'care-2', 'care-head', 'nobody', 'support', 'nowhere', 'yes', 'no', 'form'],
  ...['1.0', '2.0', '3.0', 'unproven-2', 'message-2', 'answer-3'],
  ...[[], {}, ['x'], [['x']], { text: 'x' }, { __proto__: null, constructor: 1 }],
];
const RAW: readonly string[] = [
  '',
  '{',
  'null',
  '[]',
  '"x"',
  '0',
  '%',
  '\ufeff{}',
  'a=%FF&b',
  '{"number"',
];

/** Bodies like `told`: as it stands, one field lacking, strange or unknown, or no body at all. */
export const sent = (told: Readonly<Record<string, unknown>>): fc.Arbitrary<Sent> => {
  const fields = Object.keys(told);
  const field = fc.constantFrom(...(fields.length > 0 ? fields : ['number']));
  const value = fc.constantFrom(...VALUES);
  const body: fc.Arbitrary<Sent['body']> = fc.oneof(
    { weight: 4, arbitrary: fc.constant(told) },
    {
      weight: 4,
      arbitrary: fc.tuple(field, value).map(([name, strange]) => ({ ...told, [name]: strange })),
    },
    {
      weight: 1,
      arbitrary: field.map((lacking) =>
        Object.fromEntries(Object.entries(told).filter(([name]) => name !== lacking)),
      ),
    },
    { weight: 1, arbitrary: value.map((strange) => ({ ...told, unknown: strange })) },
    { weight: 1, arbitrary: fc.constantFrom(...RAW) },
  );
  return fc.record({ as: fc.constantFrom('json', 'form'), body });
};

const TYPES = { json: 'application/json', form: 'application/x-www-form-urlencoded' } as const;

/** Headers and text of a request. */
export function wired({ as, body }: Sent, seal: Readonly<Record<string, string>> = {}) {
  const headers = { 'content-type': TYPES[as] };
  if (typeof body === 'string') return { headers, text: body };
  if (as === 'json') return { headers, text: JSON.stringify(body) };
  const fields = new URLSearchParams(seal);
  for (const [name, value] of Object.entries(body))
    for (const one of Array.isArray(value) ? value : [value])
      fields.append(name, typeof one === 'object' ? JSON.stringify(one) : String(one));
  return { headers, text: fields.toString() };
}

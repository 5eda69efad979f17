import { createHmac, generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { isFaxSigned } from '../../shared/fax/signature.ts';
import { keyring } from '../../shared/privacy/keys.ts';
import { kst } from '../petition/world.ts';

const now = kst('2026-11-24 10:12');
const FIVE = 5 * 60_000;
const SHARED = 'a secret that the vendor shares';
const keys = keyring(
  JSON.stringify({ current: 'a root that only this test knows', faxGateway: SHARED }),
);
const older = keyring('{"current":"another root that is older"}');
const vendor = generateKeyPairSync('ed25519');
const der = vendor.publicKey.export({ format: 'der', type: 'spki' });
const publicKey = der.subarray(-32).toString('base64');
/** Not UTF-8: a signature is over bytes. */
const body = Buffer.from([0xff, 0xfe, 0x00, 0x41, 0xb0, 0xa1]);

type Scheme = (at: number, body: Uint8Array) => Record<string, string>;
const said = (timestamp: string, sign: string, body: Uint8Array) =>
  Buffer.concat([Buffer.from(`${timestamp}${sign}`), body]);
const seconds = (at: number) => String(at / 1000);
const house: Scheme = (at, body) => ({
  'ihaeng-timestamp': seconds(at),
  'ihaeng-signature': `${keys.current.id}.${keys.current.mac('faxes', said(seconds(at), '.', body)).toString('hex')}`,
});
const edwards: Scheme = (at, body) => ({
  'telnyx-timestamp': seconds(at),
  'telnyx-signature-ed25519': sign(null, said(seconds(at), '|', body), vendor.privateKey).toString(
    'base64',
  ),
});
const shared: Scheme = (at, body) => ({
  'x-timestamp': String(at),
  'x-signature': createHmac('sha256', SHARED)
    .update(said(String(at), '.', body))
    .digest('hex'),
});
const inBase64: Scheme = (at, body) => ({
  'x-webhook-timestamp': seconds(at),
  'x-webhook-signature': `sha256=${createHmac('sha256', SHARED)
    .update(said(seconds(at), '.', body))
    .digest('base64')}`,
});
const SCHEMES: readonly (readonly [string, Scheme])[] = [
  ['our own', house],
  ['Ed25519', edwards],
  ['a shared secret, hex, in milliseconds', shared],
  ['a shared secret, base64, in seconds', inBase64],
];

describe.each(SCHEMES)('signed by %s', (name, scheme) => {
  const check = (headers: Record<string, string>, sent: Uint8Array = body, at = now) =>
    isFaxSigned({ headers, body: sent }, { keys, publicKey }, at);

  it('is let in', () => expect(check(scheme(now, body))).toBe(true));

  it.each([
    [-FIVE - 1, false],
    [-FIVE, true],
    [FIVE, true],
    [FIVE + 1, false],
  ])('arriving %i ms off its time: %s', (off, fine) =>
    expect(check(scheme(now, body), body, now + off)).toBe(fine),
  );

  it('is not good for another body', () => {
    expect(check(scheme(now, body), Buffer.concat([body, Buffer.from(' ')]))).toBe(false);
    expect(check(scheme(now, body), Buffer.alloc(0))).toBe(false);
  });

  it('is not good at another time than it was made for', () => {
    const headers = scheme(now, body);
    const [stamp = ''] = Object.keys(headers).filter((header) => header.endsWith('timestamp'));
    for (const other of [
      String(Number(headers[stamp]) + 1),
      '',
      'NaN',
      '1e9',
      `${headers[stamp]} `,
    ])
      expect(check({ ...headers, [stamp]: other }), other).toBe(false);
  });

  it('a forged one, half of one and none are refused', () => {
    const headers = scheme(now, body);
    const [signature = ''] = Object.keys(headers).filter((header) => !header.endsWith('timestamp'));
    const right = headers[signature] ?? '';
    const other = right.at(-6) === '0' ? '1' : '0';
    for (const forged of [
      right.slice(0, -6) + other + right.slice(-5),
      right.slice(0, -8),
      '',
      '.',
      'sha256=',
    ])
      expect(check({ ...headers, [signature]: forged }), forged).toBe(false);
    expect(check({})).toBe(false);
  });

  it('nobody without that key takes it', () => {
    const other = generateKeyPairSync('ed25519').publicKey.export({ format: 'der', type: 'spki' });
    for (const publicKey of ['', other.subarray(-32).toString('base64')])
      expect(
        isFaxSigned({ headers: scheme(now, body), body }, { keys: older, publicKey }, now),
      ).toBe(false);
    expect(name).not.toBe('');
  });
});

it('a request that carries two schemes is held to ours, whatever the other says', () => {
  const headers = { ...edwards(now, body), ...house(now, Buffer.from('x')) };
  expect(isFaxSigned({ headers, body }, { keys, publicKey }, now)).toBe(false);
});

it("the vendor's key may be PEM or DER; what is no key is said without repeating it", () => {
  const sent = { headers: edwards(now, body), body };
  const pem = String(vendor.publicKey.export({ format: 'pem', type: 'spki' }));
  for (const publicKey of [pem, der.toString('base64')])
    expect(isFaxSigned(sent, { keys, publicKey }, now)).toBe(true);
  expect(() => isFaxSigned(sent, { keys, publicKey: 'rubbish' }, now)).toThrow(/^(?!.*rubbish)/);
});

import { describe, expect, it } from 'vitest';
import { mustBeSendable, mustBeTaken, REFUSED_FOR } from '../../../infra/local/mail/refusals.ts';
import {
  OF_THE_ADDRESS,
  OF_THE_HOUSE,
  refusalIn,
  sendableAddress,
  UnsendableAddress,
} from '../../../shared/aws/ses-refusals.ts';

/** What the SDK throws for it. */
const thrown = (name: string, message: string, httpStatusCode = 400) =>
  Object.assign(new Error(message), { name, $metadata: { httpStatusCode } });
const refusedBy = (work: () => void): { readonly code: string; readonly message: string } => {
  try {
    work();
  } catch (error) {
    return { code: String(Object(error).code), message: String(Object(error).message) };
  }
  throw new Error('it was taken');
};

describe('an address', () => {
  it.each([
    ['care-1@example.org', 'care-1@example.org'],
    ['first.last+tag@example.org', 'first.last+tag@example.org'],
    ['hong@한빛.한국', 'hong@xn--xx3br43b.xn--3e0b707e'],
    ['a@BÜCHER.example', 'a@xn--bcher-kva.example'],
  ])('is sent with its domain in ASCII: %s', (address, sent) => {
    expect(sendableAddress(address)).toBe(sent);
    expect(() => mustBeSendable(sendableAddress(address))).not.toThrow();
  });

  it.each([
    '홍가상@한빛.한국',
    'josé@example.org',
    'a b@example.org',
    '.a@example.org',
    'a.@example.org',
    'a..b@example.org',
    'a@example',
    'a@-.org',
    '@example.org',
    'nobody',
  ])('that SES sends to nobody is known before it is asked: %s', (address) => {
    expect(() => sendableAddress(address)).toThrow(UnsendableAddress);
    expect(refusalIn(new UnsendableAddress('x'))?.about).toBe('recipient');
  });
});

describe('a refusal', () => {
  it.each([...OF_THE_ADDRESS])('is about the address: %s', (message) => {
    for (const name of ['InvalidParameterValue', 'InvalidParameterValueException'])
      expect(refusalIn(thrown(name, message))?.about).toBe('recipient');
    // In another mouth it is not.
    expect(refusalIn(thrown('MessageRejected', message))?.about).toBe('house');
  });

  it.each([...OF_THE_HOUSE, 'SomethingNew', 'InvalidParameterValue'])('is ours: %s', (name) => {
    expect(refusalIn(thrown(name, 'whatever it says'))?.about).toBe('house');
  });

  it('is none where nobody knows whether the mail left', () => {
    expect(refusalIn(thrown('ServiceUnavailable', 'x', 503))).toBeUndefined();
    expect(refusalIn(new Error('socket hang up'))).toBeUndefined();
  });

  it.each([
    'josé@example.org',
    '@example.org',
    '.a@example.org',
    'a.@example.org',
    'a..b@example.org',
    'a@한빛.한국',
    'a@',
    'a@.org',
    'a@org.',
    'a@b..org',
    'a@b_c.org',
    'nobody',
  ])('of the runner for an address is in the closed list: %s', (address) => {
    const { code, message } = refusedBy(() => mustBeSendable(address));
    expect(code).toBe('InvalidParameterValue');
    expect([...OF_THE_ADDRESS]).toContain(message);
  });

  it.each(Object.keys(REFUSED_FOR))('of the runner for another reason: %s', (local) => {
    const { code, message } = refusedBy(() => mustBeTaken(`${local}@example.com`));
    const about = local === 'blacklisted' ? 'recipient' : 'house';
    expect(refusalIn(thrown(code, message))?.about).toBe(about);
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import type { StandingWish } from '../../shared/kernel/standing-wish.ts';
import { wisherOf } from '../../shared/lambda/wisher.ts';
import { sayWishes } from '../../shared/petition/decide/standing-wishes.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import { keyring } from '../../shared/privacy/keys.ts';
import { contactKeys } from '../../shared/privacy/person.ts';
import { context } from '../petition/context.ts';
import { kst, Life } from '../petition/world.ts';
import { standingInMemory } from '../support/standing.ts';

const ring = keyring(JSON.stringify({ current: 'a root that only this test knows' }));
const CONTACT = { email: 'a@example.org', phone: '010-0000-0001' };
const BOTH = { email: true, phone: true };
const life = new Life('2026-11-24 10:12');

let memory: ReturnType<typeof standingInMemory>;
beforeEach(() => {
  memory = standingInMemory();
});
const petition = (number: string, change: Partial<Petition> = {}): Petition => ({
  ...{ ...life.petition, number, contact: BOTH, ...change },
});
const wisher = (of: Petition, contact: Partial<typeof CONTACT> = CONTACT) =>
  wisherOf(of, {
    petitions: { content: async () => ({ petitioner: contact, ...contact }) },
    keys: async () => ring,
    standing: memory.standing,
  });
const says = async (of: Petition, wishes: readonly StandingWish[], contact?: typeof CONTACT) => {
  const { own } = await wisher(of, contact);
  const said = { wishes, how: 'page', wisher: own } as const;
  memory.keep(sayWishes(of, said, context(life.terms, { at: kst('2026-11-24 11:00') })));
};
const [email = '', phone = ''] = contactKeys(ring, CONTACT);
const sent = { codeGeneration: 2 };

describe('how far the word of a petitioner reaches', () => {
  it('is their petition alone by the code that whoever filed it saw, and adds to what stands', async () => {
    memory.kept.set(email, { keys: [email], wishes: ['relay'] });
    const stranger = petition('2026-000002-8');
    await says(stranger, ['legalOnly']);
    expect((await wisher(stranger)).wishes).toEqual(['relay', 'legalOnly']);
    await says(stranger, []);
    expect((await wisher(stranger)).wishes).toEqual(['relay']);
    expect(memory.kept.get(email)).toEqual({ keys: [email], wishes: ['relay'] });
    expect(memory.kept.has(phone)).toBe(false);
  });

  it('is the contact to which the code was sent, and not the other one that they wrote down', async () => {
    const mine = petition('2026-000002-8', sent);
    await says(mine, ['relay']);
    expect(memory.kept.get(email)?.wishes).toEqual(['relay']);
    expect(memory.kept.has(phone)).toBe(false);
    // What was said behind the first code becomes theirs everywhere once it is said again.
    memory = standingInMemory();
    await says(petition('2026-000002-8'), ['helper']);
    expect(memory.kept.has(email)).toBe(false);
    await says(mine, ['helper']);
    expect(memory.kept.get(email)?.wishes).toEqual(['helper']);
    await says(mine, []);
    expect((await wisher(petition('2026-000003-1'))).wishes).toEqual([]);
  });

  it.each([
    ['a telephone alone', { phone: true }, phone],
    ['a telephone, where the code could have been posted', { phone: true, post: true }, undefined],
    ['a telephone, where it could have been faxed', { phone: true, fax: true }, undefined],
  ] as const)('of %s', async (_, contact, mark) => {
    const of = petition('2026-000002-8', { ...sent, contact: { email: false, ...contact } });
    const { own } = await wisher(of, { phone: CONTACT.phone });
    expect(own.keys).toEqual([mark ?? of.number]);
  });

  it('of staff, who ask whom they speak with, is every contact', async () => {
    expect((await wisher(petition('2026-000002-8'))).keys).toEqual([email, phone]);
  });
});

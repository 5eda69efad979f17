import type { StaffDeps } from '../../functions/staff/deps.ts';
import { SEAL } from '../../shared/lambda/body.ts';
import type { NoticeIntent } from '../../shared/petition/notice-intent.ts';
import type { Absences, KeptAbsence } from '../../shared/ports/office.ts';
import type { Challenge } from '../../shared/ports/sign-in.ts';
import { doorCode } from '../../shared/privacy/door-code.ts';
import { type Keyring, keyOf } from '../../shared/privacy/keys.ts';
import { readLink } from '../../shared/privacy/link.ts';
import { sealOf, sessionToken } from '../../shared/privacy/session.ts';
import { SESSION } from '../../shared/web/cookies.ts';
import { callsInMemory } from '../support/memory-calls.ts';
import { mannerInMemory } from '../support/memory-manner.ts';
import { photosInMemory } from '../support/memory-photos.ts';
import { noCompensations } from '../support/no-compensations.ts';
import { noImprovements, noPublications } from '../support/no-other-subjects.ts';
import { memoryKeys, memoryVault } from '../support/vault.ts';
import type { Asked } from './desk-request.ts';

/** The absences in memory, as the table keeps them. */
function absenceRoom(kept = new Map<string, KeptAbsence>()): Absences {
  return {
    list: async () => [...kept.values()],
    async add(absence) {
      if (kept.has(absence.id)) return false;
      kept.set(absence.id, absence);
      return true;
    },
    async end(id, until) {
      const found = kept.get(id);
      if (!found || found.until <= until) return false;
      kept.set(id, { ...found, until });
      return true;
    },
    async told(id, what, mails) {
      const found = kept.get(id);
      if (found) kept.set(id, { ...found, [what]: mails });
    },
  };
}

/** The door's store in memory, and the mails that it asked for. */
export function doorRoom(keys: Keyring) {
  const kept = new Map<
    string,
    { challenge: Challenge; askedAt: number; until: number; tries: number; met: boolean }
  >();
  const taken = new Map<string, number>();
  const mails: NoticeIntent[] = [];
  const files = new Map<string, Buffer>();
  const vault = memoryVault();
  let nonces = 0;
  let turns = 0;
  const at = ({ person, browser }: Pick<Challenge, 'person' | 'browser'>) => `${person} ${browser}`;
  const phone = callsInMemory();
  const deps: Pick<
    StaffDeps,
    | 'absences'
    | 'counter'
    | 'doors'
    | 'worklists'
    | 'glances'
    | 'improvements'
    | 'publications'
    | 'compensations'
    | 'calls'
    | 'contacts'
    | 'published'
    | 'persons'
    | 'notices'
    | 'slots'
    | 'nonce'
    | 'files'
    | 'vault'
    | 'dataKeys'
    | 'manner'
    | 'photos'
    | 'conductSince'
  > = {
    manner: mannerInMemory(),
    photos: photosInMemory(),
    conductSince: undefined,
    absences: absenceRoom(),
    counter: async () => ++turns,
    doors: {
      async begin(challenge, now, until, calm) {
        const old = kept.get(at(challenge));
        if (old && !old.met && old.askedAt > now - calm) return false;
        kept.set(at(challenge), { challenge, askedAt: now, until, tries: 0, met: false });
        return true;
      },
      async attempt(of, now, most) {
        const found = kept.get(at(of));
        if (!found || found.met || found.until <= now || found.tries >= most) return undefined;
        found.tries += 1;
        return { ...found.challenge, tries: found.tries };
      },
      async meet(challenge) {
        const found = kept.get(at(challenge));
        if (!found || found.met) return false;
        found.met = true;
        return true;
      },
    },
    worklists: { page: async () => ({ works: [] }) },
    glances: async () => ({
      petitions: new Map(),
      items: new Map(),
      calls: new Map(),
      publications: new Map(),
    }),
    improvements: noImprovements,
    compensations: noCompensations,
    calls: phone.calls,
    publications: noPublications,
    contacts: phone.contacts,
    published: { entries: async () => [] },
    persons: { of: async () => [] },
    notices: {
      async add(_subject, _id, intent) {
        mails.push(intent);
        return true;
      },
    },
    files: {
      async put({ id }, body) {
        if (!files.has(id)) files.set(id, Buffer.from(body));
      },
      async get(id) {
        const body = files.get(id);
        return body && { body, version: 'v1' };
      },
      address: async (id, version) => `https://bucket.example/${id}?versionId=${version}`,
    },
    vault: vault.vault,
    dataKeys: memoryKeys(),
    slots: {
      async take(person, kind, _by, now, span) {
        const slot = `${person} ${kind}`;
        const freeAt = taken.get(slot) ?? 0;
        if (freeAt > now) return freeAt;
        taken.set(slot, now + span);
        return true;
      },
    },
    nonce() {
      nonces += 1;
      return `nonce-of-the-test-${nonces}`;
    },
  };
  return {
    deps,
    vault,
    files,
    mails: {
      all: mails,
      /** The digits of the last code that was mailed. */
      code(): string {
        const { to, because = '' } = mails.findLast(({ kind }) => kind === 'code') ?? { to: '' };
        const [id = '', nonce = ''] = because.split(' ');
        const key = keyOf(keys, id);
        return key ? doorCode(key, to, nonce) : 'none';
      },
    },
  };
}

/** The request as it comes from a device of the link's own person. */
export function throughTheDoor(asked: Asked, keys: Keyring, now: number): Asked {
  const shown = asked.headers?.authorization?.slice('Bearer '.length);
  const kept = asked.cookies?.find((cookie) => cookie.startsWith('desk-'));
  const link = readLink(keys, shown ?? kept?.slice(kept.indexOf('=') + 1) ?? '', 0);
  if ('refused' in link) return asked;
  const session = sessionToken(keys, { person: link.person, passedAt: now }, 'device');
  const isForm = (asked.headers?.['content-type'] ?? '').includes('urlencoded');
  return {
    ...asked,
    cookies: [...(asked.cookies ?? []), `${SESSION}=${session}`],
    ...(isForm && { body: `${asked.body ?? ''}&${SEAL}=${sealOf(keys, session)}` }),
  };
}

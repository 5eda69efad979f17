import type { Keyed } from '../petition/commands/command.ts';
import type { Keyring } from '../privacy/keys.ts';
import { contactKeys, personMark } from '../privacy/person.ts';
import { saidHashes, textHash } from '../privacy/text-hash.ts';
import { filesNamed } from './attachments.ts';

/** What commands make under these keys. @param at when the request was received, epoch ms */
export const keyedBy = (keys: Keyring, at: number): Keyed => ({
  codeKey: keys.current.id,
  hash: (petition, text) => textHash(keys.current, petition, text),
  hashes: (petition, text) => saidHashes(keys, petition, text),
  files: (tokens) => filesNamed(tokens, keys, at),
  personMark: (submission, receivedAt) => personMark(keys.current, submission, receivedAt),
  contactMarks: (petitioner) => contactKeys(keys, petitioner),
});

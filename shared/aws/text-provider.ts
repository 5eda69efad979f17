import type { TextMessages } from '../petition/texts.ts';
import type { Clock } from '../ports/clock.ts';
import type { KeysReader } from '../ports/keys.ts';
import { dialled } from '../text/phone.ts';
import { signedPost } from './signed-post.ts';

/** Texts through a provider's address: POST `{to, text, reference}` as JSON, signed with the key of the purpose `texts`. */
export const textProvider = (url: string, keys: KeysReader, clock: Clock): TextMessages => ({
  send: ({ to, text, reference }) =>
    signedPost(url, 'texts', { to: dialled(to), text, reference }, keys, clock),
});

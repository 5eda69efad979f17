import type { FaxMessages } from '../petition/faxes.ts';
import type { Clock } from '../ports/clock.ts';
import type { KeysReader } from '../ports/keys.ts';
import { dialled } from '../text/phone.ts';
import { signedPost } from './signed-post.ts';

/**
 * Faxes through a provider's address: POST `{to, pdf, pages, reference}` as JSON, the document in base64, signed with the
 * key of the purpose `faxes`. What became of it is told to POST /gateways/faxes.
 */
export const faxProvider = (url: string, keys: KeysReader, clock: Clock): FaxMessages => ({
  send: ({ to, pdf, pages, reference }) =>
    signedPost(
      url,
      'faxes',
      {
        to: dialled(to),
        pdf: Buffer.from(pdf).toString('base64'),
        ...{ pages, reference },
      },
      keys,
      clock,
    ),
});

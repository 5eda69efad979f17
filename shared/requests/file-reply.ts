import { type HttpEvent, type HttpReply, Refused } from '../lambda/http.ts';
import { MEDIA } from '../lambda/media.ts';
import { standingOf } from '../petition/attachment.ts';
import type { Petition } from '../petition/petition.ts';
import type { Clock } from '../ports/clock.ts';
import type { Files } from '../ports/files.ts';
import type { Vault } from '../ports/originals.ts';
import type { Petitions } from '../ports/petitions.ts';
import { nameIn } from '../presentation/attachment-view.ts';
import { mayTellPlace, withoutPlace } from '../privacy/positions.ts';
import { MOST_IN_REPLY, saved } from './file-response.ts';

interface HandOutDeps {
  readonly petitions: Pick<Petitions, 'content'>;
  readonly files: Pick<Files, 'get' | 'address'>;
  readonly vault: Pick<Vault, 'handOut'>;
  readonly clock: Clock;
}

/**
 * Only the version that was checked, only as a file to save, under the name that its owner gave it; a picture as the copy
 * that does not say where it was taken, whoever asks.
 */
export async function handedOut(
  petition: Petition,
  { pathParameters }: HttpEvent,
  missing: 'no-match' | 'not-found',
  { petitions, files, vault, clock }: HandOutDeps,
): Promise<HttpReply> {
  const { number, attachments = [] } = petition;
  const held = attachments.find(({ id }) => id === pathParameters?.attachment);
  if (!held) throw new Refused(missing);
  if (standingOf(held, clock.now()) !== 'sound') throw new Refused('attachment-held');
  const { id, version = '', of, type, bytes } = held;
  if (bytes > MOST_IN_REPLY && !mayTellPlace(type))
    return { statusCode: 303, headers: { location: await files.address(id, version) } };
  const [content, object] = await Promise.all([
    petitions.content(number, of),
    files.get(id, version),
  ]);
  if (!object) throw new Refused(missing);
  const shown = withoutPlace(type, object.body);
  if (!shown) throw new Refused('attachment-held');
  if (shown.length > MOST_IN_REPLY)
    return {
      statusCode: 303,
      headers: { location: await vault.handOut(shown, MEDIA[type], `${id}.${type}`) },
    };
  const name = nameIn(content, id) ?? id;
  const disposition = `attachment; filename="${id}"; filename*=UTF-8''${encodeName(name)}`;
  return saved(shown, MEDIA[type], disposition);
}

/** As RFC 8187 writes a name in a header. */
const encodeName = (name: string): string =>
  encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

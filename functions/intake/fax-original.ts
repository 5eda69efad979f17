import { type Envelope, faxObjectId, mediaObject } from '../../shared/fax/envelope.ts';
import { nameOf } from '../../shared/lambda/log.ts';
import { MOST_BYTES } from '../../shared/petition/arrival.ts';
import { type ArrivedObject, isTooLarge, type TooLarge } from '../../shared/ports/originals.ts';
import type { FaxDeps } from './fax-deps.ts';

/** Pictures that cannot be had; `lies` where they are there, larger than anybody can take. */
export interface NoPictures {
  readonly missing: string;
  readonly lies?: TooLarge;
}

/** The pictures of a fax as they lie in the bucket of arrivals; fetched and stored first where only their address is known. */
export async function originalOf(
  { gateway, faxId, media }: Envelope,
  { arrived, pictures }: Pick<FaxDeps, 'arrived' | 'pictures'>,
): Promise<ArrivedObject | NoPictures> {
  if ('key' in media) return await lying(media.key, arrived);
  const fetched = await pictures.fetch(media.url).catch((error: unknown) => ({
    missing: error instanceof Error && 'code' in error ? String(error.code) : nameOf(error),
  }));
  if ('missing' in fetched) return fetched;
  const { key, body, type } = mediaObject(faxObjectId(gateway, faxId), fetched);
  await arrived.put(key, body, type);
  // What is stored counts: an earlier try may have stored it.
  return await lying(key, arrived);
}

async function lying(
  key: string,
  arrived: FaxDeps['arrived'],
): Promise<ArrivedObject | NoPictures> {
  const found = await arrived.get(key, MOST_BYTES.fax);
  if (!found) return { missing: 'gone' };
  return isTooLarge(found) ? { missing: 'too-large', lies: found } : found;
}

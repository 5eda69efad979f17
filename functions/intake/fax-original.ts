import { type Envelope, faxObjectId, mediaObject } from '../../shared/fax/envelope.ts';
import { nameOf } from '../../shared/lambda/log.ts';
import type { ArrivedObject } from '../../shared/petition/ports-originals.ts';
import type { FaxDeps } from './fax.ts';

/** The pictures of a fax as they lie in the bucket of arrivals; fetched and stored first where only their address is known. */
export async function originalOf(
  { gateway, faxId, media }: Envelope,
  { arrived, pictures }: Pick<FaxDeps, 'arrived' | 'pictures'>,
): Promise<ArrivedObject | { readonly missing: string }> {
  if ('key' in media) return (await arrived.get(media.key)) ?? { missing: 'gone' };
  const fetched = await pictures.fetch(media.url).catch((error: unknown) => ({
    missing: error instanceof Error && 'code' in error ? String(error.code) : nameOf(error),
  }));
  if ('missing' in fetched) return fetched;
  const { key, body, type } = mediaObject(faxObjectId(gateway, faxId), fetched);
  await arrived.put(key, body, type);
  // What is stored counts: an earlier try may have stored it.
  return (await arrived.get(key)) ?? { missing: 'gone' };
}

import { Refusal } from '../wire.ts';
import type { Tags } from './store.ts';

/** The tags of a `Tagging` document, as PutObjectTagging and a form's `tagging` field carry it. */
export function tagsIn(xml: string): Tags {
  const tag = /<Tag>\s*<Key>([^<]{1,128})<\/Key>\s*<Value>([^<]{0,256})<\/Value>\s*<\/Tag>/g;
  const tags = [...xml.matchAll(tag)].map(([, key = '', value = '']) => [key, value] as const);
  const rest = xml
    .replaceAll(tag, '')
    .replace(/<\?xml[^>]*\?>/, '')
    .replace(/\sxmlns="[^"]*"/, '');
  if (!/^\s*<Tagging>\s*<TagSet>\s*<\/TagSet>\s*<\/Tagging>\s*$/.test(rest) || tags.length > 10)
    throw new Refusal('MalformedXML', 'The tagging is not a Tagging document.');
  return Object.fromEntries(tags);
}

/** The tags of the header `x-amz-tagging`: 'state=new'. */
export const tagsOf = (header: string | undefined): Tags =>
  Object.fromEntries(new URLSearchParams(header ?? ''));

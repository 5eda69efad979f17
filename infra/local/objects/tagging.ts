import type { EngineReply } from '../contract.ts';
import { Refusal } from '../wire.ts';
import type { Tags } from './bucket.ts';
import type { Stored } from './store.ts';
import { escaped, NAMESPACE, unescaped, XML_HEAD, XML_TYPE } from './xml.ts';

/** What S3 keeps of one version. */
export const MOST_TAGS = 10;

/** The tags of a `Tagging` document, as PutObjectTagging and a form's `tagging` field carry it. */
export function tagsIn(xml: string): Tags {
  const tag = /<Tag>\s*<Key>([^<]{1,128})<\/Key>\s*<Value>([^<]{0,256})<\/Value>\s*<\/Tag>/g;
  const tags = [...xml.matchAll(tag)].map(
    ([, key = '', value = '']) => [unescaped(key), unescaped(value)] as const,
  );
  const rest = xml
    .replaceAll(tag, '')
    .replace(/<\?xml[^>]*\?>/, '')
    .replace(/\sxmlns="[^"]*"/, '');
  if (
    !/^\s*<Tagging>\s*<TagSet>\s*<\/TagSet>\s*<\/Tagging>\s*$/.test(rest) ||
    tags.length > MOST_TAGS
  )
    throw new Refusal('MalformedXML', 'The tagging is not a Tagging document.');
  return Object.fromEntries(tags);
}

/** The tags of the header `x-amz-tagging`: 'state=new'. */
export const tagsOf = (header: string | undefined): Tags =>
  Object.fromEntries(new URLSearchParams(header ?? ''));

/** What GetObjectTagging answers; it names the version. */
export function taggingOf({ tags, version }: Stored): EngineReply {
  const set = Object.entries(tags).map(
    ([key, value]) => `<Tag><Key>${escaped(key)}</Key><Value>${escaped(value)}</Value></Tag>`,
  );
  const body = `${XML_HEAD}<Tagging ${NAMESPACE}><TagSet>${set.join('')}</TagSet></Tagging>`;
  return { status: 200, headers: { ...XML_TYPE, 'x-amz-version-id': version }, body };
}

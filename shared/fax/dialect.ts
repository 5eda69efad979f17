import type { CameFax } from './envelope.ts';
import { faxOf, isOfAnother, type SaidFields, said, setOnce } from './gateway-fields.ts';

export type ReadFax =
  | { readonly fax: CameFax }
  /** It tells of something else than a received fax: nothing to do. */
  | { readonly other: true }
  | { readonly wrong: 'unreadable-body' | 'invalid-request' };

/** Deeper than any gateway nests what it says. */
const DEEPEST = 6;
/** More fields than any gateway has. */
const MOST_FIELDS = 200;
/** The fields in which pictures come as base64. */
const PICTURE =
  /^(file|filecontent|filedata|content|document|fax|media|pdf|tiff?|image|base64|data|body|첨부)$/;
const isPicture = (name: string): boolean =>
  PICTURE.test(name.toLowerCase().replace(/[^a-z가-힣]/g, ''));
/** Nothing shorter is a picture. */
const SHORTEST = 40;

/** Reads what a gateway sent, whatever it wrote it in; `now` is when it came (epoch ms). The signature is checked before. */
export const readFax = (contentType: string, body: Uint8Array, now: number): Promise<ReadFax> =>
  /^multipart\/form-data\b/i.test(contentType)
    ? readForm(contentType, body, now)
    : Promise.resolve(
        /^application\/x-www-form-urlencoded\b/i.test(contentType) || isFields(body)
          ? readFields(body, now)
          : readJson(body, now),
      );

/** A name and an equals sign: what no JSON begins with. Some gateways name no type. */
const isFields = (body: Uint8Array): boolean =>
  /^[A-Za-z][\w.%+-]{0,60}=/.test(Buffer.from(body.subarray(0, 80)).toString('latin1'));

/** Fields as a browser encodes a form, with the pictures' address or the pictures themselves in base64. */
function readFields(body: Uint8Array, now: number): ReadFax {
  const sent = new URLSearchParams(Buffer.from(body).toString('latin1'));
  if (sent.size > MOST_FIELDS) return { wrong: 'invalid-request' };
  const fields = new Map<string, string>();
  const pictures: string[] = [];
  for (const [name, value] of sent) {
    // A plus that was not encoded came as a space.
    if (isPicture(name)) pictures.push(value.replaceAll(' ', '+'));
    else setOnce(fields, name, value);
  }
  if (isOfAnother(fields)) return { other: true };
  const bytes = pictures.map(fromBase64).find((found) => found !== undefined);
  return told('form', fields, bytes, now);
}

/** JSON with the pictures' address or the pictures themselves in base64, its fields at the top or within. */
function readJson(body: Uint8Array, now: number): ReadFax {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return { wrong: 'unreadable-body' };
  }
  const fields = new Map<string, string>();
  const pictures: string[] = [];
  if (!collect(value, fields, pictures, 1)) return { wrong: 'invalid-request' };
  if (isOfAnother(fields)) return { other: true };
  const bytes = pictures.map(fromBase64).find((found) => found !== undefined);
  return told('json', fields, bytes, now);
}

/** Scalars by their names, what is nearest to the fax first; false for what no gateway sends. */
function collect(
  value: unknown,
  fields: Map<string, string>,
  pictures: string[],
  depth: number,
): boolean {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return false;
  const entries = Object.entries(value);
  if (entries.length > MOST_FIELDS) return false;
  // What lies within tells of the fax, what stands around it only of the telling.
  for (const [, inner] of entries)
    if (typeof inner === 'object' && inner !== null && !collect(inner, fields, pictures, depth + 1))
      return false;
  for (const [name, inner] of entries) {
    if (typeof inner === 'string' && isPicture(name)) pictures.push(inner);
    else if (['string', 'number', 'boolean'].includes(typeof inner))
      setOnce(fields, name, String(inner));
  }
  return true;
}

/** Bytes from base64 or a data: address; undefined for an address or any other text. */
function fromBase64(text: string): Buffer | undefined {
  const bare = text.replace(/^data:[^,]{0,100};base64,/i, '').replace(/\s+/g, '');
  const isBase64 = bare.length >= SHORTEST && /^[A-Za-z0-9+/_-]+={0,2}$/.test(bare);
  return isBase64 ? Buffer.from(bare, 'base64') : undefined;
}

/** A form with the pictures as its first file, or with their address. */
async function readForm(contentType: string, body: Uint8Array, now: number): Promise<ReadFax> {
  let form: FormData;
  try {
    const headers = { 'content-type': contentType };
    form = await new Response(new Uint8Array(body), { headers }).formData();
  } catch {
    return { wrong: 'unreadable-body' };
  }
  const fields = new Map<string, string>();
  let bytes: Buffer | undefined;
  let count = 0;
  for (const [name, value] of form) {
    count += 1;
    if (count > MOST_FIELDS) return { wrong: 'invalid-request' };
    if (typeof value === 'string') {
      setOnce(fields, name, value);
      continue;
    }
    if (bytes !== undefined || value.size === 0) continue;
    bytes = Buffer.from(await value.arrayBuffer());
    setOnce(fields, 'fileName', value.name);
    setOnce(fields, 'contentType', value.type);
  }
  return isOfAnother(fields) ? { other: true } : told('multipart', fields, bytes, now);
}

function told(
  gateway: CameFax['gateway'],
  fields: SaidFields,
  bytes: Buffer | undefined,
  now: number,
): ReadFax {
  if (bytes) return { fax: faxOf(gateway, fields, { bytes }, now) };
  const url = addressIn(fields);
  return url === undefined
    ? { wrong: 'invalid-request' }
    : { fax: faxOf(gateway, fields, { url }, now) };
}

const addressIn = (fields: SaidFields): string | undefined => {
  const url = said(fields, 'url');
  return url !== undefined && url.length <= 2000 && URL.canParse(url) ? url : undefined;
};

import { isUtf8 } from 'node:buffer';
import { fileTypeFromBuffer } from 'file-type';
import type { AttachmentType } from '../../shared/petition/attachment.ts';

/** What file-type calls each type; what it cannot tell apart is looked at more closely below. */
const FOUND: Readonly<Record<Exclude<AttachmentType, 'text'>, readonly string[]>> = {
  pdf: ['pdf'],
  hwp: ['cfb'],
  hwpx: ['hwpx', 'zip'],
  docx: ['docx'],
  xlsx: ['xlsx'],
  pptx: ['pptx'],
  jpeg: ['jpg'],
  png: ['png', 'apng'],
  heic: ['heic', 'heif'],
  tiff: ['tif'],
};

/** Any old Office document is a compound file too: the FileHeader stream of 한글 begins with this. */
const HWP = Buffer.from('HWP Document File');
/** The first entry of an HWPX archive, stored as it is. */
const HWPX = Buffer.from('mimetypeapplication/hwp+zip');
const FIRST_ENTRY = 30;

/** Whether the bytes are what the type says. Nothing is opened or run. */
export async function isSound(body: Buffer, type: AttachmentType): Promise<boolean> {
  const found = await fileTypeFromBuffer(body);
  if (type === 'text') return found === undefined && isText(body);
  if (!found || !FOUND[type].includes(found.ext)) return false;
  if (type === 'hwp') return body.includes(HWP);
  return type !== 'hwpx' || body.subarray(FIRST_ENTRY, FIRST_ENTRY + HWPX.length).equals(HWPX);
}

/** UTF-8, or the 완성형 of older Korean programs; no control characters but line ends, tabs and page breaks. */
function isText(body: Buffer): boolean {
  const controls = body.some(
    (byte) => (byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d].includes(byte)) || byte === 0x7f,
  );
  return !controls && (isUtf8(body) || isWansung(body));
}

/** Bytes above ASCII come in pairs of which the second is a letter's (CP949). */
function isWansung(body: Buffer): boolean {
  for (let at = 0; at < body.length; at += 1) {
    const lead = body[at] ?? 0;
    if (lead < 0x80) continue;
    const trail = body[at + 1] ?? 0;
    const isTrail =
      (trail >= 0x41 && trail <= 0x5a) || (trail >= 0x61 && trail <= 0x7a) || trail >= 0x81;
    if (lead === 0x80 || lead === 0xff || trail === 0xff || !isTrail) return false;
    at += 1;
  }
  return true;
}

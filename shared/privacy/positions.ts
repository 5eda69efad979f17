import type { AttachmentType } from '../petition/attachment.ts';
import { bareHeic } from './positions/heic.ts';
import { bareJpeg } from './positions/jpeg.ts';
import { barePng } from './positions/png.ts';
import { bareTiff } from './positions/tiff.ts';

const BARE: Readonly<Partial<Record<AttachmentType, (body: Buffer) => Buffer | undefined>>> = {
  jpeg: bareJpeg,
  png: barePng,
  heic: bareHeic,
  tiff: bareTiff,
};

/** Whether a file of this type may tell where it was made, and is shown without that. */
export const mayTellPlace = (type: AttachmentType): boolean => BARE[type] !== undefined;

/**
 * The copy of a picture that people are shown: where it was taken, by which camera and what programs wrote into it is
 * taken out; the original stays as it came. Documents are shown as they are: a picture inside one is not looked for.
 * Time and memory grow with the bytes. Undefined where a picture is made so that this cannot be kept.
 */
export const withoutPlace = (type: AttachmentType, body: Buffer): Buffer | undefined => {
  const bare = BARE[type];
  return bare ? bare(body) : body;
};

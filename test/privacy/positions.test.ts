import { fileTypeFromBuffer } from 'file-type';
import { describe, expect, it } from 'vitest';
import { mayTellPlace, withoutPlace } from '../../shared/privacy/positions.ts';
import {
  heicWithPlace,
  JPEG,
  jpegOf,
  jpegWithPlace,
  pngWithPlace,
  tiffWithPlace,
} from '../support/pictures.ts';

const PLACE = 'LATITUDE-37.5665';
const bare = (type: 'jpeg' | 'png' | 'heic' | 'tiff' | 'pdf', body: Buffer): Buffer => {
  const shown = withoutPlace(type, body);
  if (!shown) throw new Error('it was not made');
  return shown;
};

describe('the copy of a picture that people are shown', () => {
  it.each([
    ['jpeg', jpegWithPlace(), 'jpg'],
    ['png', pngWithPlace(), 'png'],
    ['heic', heicWithPlace(), 'heic'],
    ['tiff', tiffWithPlace(), 'tif'],
  ] as const)('of %s tells no place, and is a picture still', async (type, body, extension) => {
    expect(body.includes(PLACE)).toBe(true);
    const before = Buffer.from(body);
    const shown = bare(type, body);
    expect(shown.includes('LATITUDE')).toBe(false);
    expect((await fileTypeFromBuffer(shown))?.ext).toBe(extension);
    expect(body.equals(before)).toBe(true); // the original stays as it came
  });

  it('of a JPEG has every byte of the picture, and nothing else but how it lies', () => {
    const shown = bare('jpeg', jpegWithPlace(PLACE, 6));
    expect(shown.subarray(-(JPEG.length - 2)).equals(JPEG.subarray(2))).toBe(true);
    const exif = shown.subarray(2, 38);
    expect(exif.toString('latin1', 4, 10)).toBe('Exif\0\0');
    expect([exif.readUInt16BE(20), exif.readUInt16BE(28)]).toEqual([0x0112, 6]);
    expect(shown.length).toBe(JPEG.length + 36);
    expect(bare('jpeg', jpegWithPlace(PLACE, 1)).equals(JPEG)).toBe(true);
    expect(bare('jpeg', JPEG).equals(JPEG)).toBe(true);
  });

  it('of a JPEG has no small picture of what was cut off', () => {
    const small = Buffer.from('THUMBNAIL-OF-THE-WHOLE');
    const head = Buffer.from('ffe000004a46494600010200004800480701', 'hex');
    const jfif = Buffer.concat([head, small]);
    jfif.writeUInt16BE(jfif.length - 2, 2);
    // JPEG has its own of 18 bytes behind its two.
    const cropped = Buffer.concat([JPEG.subarray(0, 2), jfif, JPEG.subarray(20)]);
    const shown = bare('jpeg', cropped);
    expect(shown.includes('THUMBNAIL')).toBe(false);
    expect(shown.toString('hex', 2, 20)).toBe('ffe000104a46494600010200004800480000');
    expect(shown.subarray(20).equals(JPEG.subarray(20))).toBe(true);
  });

  it('of a HEIC has its pixels where they stood', () => {
    const body = heicWithPlace();
    const shown = bare('heic', body);
    expect(shown.length).toBe(body.length);
    expect(shown.indexOf('PIXELS-OF-THE-PICTURE')).toBe(body.indexOf('PIXELS-OF-THE-PICTURE'));
    expect(shown.includes('mpvd')).toBe(false);
  });

  it('of a PNG keeps what belongs to the picture', () => {
    const shown = bare('png', pngWithPlace()).toString('latin1');
    for (const kept of ['IHDR', 'pHYs', 'IDAT', 'IEND']) expect(shown).toContain(kept);
    for (const gone of ['eXIf', 'iTXt', 'zTXt']) expect(shown).not.toContain(gone);
  });

  it('of a document is the document', () => {
    const pdf = Buffer.from(`%PDF-1.7 ${PLACE}`);
    expect([mayTellPlace('pdf'), bare('pdf', pdf)]).toEqual([false, pdf]);
  });

  it('survives whatever is cut off or changed in it, and tells no place where the head is whole', () => {
    const bodies = {
      jpeg: jpegWithPlace(),
      png: pngWithPlace(),
      heic: heicWithPlace(),
      tiff: tiffWithPlace(),
    };
    for (const [type, body] of Object.entries(bodies) as [keyof typeof bodies, Buffer][])
      for (let at = 0; at < body.length; at += 1) {
        expect(() => withoutPlace(type, body.subarray(0, at))).not.toThrow();
        const changed = Buffer.from(body);
        changed[at] = 0xff;
        expect(() => withoutPlace(type, changed)).not.toThrow();
      }
  });
});

describe('what it costs', () => {
  const MB = 1024 * 1024;
  const filledWith = (head: Buffer, hex: string, bytes: number) =>
    Buffer.concat([head, Buffer.alloc(bytes, Buffer.from(hex, 'hex'))]);
  /** A directory in every two bytes, each with all entries that it can have. */
  const pointers = (bytes: number) => {
    const body = Buffer.alloc(bytes);
    body.write('II*\0\x08\0\0\0', 0, 'latin1');
    for (let at = 8; at + 2 < bytes; at += 2) body.writeUInt16LE(0x8825, at);
    return body;
  };
  const spent = (type: 'jpeg' | 'png' | 'heic' | 'tiff', body: Buffer): number => {
    const before = process.threadCpuUsage();
    withoutPlace(type, body);
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1000;
  };

  it.each([
    ['a sound photograph', 'jpeg', (bytes: number) => jpegOf(bytes)],
    [
      'segments without content',
      'jpeg',
      (bytes: number) => filledWith(JPEG.subarray(0, 2), 'ffef0002', bytes),
    ],
    [
      'a scan that never ends',
      'jpeg',
      (bytes: number) => filledWith(JPEG.subarray(0, -2), 'ff', bytes),
    ],
    ['directories in one another', 'tiff', pointers],
    [
      'boxes without content',
      'heic',
      (bytes: number) => filledWith(heicWithPlace().subarray(0, 20), '0000000866726565', bytes),
    ],
    [
      'chunks without content',
      'png',
      (bytes: number) => filledWith(pngWithPlace().subarray(0, 8), '00', bytes),
    ],
  ] as const)('%s: grows with the bytes', (_, type, bodyOf) => {
    spent(type, bodyOf(MB)); // compiled
    const quarter = spent(type, bodyOf(2.5 * MB));
    const whole = spent(type, bodyOf(10 * MB));
    // The square would be sixteen times as much; what takes no time at all is not measured.
    expect(whole).toBeLessThan(Math.max(100, 9 * quarter));
  });
});

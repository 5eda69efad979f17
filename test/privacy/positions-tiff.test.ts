import { fileTypeFromBuffer } from 'file-type';
import { describe, expect, it } from 'vitest';
import { withoutPlace } from '../../shared/privacy/positions.ts';
import { type Directory, tiffOf } from '../support/tiffs.ts';

const TOLD = 'TOLD-37.5665,126.978';
const PIXELS = 'PIXELS-OF-THE-PICTURE';
const WIDTH = 256;
const ORIENTATION = 274;
const STRIPS = 273;
/** What draws the picture; `more` beside it. */
const page = (more: Directory = {}): Directory => ({
  [WIDTH]: 16,
  [ORIENTATION]: 6,
  [STRIPS]: PIXELS,
  ...more,
});
const EXIF = 0x8769;
const GPS = 0x8825;
const SUB = 330;

const PLACES: readonly (readonly [string, readonly Directory[]])[] = [
  ['the description', [page({ 270: TOLD })]],
  ['maker and model', [page({ 271: TOLD, 272: TOLD })]],
  [
    'artist, computer, program, copyright',
    [page({ 315: TOLD, 316: TOLD, 305: TOLD, 33432: TOLD })],
  ],
  ['a camera serial of DNG', [page({ 50735: TOLD })]],
  ['what a maker keeps of its own', [page({ 50740: TOLD })]],
  ['GeoTIFF', [page({ 33550: TOLD, 33922: TOLD, 34264: TOLD, 34736: TOLD, 34737: TOLD })]],
  ['what GDAL adds', [page({ 42112: TOLD, 42113: TOLD })]],
  ['XMP, IPTC, Photoshop', [page({ 700: TOLD, 33723: TOLD, 34377: TOLD })]],
  ['Exif with a serial, and its maker note', [page({ [EXIF]: [{ 42033: TOLD, 37500: TOLD }] })]],
  ['GPS', [page({ [GPS]: [{ 2: TOLD }] })]],
  ['a directory within Exif', [page({ [EXIF]: [{ 40965: [{ 1: TOLD }] }] })]],
  ['the second page', [page(), page({ 270: TOLD, [GPS]: [{ 2: TOLD }] })]],
  ['a picture within', [page({ [SUB]: [page({ 270: TOLD, [GPS]: [{ 4: TOLD }] })] })]],
  ['the second of two pictures within', [page({ [SUB]: [page(), page({ 271: TOLD })] })]],
  ['a picture within Exif', [page({ [EXIF]: [{ [SUB]: [{ 270: TOLD }] }] })]],
];
const FORMS = [{}, { isLittle: true }, { isBig: true }, { isBig: true, isLittle: true }];

describe.each(FORMS)('a TIFF of the form %o', (form) => {
  it.each(PLACES)('tells nothing in %s, and keeps what draws it', async (_, pages) => {
    const body = tiffOf(pages, form);
    expect(body.includes(TOLD)).toBe(true);
    const shown = withoutPlace('tiff', body);
    expect(shown?.includes('TOLD')).toBe(false);
    expect(shown?.includes(PIXELS)).toBe(true);
    expect(shown?.length).toBe(body.length);
    expect((await fileTypeFromBuffer(shown ?? body))?.ext).toBe('tif');
    const bare = tiffOf([page()], form);
    expect(withoutPlace('tiff', bare)?.equals(bare)).toBe(true); // nothing was in it, nothing is changed
  });
});

it('a value of a few letters within its entry goes too', () => {
  expect(withoutPlace('tiff', tiffOf([page({ 271: 'LG1' })]))?.includes('LG1')).toBe(false);
});

it('directories in one another, as deep as ten megabytes go, are no call within a call', () => {
  const body = Buffer.alloc(10 * 1024 * 1024);
  body.write('II*\0\x08\0\0\0', 0, 'latin1');
  const each = 2 + 12 + 4;
  for (let at = 8; at + 2 * each < body.length; at += each) {
    body.writeUInt16LE(1, at);
    body.writeUInt16LE(EXIF, at + 2);
    body.writeUInt16LE(4, at + 4);
    body.writeUInt32LE(1, at + 6);
    body.writeUInt32LE(at + each, at + 10);
  }
  expect(() => withoutPlace('tiff', body)).not.toThrow();
});

it('a directory of as many directories as fit in ten megabytes is no call with a million arguments', () => {
  const body = Buffer.alloc(10 * 1024 * 1024, 1);
  body.write('MM\0*\0\0\0\x08', 0, 'latin1');
  body.writeUInt16BE(1, 8);
  body.writeUInt16BE(SUB, 10);
  body.writeUInt16BE(4, 12);
  body.writeUInt32BE(2_000_000, 14);
  body.writeUInt32BE(30, 18);
  expect(() => withoutPlace('tiff', body)).not.toThrow();
});

it('what is no TIFF is not shown as one', () => {
  expect(withoutPlace('tiff', Buffer.from('MM\0\x2c\0\0\0\x08'))).toBeUndefined();
});

import { describe, expect, it } from 'vitest';
import { isSound } from '../../functions/casework/detect-type.ts';
import type { AttachmentType } from '../../shared/petition/attachment.ts';

/** A ZIP of stored entries, as HWPX and the Office formats begin. */
function zip(entries: readonly (readonly [string, string])[]): Buffer {
  const parts = entries.flatMap(([name, content]) => {
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(20, 4);
    header.writeUInt32LE(content.length, 18);
    header.writeUInt32LE(content.length, 22);
    header.writeUInt16LE(name.length, 26);
    return [header, Buffer.from(name), Buffer.from(content)];
  });
  return Buffer.concat([...parts, Buffer.from('504b0506', 'hex'), Buffer.alloc(18)]);
}
const office = (part: string) =>
  zip([
    [
      '[Content_Types].xml',
      `<?xml version="1.0"?><Types xmlns="x"><Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${part}.main+xml"/></Types>`,
    ],
  ]);
const CFB = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
const HWP = Buffer.concat([CFB, Buffer.from('HWP Document File'), Buffer.alloc(100)]);
const HWPX = zip([
  ['mimetype', 'application/hwp+zip'],
  ['version.xml', '<v/>'],
]);
const PDF = Buffer.from('%PDF-1.7\n%%EOF\n');
const TIFF = Buffer.concat([Buffer.from('49492a0008000000', 'hex'), Buffer.alloc(64)]);
const CP949 = Buffer.from('c8abb0a1bbf32c20b0a1bbf3b5bf', 'hex'); // 홍가상, 가상동

describe('a file is what its name says', () => {
  it.each<[string, Buffer, AttachmentType, boolean]>([
    ['a PDF', PDF, 'pdf', true],
    ['a PDF called a picture', PDF, 'png', false],
    ['한글', HWP, 'hwp', true],
    ['an old Word document called 한글', CFB, 'hwp', false],
    ['new 한글', HWPX, 'hwpx', true],
    ['an archive called new 한글', zip([['a.exe', 'MZ']]), 'hwpx', false],
    ['a Word document', office('wordprocessingml.document'), 'docx', true],
    ['a workbook called a Word document', office('spreadsheetml.sheet'), 'docx', false],
    ['a workbook', office('spreadsheetml.sheet'), 'xlsx', true],
    ['slides', office('presentationml.presentation'), 'pptx', true],
    ['a fax', TIFF, 'tiff', true],
    ['text', Buffer.from('안녕하세요\r\n'), 'text', true],
    ['text of an old program', CP949, 'text', true],
    ['a PDF called text', PDF, 'text', false],
    ['a program called text', Buffer.from('MZ\0\0'), 'text', false],
    ['half a letter', CP949.subarray(0, 1), 'text', false],
    ['a page called a picture', Buffer.from('<script>1</script>'), 'jpeg', false],
  ])('%s', async (_, body, type, sound) => expect(await isSound(body, type)).toBe(sound));
});

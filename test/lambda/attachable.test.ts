import { expect, test } from 'vitest';
import { attachable } from '../../shared/lambda/attachments.ts';

const JPEG = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]);
const HEIC = Buffer.from('\0\0\0\x18ftypheic');

test.each([
  ['image', JPEG, 'image.jpg', 'jpeg'],
  ['2026.11.29', JPEG, '2026.11.29.jpg', 'jpeg'],
  ['사진', HEIC, '사진.heic', 'heic'],
  ['scan', Buffer.from('%PDF-1.7'), 'scan.pdf', 'pdf'],
  ['image.jpeg', JPEG, 'image.jpeg', 'jpeg'],
  ['IMG_0001.mpo', JPEG, 'IMG_0001.mpo.jpg', 'jpeg'],
  ['화면.unknown', JPEG, '화면.unknown.jpg', 'jpeg'],
  ['image.exe', JPEG, 'image.exe.jpg', 'jpeg'],
])(
  'a file called %s is judged by its bytes where its name says no type that we take',
  (name, body, kept, type) => {
    expect(attachable(name, body.length, body)).toEqual({ name: kept, type, bytes: body.length });
  },
);

test.each([
  ['image', Buffer.from('MZ\x90')],
  ['image.exe', Buffer.from('MZ\x90')],
  ['raw.dng', Buffer.from('II*\0\x08\0\0\0')],
  ['image', undefined],
])('%s that nobody can vouch for is not taken', (name, body) => {
  expect(attachable(name, 10, body)).toEqual({ fault: 'file-type' });
});

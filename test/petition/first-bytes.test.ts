import { expect, test } from 'vitest';
import { named } from '../../functions/assets/browser/named.ts';
import { attachable } from '../../shared/lambda/attachments.ts';
import { KNOWN_ENDINGS } from '../../shared/petition/attachment.ts';

/** The service and the script of pages find the same. */
const HEADS: readonly (readonly [head: string, ending: string])[] = [
  ['ffd8ffe000104a464946', '.jpg'],
  ['89504e470d0a1a0a0000000d', '.png'],
  ['255044462d312e37', '.pdf'],
  ['25504446', ''],
  ['49492a0008000000', '.tif'],
  ['4d4d002a00000008', '.tif'],
  ['49492b0008000000', ''],
  ['00000018667479706865696300000000', '.heic'],
  ['00000018667479706865697800000000', '.heic'],
  ['000000186674797061766966', ''],
  ['4d5a90', ''],
  ['504b030414', ''],
];
const NAMES = ['image', '사진', '2026.11.29', 'IMG_2026.1129', 'scan.20261129', '사진.원본'];

const byService = (name: string, body: Buffer) => {
  const taken = attachable(name, body.length, body);
  return 'fault' in taken ? name : taken.name;
};

test.each(HEADS)(
  'what begins with %s ends in "%s", for the service and for the script',
  async (head, ending) => {
    const body = Buffer.from(head, 'hex');
    for (const name of NAMES) {
      expect([
        byService(name, body),
        (await named(new File([body], name), KNOWN_ENDINGS)).name,
      ]).toEqual([name + ending, name + ending]);
    }
  },
);

test.each(['image.exe', 'image.dng', 'image.jpeg'])(
  '%s says itself what it is, whatever it begins with',
  async (name) => {
    const body = Buffer.from('49492a0008000000', 'hex');
    expect([
      byService(name, body),
      (await named(new File([body], name), KNOWN_ENDINGS)).name,
    ]).toEqual([name, name]);
  },
);

test.each(['IMG_0001.mpo', '화면.unknown', 'scan.jpe'])(
  '%s gets the ending that its bytes prove, for the service and for the script',
  async (name) => {
    const body = Buffer.from('ffd8ffe000104a464946', 'hex');
    const chosen = await named(new File([body], name), KNOWN_ENDINGS);
    expect([byService(name, body), chosen.name]).toEqual([`${name}.jpg`, `${name}.jpg`]);
  },
);

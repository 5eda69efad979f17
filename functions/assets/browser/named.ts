/** What the first bytes prove, for a file whose name has no ending: as the service finds it (shared/petition/attachment.ts). */
const SIGNS: readonly (readonly [ending: string, hex: RegExp])[] = [
  ['jpg', /^ffd8ff/],
  ['png', /^89504e470d0a1a0a/],
  ['pdf', /^255044462d/],
  ['tif', /^(49492a00|4d4d002a)/],
  ['heic', /^.{8}66747970(68656963|68656978|6d696631)/],
];

/**
 * A file under a name with an ending: some telephones and messengers give a photograph none, or a date. What cannot be
 * read stays as it is, so that its name decides.
 */
export async function named(file: File): Promise<File> {
  if (/\.(?=\d*[a-z])[0-9a-z]{1,5}$/i.test(file.name)) return file;
  try {
    const head = new Uint8Array(await file.slice(0, 12).arrayBuffer());
    const hex = Array.from(head, (byte) => byte.toString(16).padStart(2, '0')).join('');
    const ending = SIGNS.find(([, sign]) => sign.test(hex))?.[0];
    return ending === undefined ? file : new File([file], `${file.name}.${ending}`);
  } catch {
    return file;
  }
}

import { FIRST_BYTES, namedByBytes } from '../../../shared/petition/first-bytes.ts';

/** The ending of a name, in small letters and with its dot. */
export const endingOf = (name: string): string => /\.\w+$/.exec(name.toLowerCase())?.[0] ?? '';

/**
 * A file under a name that says what it is: some telephones and messengers give a photograph no ending, a date, or one of
 * their own. What cannot be read stays as it is, so that its name decides. `endings` are those that we take.
 */
export async function named(file: File, endings: readonly string[]): Promise<File> {
  if (endings.includes(endingOf(file.name))) return file;
  try {
    const head = new Uint8Array(await file.slice(0, FIRST_BYTES).arrayBuffer());
    const name = namedByBytes(file.name, head);
    return name === file.name ? file : new File([file], name);
  } catch {
    return file;
  }
}

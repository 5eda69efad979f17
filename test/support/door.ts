export const SESSION = 'ihaeng-session';

/** Whose link it is: `<key>.<payload>.<signature>`, the person first in the payload. */
export function personIn(text: string): string {
  for (const [, payload = ''] of text.matchAll(/\w{8}\.([\w-]+)\.[\w-]+/g)) {
    const plain = Buffer.from(payload, 'base64url').toString();
    const [, person] =
      /^\["([^"]+)","[^"]*","(?:petition|consultation|worklist)",/.exec(plain) ?? [];
    if (person) return person;
  }
  return '';
}

/** The six digits in a mail with a code. */
export function codeIn(mail: { readonly text: string } | undefined): string {
  const [code] = /\b\d{6}\b/.exec(mail?.text ?? '') ?? [];
  if (!code) throw new Error('no code was mailed');
  return code;
}

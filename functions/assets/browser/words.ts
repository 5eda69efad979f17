/** What the server wrote for us to say (shared/web/sending.ts, shared/presentation/files-words.ts): nothing is worded here. */
export type Words<Name extends string> = Readonly<Record<Name, string>>;

export type SendWords = Words<
  'sending' | 'uploading' | 'unsent' | 'large' | 'slow' | 'busy' | 'offline' | 'unreached'
>;
export type FileWords = Words<
  | 'remove'
  | 'again'
  | 'preparing'
  | 'waiting'
  | 'under'
  | 'done'
  | 'failed'
  | 'removed'
  | 'many'
  | 'large'
  | 'all'
  | 'empty'
  | 'type'
>;

/** A sentence with `{name}` and `{percent}` filled in. */
export const filled = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

/** An element with a text and attributes. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  text = '',
  attributes: Readonly<Record<string, string>> = {},
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.textContent = text;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

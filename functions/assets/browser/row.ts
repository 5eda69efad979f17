import { element, type FileWords, filled } from './words.ts';

type Shown = 'waiting' | 'under' | 'done' | 'failed';

/** One file in the list: its name, how far it is, a button that takes it out. */
export interface Row {
  readonly name: string;
  readonly item: HTMLElement;
  readonly size: HTMLElement;
  readonly remove: HTMLButtonElement;
  readonly show: (shown: Shown, part?: number) => void;
  abort: AbortController;
  file?: File;
  token?: string;
}

interface Given {
  readonly name: string;
  readonly token: string | undefined;
  readonly words: FileWords;
  readonly remove: (row: Row) => void;
  readonly again: (row: Row) => void;
}

export function rowOf({ name, token, words, remove, again }: Given): Row {
  const item = element('li');
  const size = element('span', '', { class: 'quiet' });
  const state = element('span', '', { class: 'quiet' });
  const bar = element('progress', '', { max: '1', 'aria-label': name });
  const out = element('button', words.remove, { type: 'button', class: 'plain' });
  const retry = element('button', words.again, { type: 'button', class: 'plain' });
  out.setAttribute('aria-label', `${words.remove}: ${name}`);
  retry.setAttribute('aria-label', `${words.again}: ${name}`);
  const what = element('p', '', { class: 'what' });
  what.append(element('span', name), ' ', size, ' ', state);
  const does = element('p', '', { class: 'does' });
  does.append(retry, out);
  item.append(what, bar, does);
  const row: Row = {
    name,
    item,
    size,
    remove: out,
    abort: new AbortController(),
    ...(token !== undefined && { token }),
    show(shown, part = 0) {
      state.textContent = filled(words[shown], { percent: String(Math.round(part * 100)) });
      bar.value = part;
      bar.hidden = shown !== 'under';
      retry.hidden = shown !== 'failed';
      item.className = shown;
    },
  };
  out.addEventListener('click', () => remove(row));
  retry.addEventListener('click', () => {
    out.focus(); // this button goes
    again(row);
  });
  return row;
}

export const sizeOf = (bytes: number): string =>
  bytes < 1024 * 1024
    ? `${Math.max(1, Math.round(bytes / 1024))}KB`
    : `${(bytes / 1024 / 1024).toFixed(1)}MB`;

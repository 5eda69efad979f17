import { endingOf, named } from './named.ts';
import { type Row, rowOf, sizeOf } from './row.ts';
import { shrunk } from './shrink.ts';
import { brought } from './upload.ts';
import { type FileWords, filled } from './words.ts';

/** A form's files, brought to us while the rest is typed. */
export interface Files {
  /** Resolves when nothing is under way any more: whether all of them are here. */
  readonly settled: () => Promise<boolean>;
  /** What names them in the form. */
  readonly tokens: () => readonly string[];
  readonly focus: () => void;
}

/** Takes over the control for files (shared/presentation/files.ts). */
export function filesOf(field: HTMLElement): Files | undefined {
  const input = field.querySelector<HTMLInputElement>('input[type=file]');
  const list = field.querySelector('ul');
  const status = field.querySelector('[role=status]');
  const found = field.querySelector<HTMLElement>('[data-problem]');
  if (!input || !list || !status || !found) return undefined;
  const problem = found;
  const words: FileWords = JSON.parse(field.dataset.words ?? '{}');
  const most = JSON.parse(field.dataset.most ?? '{}');
  const endings = input.accept.split(',');
  const rows: Row[] = [];
  let work: Promise<unknown> = Promise.resolve();

  const say = (sentence: string) => {
    status.textContent = sentence;
  };
  const refuse = (sentence: string) => {
    problem.textContent = [problem.textContent, sentence].filter(Boolean).join(' ');
    problem.hidden = false;
  };
  const remove = (row: Row) => {
    const next = rows[rows.indexOf(row) + 1] ?? rows[rows.indexOf(row) - 1];
    rows.splice(rows.indexOf(row), 1);
    row.abort.abort();
    row.item.remove();
    say(`${row.name}: ${words.removed}`);
    if (next) next.remove.focus();
    else input.focus();
  };
  const add = (name: string, token?: string): Row => {
    const row = rowOf({ name, token, words, remove, again: (one) => queue(one) });
    rows.push(row);
    list.append(row.item);
    return row;
  };
  /** One after the other: a telephone's line is narrow. */
  const queue = (row: Row) => {
    row.show('waiting');
    work = work.then(() => (rows.includes(row) ? bring(row) : undefined));
  };

  async function bring(row: Row): Promise<void> {
    if (!row.file) return;
    row.show('under', 0);
    say(`${row.name}: ${filled(words.under, { percent: '0' })}`);
    let told = 0;
    const came = await brought(row.file, {
      signal: row.abort.signal,
      progress(part) {
        row.show('under', part);
        if (part < told + 0.25 || part >= 1) return; // a voice that reads every step is in the way
        told = part;
        say(`${row.name}: ${filled(words.under, { percent: String(Math.round(part * 100)) })}`);
      },
    });
    if (!rows.includes(row)) return;
    if ('token' in came) row.token = came.token;
    row.show('token' in came ? 'done' : 'failed');
    say(`${row.name}: ${'token' in came ? words.done : words.failed}`);
    if ('said' in came && came.said) refuse(`${row.name}: ${came.said}`);
  }

  /** Why a file is not taken; undefined when it is. */
  function whyNot(file: File): string | undefined {
    const together = rows.reduce((sum, row) => sum + (row.file?.size ?? 0), file.size);
    if (file.size === 0) return words.empty;
    if (!endings.includes(endingOf(file.name))) return words.type;
    if (file.size > most.bytes) return words.large;
    return together > most.all ? words.all : undefined;
  }

  async function choose(files: readonly File[]): Promise<void> {
    problem.textContent = '';
    for (const chosen of files) {
      if (rows.length >= most.files) return refuse(words.many);
      try {
        await take(chosen);
      } catch {
        say('');
        refuse(`${chosen.name}: ${words.failed}`); // this file alone: the form is sent without it
      }
    }
  }

  async function take(chosen: File): Promise<void> {
    say(`${chosen.name}: ${words.preparing}`);
    const file = await shrunk(await named(chosen, endings));
    const why = whyNot(file);
    if (why !== undefined) {
      say('');
      return refuse(filled(why, { name: chosen.name, size: sizeOf(file.size) }));
    }
    const row = add(file.name);
    row.file = file;
    row.size.textContent = sizeOf(file.size);
    queue(row);
  }

  for (const kept of field.querySelectorAll<HTMLInputElement>('input[name^=kept-]')) {
    const box = kept.closest('p');
    if (kept.checked) add(box?.querySelector('label')?.textContent ?? '', kept.value).show('done');
    box?.remove();
  }
  let choosing: Promise<unknown> = Promise.resolve();
  input.addEventListener('change', () => {
    const files = [...(input.files ?? [])];
    input.value = ''; // the same file can be chosen again; and the form never carries it
    choosing = choosing.then(() => choose(files));
  });
  for (const part of field.querySelectorAll<HTMLElement>('[data-live]')) part.hidden = false;
  input.parentElement?.classList.add('pick');
  input.setAttribute('aria-describedby', input.dataset.described ?? '');

  return {
    async settled() {
      for (let before: readonly unknown[] = []; before[0] !== choosing || before[1] !== work; ) {
        before = [choosing, work]; // another file may be chosen meanwhile
        await choosing;
        await work;
      }
      return rows.every(({ token }) => token !== undefined);
    },
    tokens: () => rows.flatMap(({ token }) => token ?? []),
    focus: () => (rows.find(({ token }) => token === undefined)?.remove ?? input).focus(),
  };
}

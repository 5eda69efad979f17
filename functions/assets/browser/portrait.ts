import { shrunk } from './shrink.ts';

/** A picture for a page needs no camera's size: it is made small before its form is sent. Without a script it goes as it is. */
export function startPortraits(): void {
  if (!('DataTransfer' in window)) return;
  for (const input of document.querySelectorAll<HTMLInputElement>('input[type=file][data-longest]'))
    keepsSmall(input, Number(input.dataset.longest));
}

function keepsSmall(input: HTMLInputElement, longest: number): void {
  let work: Promise<void> | undefined;
  const shrink = async (file: File): Promise<void> => {
    const small = await shrunk(file, { longest, small: 0 }).catch(() => file);
    if (input.files?.[0] !== file) return; // another was chosen meanwhile: it has work of its own
    const held = new DataTransfer();
    held.items.add(small);
    input.files = held.files;
    work = undefined;
  };
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    work = file && shrink(file);
  });
  input.form?.addEventListener('submit', (event) => {
    if (!work) return;
    event.preventDefault();
    void work.then(() => input.form?.requestSubmit());
  });
}

import { element } from './words.ts';

/** The longest that a page is waited for (ms). */
const LONGEST = 10_000;

interface Renewal {
  readonly every: number;
  readonly stale: string;
  readonly renewed: string;
}

/** Shows a part of the page anew when it changed, and touches nothing where it did not: nothing is read out twice. */
function renews(part: HTMLElement): void {
  const { every, stale, renewed }: Renewal = JSON.parse(part.dataset.renew ?? '{}');
  const status = element('p', renewed, { role: 'status', class: 'quiet' });
  part.after(status);
  const tell = (sentence: string) => {
    if (status.textContent !== sentence) status.textContent = sentence;
  };
  async function look(): Promise<void> {
    if (document.hidden) return;
    try {
      const page = await asked();
      const fresh = page.getElementById(part.id);
      // It renews itself no more: what comes after it is a page of its own.
      if (fresh?.dataset.renew === undefined) return location.reload();
      document.title = page.title;
      if (fresh.innerHTML !== part.innerHTML) part.replaceChildren(...fresh.childNodes);
      tell(renewed);
    } catch {
      tell(stale);
    }
  }
  let turn = 0;
  async function next(): Promise<void> {
    clearTimeout(turn);
    await look();
    turn = setTimeout(next, every);
  }
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) void next();
  });
  turn = setTimeout(next, every);
}

/** The page that this one is, as it is now. */
async function asked(): Promise<Document> {
  const over = new AbortController();
  const timer = setTimeout(() => over.abort(), LONGEST);
  try {
    const reply = await fetch(location.href, {
      headers: { accept: 'text/html' },
      signal: over.signal,
    });
    if (!reply.ok) throw new Error('not to be shown');
    return new DOMParser().parseFromString(await reply.text(), 'text/html');
  } finally {
    clearTimeout(timer);
  }
}

/** Every part of the page that says so. */
export function startRenewing(): void {
  for (const part of document.querySelectorAll<HTMLElement>('[data-renew]')) renews(part);
}

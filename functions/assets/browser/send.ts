import { filesOf } from './files.ts';
import { element, type SendWords } from './words.ts';

/** A reply that has not come by then is told; sent again it counts once, for it has the same key (ms). */
const LONGEST = 40_000;

/** Sends a form without leaving its page: whatever comes back, what was typed stays. */
function sends(form: HTMLFormElement): void {
  const words: SendWords = JSON.parse(form.dataset.send ?? '{}');
  const field = form.querySelector<HTMLElement>('[data-files]');
  const files = field ? filesOf(field) : undefined;
  const status = element('p', '', { role: 'status', class: 'quiet' });
  const alert = element('p', '', { role: 'alert', class: 'wrong', tabindex: '-1' });
  alert.hidden = true;
  const button = [...form.querySelectorAll('button')].filter(({ type }) => type === 'submit').pop();
  const place = button?.closest('p') ?? null;
  form.insertBefore(alert, place);
  place?.after(status);
  let busy = false;

  const tell = (sentence: string) => {
    busy = false;
    status.textContent = '';
    alert.textContent = sentence;
    alert.hidden = false;
    alert.focus();
  };
  async function send(submitter: HTMLElement | null): Promise<void> {
    try {
      alert.hidden = true;
      status.textContent = words.uploading;
      if (files && !(await files.settled())) {
        tell(words.unsent);
        return files.focus();
      }
      status.textContent = words.sending;
      const fields = fieldsOf(form, submitter); // now: with what was typed while files were on their way
      const tokens = files?.tokens() ?? [];
      if (tokens.length > 0) fields.set('attachments', tokens.join(' '));
      const why = await delivered(form.action, fields, words);
      if (why !== undefined) tell(why);
    } catch {
      tell(words.unreached); // whatever it was, it can be pressed again
    }
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (busy) return;
    busy = true;
    void send(event.submitter);
  });
  // Back from the next page the browser shows this one as it was left.
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    busy = false;
    status.textContent = '';
  });
}

/** What the form would send, its files aside. */
function fieldsOf(form: HTMLFormElement, submitter: HTMLElement | null) {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string') fields.append(name, value);
  if (submitter instanceof HTMLButtonElement && submitter.name)
    fields.append(submitter.name, submitter.value);
  return fields;
}

/** Shows what came back: the next page, or this one with what was wrong. Otherwise the sentence that says why not. */
async function delivered(
  action: string,
  fields: URLSearchParams,
  words: SendWords,
): Promise<string | undefined> {
  const over = new AbortController();
  const timer = setTimeout(() => over.abort(), LONGEST);
  try {
    const reply = await fetch(action, {
      method: 'POST',
      headers: { accept: 'text/html' },
      body: fields,
      signal: over.signal,
    });
    if (reply.redirected) {
      location.assign(reply.url);
      return undefined;
    }
    const { status, headers } = reply;
    if (status === 413) return words.large; // our own page of it has no word of what was typed
    const isPage = (headers.get('content-type') ?? '').startsWith('text/html');
    if (status === 429 && !isPage) return words.slow; // API Gateway's own
    if (status >= 500 || !isPage) return words.busy;
    show(await reply.text());
    return undefined;
  } catch {
    return navigator.onLine ? words.unreached : words.offline;
  } finally {
    clearTimeout(timer);
  }
}

/** The page that came instead of a redirect, in the place of this one. */
function show(html: string): void {
  const page = new DOMParser().parseFromString(html, 'text/html');
  document.title = page.title;
  document.documentElement.lang = page.documentElement.lang;
  document.body.replaceWith(page.body);
  start();
  scrollTo(0, 0);
  const first =
    document.querySelector<HTMLElement>('[autofocus]') ?? document.querySelector('main');
  first?.focus();
}

/** Every form of the page that says so. */
export function start(): void {
  for (const part of document.querySelectorAll('[data-plain]')) part.remove();
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-send]')) sends(form);
}

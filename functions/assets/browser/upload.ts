/** How a file came off; `said` is the service's own sentence about a file that it does not take. */
export type Brought =
  | { readonly token: string }
  | { readonly failed: true; readonly said?: string };

interface Address {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Milliseconds before the next try: a full network and a throttle pass. */
const PAUSES = [1000, 4000];
/** An address is good for five minutes. */
const LONGEST = 5 * 60_000;

export interface Upload {
  /** From 0 to 1. */
  readonly progress: (part: number) => void;
  /** Told when it is over whatever comes. */
  readonly signal: AbortSignal;
}

/** Brings one file to the bucket itself: asks for an address, sends it there. Tried three times. */
export async function brought(file: File, upload: Upload): Promise<Brought> {
  for (let attempt = 0; ; attempt += 1) {
    const came = await once(file, upload).catch((): 'again' => 'again');
    if (came !== 'again') return came;
    const pause = PAUSES[attempt];
    if (pause === undefined || upload.signal.aborted) return { failed: true };
    await new Promise((done) => setTimeout(done, pause));
  }
}

async function once(file: File, upload: Upload): Promise<Brought | 'again'> {
  const reply = await fetch('/attachments', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ name: file.name, bytes: file.size }),
    signal: upload.signal,
  });
  if (reply.status === 429 || reply.status >= 500) return 'again';
  const said = await reply.json();
  if (reply.status !== 201) return { failed: true, said: String(said.title ?? '') };
  const status = await sent(file, said, upload);
  // It lies there already: an answer was lost on its way.
  return status === 200 || status === 412 ? { token: said.id } : 'again';
}

/** By XMLHttpRequest: fetch does not tell how far an upload is. */
const sent = (file: File, { method, url, headers }: Address, { progress, signal }: Upload) =>
  new Promise<number>((done, failed) => {
    const request = new XMLHttpRequest();
    request.open(method, url);
    request.timeout = LONGEST;
    for (const [name, value] of Object.entries(headers))
      if (name !== 'content-length') request.setRequestHeader(name, value); // the browser says it itself
    request.upload.onprogress = ({ loaded, total }) => progress(total > 0 ? loaded / total : 0);
    request.onload = () => done(request.status);
    request.onerror = failed;
    request.ontimeout = failed;
    request.onabort = failed;
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });

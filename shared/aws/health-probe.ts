/** How long a door may take to answer, ms. */
const PATIENCE = 5_000;

/** The status with which an address answers; undefined when it does not in five seconds. Nothing of ours goes with it. */
export async function knock(method: 'GET' | 'POST', url: string): Promise<number | undefined> {
  try {
    const response = await fetch(url, {
      method,
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE),
      ...(method === 'POST' && { headers: { 'content-type': 'application/json' }, body: '{}' }),
    });
    await response.body?.cancel();
    return response.status;
  } catch {
    return undefined; // that nobody answered is the finding
  }
}

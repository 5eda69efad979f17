const DAY = 24 * 60 * 60_000;
/** A gateway's clock may be so much ahead of ours. */
const AHEAD = 5 * 60_000;
/** Nobody hands over a fax that is older. */
const OLDEST = 60 * DAY;

/**
 * The instant of 접수 (A5): the gateway's end of reception, never after `now`. `differs` where it cannot be right (more
 * than five minutes ahead, or older than sixty days): then `came`, when it came to us. All are epoch ms.
 */
export function receivedWhen(
  end: number,
  { came, now }: { readonly came: number; readonly now: number },
): { readonly receivedAt: number; readonly differs: boolean } {
  if (end > now + AHEAD || end < now - OLDEST)
    return { receivedAt: Math.min(came, now), differs: true };
  return { receivedAt: Math.min(end, now), differs: false };
}

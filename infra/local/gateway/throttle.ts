import * as z from 'zod/mini';

/** How many requests a route takes a second, and at once (API Gateway's token bucket). */
const Limit = z.object({
  ThrottlingRateLimit: z.number(),
  ThrottlingBurstLimit: z.number(),
});

/** The stage's limits: of all routes, and of single ones by their key. */
const Settings = z.object({
  DefaultRouteSettings: z.optional(Limit),
  RouteSettings: z.optional(z.record(z.string(), Limit)),
});

/**
 * Whether a route still takes a request. Its bucket fills by real time (`now`, ms): callers hammer in real time, whatever
 * the clock of petitions says. Without a limit of the stage it takes all.
 */
export function throttle(stage: unknown, now: () => number): (route: string) => boolean {
  const { DefaultRouteSettings, RouteSettings = {} } = z.parse(Settings, stage);
  const buckets = new Map<string, { left: number; at: number }>();
  return (route) => {
    const limit = RouteSettings[route] ?? DefaultRouteSettings;
    if (!limit) return true;
    const { ThrottlingRateLimit: rate, ThrottlingBurstLimit: burst } = limit;
    const before = buckets.get(route) ?? { left: burst, at: now() };
    const at = now();
    const left = Math.min(burst, before.left + ((at - before.at) / 1000) * rate);
    const isTaken = left >= 1;
    buckets.set(route, { left: isTaken ? left - 1 : left, at });
    return isTaken;
  };
}

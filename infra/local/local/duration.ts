const UNITS = [7 * 86_400_000, 86_400_000, 3_600_000, 60_000, 1000] as const;
const DURATION = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

/** An ISO 8601 duration of weeks to seconds in ms; undefined for anything else (a month has no length). */
export function durationOf(text: string): number | undefined {
  const found = DURATION.exec(text);
  if (!found || text === 'P' || text.endsWith('T')) return undefined;
  return found
    .slice(1)
    .reduce((sum, part, index) => sum + Number(part ?? 0) * (UNITS[index] ?? 0), 0);
}

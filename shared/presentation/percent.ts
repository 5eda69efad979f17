/** One place behind the point, and never 100 % of what is not all, nor 0 % of what is something. */
export function percent(share: number): string {
  const rounded = Math.round(share * 1000) / 10;
  const shown = share < 1 ? Math.min(rounded, 99.9) : rounded;
  return `${share > 0 ? Math.max(shown, 0.1) : 0}%`;
}

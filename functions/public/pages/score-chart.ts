import { percent } from '../../../shared/presentation/percent.ts';
import { type Html, html } from '../../../shared/web/html.ts';

interface Bar {
  readonly label: string;
  /** 0 to 1; null where there is nothing to show. */
  readonly rate: number | null;
}

const STEP = 96;
const BAR = 40;
const HEIGHT = 100;
const TOP = 24;

/** Bars of rates, drawn on the server; every value stands at its bar, and in the table below. It uses the colour of the text around it. */
export function rateChart(title: string, bars: readonly Bar[]): Html {
  const width = Math.max(1, bars.length) * STEP;
  return html`<figure><svg class="rates" role="img" viewBox="0 0 ${width} ${TOP + HEIGHT + 28}" width="${width}" height="${TOP + HEIGHT + 28}" fill="currentColor"><title>${title}</title>
<line x1="0" y1="${TOP + HEIGHT}" x2="${width}" y2="${TOP + HEIGHT}" stroke="currentColor"/>
${bars.map(({ label, rate }, n) => {
  const x = n * STEP + (STEP - BAR) / 2;
  const middle = n * STEP + STEP / 2;
  const high = Math.round((rate ?? 0) * HEIGHT);
  return html`<rect x="${x}" y="${TOP + HEIGHT - high}" width="${BAR}" height="${high}"/>
<text x="${middle}" y="${TOP + HEIGHT - high - 6}" text-anchor="middle" font-size="15">${rate === null ? '–' : percent(rate)}</text>
<text x="${middle}" y="${TOP + HEIGHT + 20}" text-anchor="middle" font-size="15">${label}</text>
`;
})}</svg></figure>`;
}

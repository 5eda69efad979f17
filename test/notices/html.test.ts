import { describe, expect, it } from 'vitest';
import { petitionerNotice } from '../../shared/notices/petitioner.ts';
import { petitionerExamples, staffExamples } from './examples.ts';
import { staffNotice } from './mails.ts';

const mails = [
  ...Object.entries(petitionerExamples('ko')).map(([name, facts]) => ({
    name,
    html: petitionerNotice(facts).html,
  })),
  ...Object.entries(staffExamples('en')).map(([name, facts]) => ({
    name,
    html: staffNotice(facts).html,
  })),
];

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
    const share = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const found = (text: string, pattern: RegExp) => [
  ...new Set([...text.matchAll(pattern)].map(([, hex = '']) => hex)),
];

describe.each(mails)('the HTML of $name', ({ html }) => {
  const [head = '', body = ''] = html.split('</head>');

  it('has a contrast of 4.5 : 1 in every pair of ink and ground, in light and in dark', () => {
    const inks = found(body, /[;"]color:(#[0-9a-f]{6})/g).filter((ink) => ink !== '#ffffff');
    for (const ground of ['#ffffff', '#f3f5f8'])
      for (const ink of inks)
        expect(contrast(ink, ground), `${ink} on ${ground}`).toBeGreaterThan(4.5);
    for (const button of found(body, /bgcolor="(#[0-9a-f]{6})"/g))
      expect(contrast('#ffffff', button)).toBeGreaterThan(4.5);
    for (const ink of found(head, /\{color:(#[0-9a-f]{6})/g))
      for (const ground of found(head, /background:(#[0-9a-f]{6})/g))
        expect(contrast(ink, ground), `${ink} on ${ground}`).toBeGreaterThan(4.5);
  });

  it('lets every telephone number be pressed', () => {
    const [, shown = ''] = body.split('<body');
    const pressed = shown.replaceAll(/<a href="tel:([^"]*)"[^>]*>\1<\/a>/g, '');
    expect(pressed.replaceAll(/<[^>]*>/g, ' ')).not.toMatch(
      /(?<![\w-])0\d{1,2}-\d{3,4}-\d{4}(?![\w-])/,
    );
  });

  it('loads nothing, runs nothing and stays below the size at which mail clients clip', () => {
    expect(html).not.toMatch(/<(img|script|link|iframe|form|svg)\b|@import|@font-face|url\(/i);
    expect(Buffer.byteLength(html)).toBeLessThan(60_000);
  });
});

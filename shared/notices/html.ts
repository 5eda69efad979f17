import { isTelephone } from '../text/telephone.ts';
import { WHOLE_IN_MAIL } from '../text/whole.ts';
import { type Html, html, joined, lines, type Piece, raw } from '../web/html.ts';
import type { Block, Card, Page, Tone } from './page.ts';

const FONT = raw(
  "font-family:'Apple SD Gothic Neo','Malgun Gothic','Noto Sans KR',NanumGothic,Arial,sans-serif",
);
/** Colours on white, all at least 4.5:1 (WCAG AA); white on each tone as well. */
const INK = '#1b2430';
const QUIET = '#56606d';
const LINE = '#d9dee5';
const PALE = '#f3f5f8';
const TONES: Readonly<Record<Tone, string>> = {
  calm: '#1d4f91',
  done: '#176b43',
  soon: '#8f4a00',
  late: '#a8281e',
};

/** Mail clients that turn colours dark read this; the others keep the inline colours. */
const DARK = raw(`<style>
:root{color-scheme:light dark}
@media (prefers-color-scheme:dark){
.desk{background:#10151c!important}
.sheet{background:#1a212b!important;border-right-color:#38424f!important;border-bottom-color:#38424f!important;border-left-color:#38424f!important}
.line{border-color:#38424f!important}
.ink{color:#eef1f5!important}
.quiet{color:#b3bdc9!important}
.pale{background:#242d39!important}
.tone{color:#a9c8f5!important}
}
@media (max-width:480px){.pad{padding-left:20px!important;padding-right:20px!important}}
</style>`);

const text = (size: number, colour = INK, more = ''): Html =>
  html`style="margin:0;${FONT};font-size:${size}px;line-height:1.65;color:${colour};word-break:keep-all;overflow-wrap:anywhere;${more}"`;

/** Text whose telephone numbers and dates do not break over two lines; a telephone number can be pressed. */
function unbroken(words: string): Html {
  let at = 0;
  const pieces = [...words.matchAll(WHOLE_IN_MAIL)].map(({ 0: whole, index }) => {
    const before = words.slice(at, index);
    at = index + whole.length;
    return isTelephone(whole)
      ? html`${before}<a href="tel:${whole}" style="color:inherit;white-space:nowrap">${whole}</a>`
      : html`${before}<span style="white-space:nowrap">${whole}</span>`;
  });
  return html`${pieces}${words.slice(at)}`;
}

const TABLE = raw('role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"');

const row = (label: string, value: string): Piece => [
  html`<tr><th scope="row" align="left" valign="top" width="104" class="quiet" ${text(15, QUIET, 'padding:7px 12px 7px 0;font-weight:normal;white-space:nowrap')}>${label}</th>`,
  html`<td valign="top" class="ink" ${text(15, INK, 'padding:7px 0;font-weight:600')}>${unbroken(value)}</td></tr>`,
];

const button = (label: string, href: string, colour: string): Piece => [
  html`<table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr><td bgcolor="${colour}" style="border-radius:8px;background:${colour}">`,
  html`<a href="${href}" style="display:inline-block;padding:14px 28px;${FONT};font-size:17px;font-weight:700;line-height:1.3;color:#ffffff;text-decoration:none">${label}</a></td></tr></table>`,
];

const anchor = (label: string, href: string, colour: string): Html =>
  html`<a href="${href}" class="tone" style="color:${colour};font-weight:700;text-decoration:underline">${label}</a>`;

const card = ({ heading, when, about, ask, link }: Card, colour: string): Piece => [
  html`<tr><td class="pale" style="padding:16px 18px;background:${PALE};border-left:4px solid ${colour};border-radius:6px">`,
  html`<p class="tone" ${text(16, colour, 'font-weight:700')}>${when}</p>`,
  html`<p class="ink" ${text(16, INK, 'font-weight:700')}>${heading}</p>`,
  html`<p class="quiet" ${text(14, QUIET)}>${unbroken(about)}</p>`,
  ...(ask === undefined
    ? []
    : [html`<p class="ink" ${text(15, INK, 'padding-top:4px')}>${unbroken(ask)}</p>`]),
  html`<p ${text(15, INK, 'padding-top:6px')}>${anchor(link.label, link.href, colour)}</p></td></tr>`,
  html`<tr><td height="12" style="font-size:0;line-height:12px">&nbsp;</td></tr>`,
];

function markup(block: Block, colour: string, level: number): Piece {
  switch (block.type) {
    case 'paragraph':
      return html`<p class="ink" ${text(16)}>${unbroken(block.text)}</p>`;
    case 'heading':
      return html`<h${level + 1} class="ink" ${text(16, INK, 'font-weight:700;padding-top:10px')}>${block.text}</h${level + 1}>`;
    case 'rows':
      return html`<table width="100%" cellpadding="0" cellspacing="0" border="0">${block.rows.map(([label, value]) => row(label, value))}</table>`;
    case 'code':
      return [
        html`<table ${TABLE}><tr><td class="pale line" style="padding:14px 18px;background:${PALE};border:1px solid ${LINE};border-radius:8px">`,
        html`<p class="quiet" ${text(14, QUIET)}>${block.label}</p>`,
        html`<p class="ink" style="margin:0;font-family:Consolas,Menlo,'Courier New',monospace;font-size:22px;line-height:1.6;font-weight:700;letter-spacing:1px;color:${INK}">${block.code}</p>`,
        html`<p class="quiet" ${text(14, QUIET)}>${block.hint}</p></td></tr></table>`,
      ];
    case 'button':
      return button(block.label, block.href, colour);
    case 'link':
      return html`<p class="ink" ${text(15)}>${unbroken(block.before)} ${anchor(block.label, block.href, colour)}</p>`;
    case 'quote':
      return html`<table ${TABLE}><tr><td class="pale ink" ${text(16, INK, `padding:18px 20px;background:${PALE};border-left:4px solid ${colour};border-radius:6px`)}>${lines(block.text)}</td></tr></table>`;
    case 'list':
      return html`<ul style="margin:0;padding:0 0 0 20px">${block.items.map((item) => html`<li class="ink" ${text(15, INK, 'padding:2px 0')}>${unbroken(item)}</li>`)}</ul>`;
    case 'cards':
      return html`<table ${TABLE}>${block.cards.map((each) => card(each, colour))}</table>`;
  }
}

/** The HTML part: one 600-pixel sheet of tables with inline styles, no picture, no script, nothing remote. */
export const renderHtml = (page: Page): string =>
  String(html`<!doctype html>
<html lang="${page.language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><title>${page.title}</title>
${DARK}</head>
<body class="desk" style="margin:0;padding:0;background:${PALE}">${sheetOf(page)}</body>
</html>
`);

/** What stands in the body. `level` is that of its heading: a page that shows a mail has a heading of its own above. */
export function sheetOf({ from, tone, title, lead, blocks, footer }: Page, level: 1 | 2 = 1): Html {
  const colour = TONES[tone];
  const spaced = blocks.map(
    (block) =>
      html`<tr><td style="padding:0 0 ${block.type === 'heading' ? 4 : 18}px">${markup(block, colour, level)}</td></tr>`,
  );
  const foot = footer.map(
    (line) => html`<p class="quiet" ${text(13, QUIET)}>${unbroken(line)}</p>`,
  );
  return html`
<table ${TABLE} class="desk" style="background:${PALE}"><tr><td align="center" style="padding:24px 12px">
<table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0" class="sheet" style="width:100%;max-width:600px;background:#ffffff;border:1px solid ${LINE};border-top:5px solid ${colour};border-radius:10px">
<tr><td class="pad" style="padding:26px 36px 0">
<p class="quiet" ${text(14, QUIET)}>${from}</p>
<h${level} class="ink" ${text(24, INK, 'line-height:1.4;font-weight:700;padding:6px 0 8px')}>${title}</h${level}>
<p class="tone" ${text(18, colour, 'font-weight:600;padding-bottom:18px')}>${unbroken(lead)}</p>
</td></tr>
<tr><td class="pad" style="padding:0 36px 10px"><table ${TABLE}>
${joined(spaced, '\n')}
</table></td></tr>
<tr><td class="pad line" style="padding:16px 36px 22px;border-top:1px solid ${LINE}">${foot}</td></tr>
</table>
</td></tr></table>
`;
}

import { TOKENS } from './tokens.ts';

type Token = keyof typeof TOKENS;

/** What each of our colours is on white paper, and on a dark screen. Text stands at 4.5:1 or more on its ground. */
const COLOURS = {
  paper: ['light-gray-0', 'light-gray-95'],
  pale: ['light-gray-5', 'light-gray-90'],
  ink: ['light-gray-90', 'light-gray-10'],
  quiet: ['light-gray-70', 'light-gray-30'],
  line: ['light-gray-50', 'light-gray-50'],
  edge: ['light-gray-20', 'light-gray-70'],
  tone: ['light-primary-60', 'light-primary-30'],
  'tone-pale': ['light-primary-5', 'light-primary-90'],
  late: ['light-danger-60', 'light-danger-20'],
  'late-pale': ['light-danger-5', 'light-danger-95'],
  soon: ['light-warning-60', 'light-warning-20'],
  'soon-pale': ['light-warning-5', 'light-warning-95'],
  kept: ['light-success-60', 'light-success-20'],
  'kept-pale': ['light-success-5', 'light-success-95'],
} as const satisfies Record<string, readonly [Token, Token]>;

const valuesOf = (mode: 0 | 1): string =>
  Object.entries(COLOURS)
    .map(([name, tokens]) => `--${name}:${TOKENS[tokens[mode]]}`)
    .join(';');

/** On paper there is no dark mode. */
export const PAPER_COLOURS = `:root{color-scheme:light;${valuesOf(0)}}`;

/** Sizes follow the reader's own; focus is always seen; where colours are forced, borders say what grounds said. */
export const GROUND_CSS = `:root{color-scheme:light dark;--button:${TOKENS['light-primary-50']};--button-on:${TOKENS['light-primary-70']};${valuesOf(0)}}
@media (prefers-color-scheme:dark){:root{${valuesOf(1)}}}
*{box-sizing:border-box}
html{scroll-padding:2rem;-webkit-text-size-adjust:100%}
body{margin:0;min-height:100vh;display:flex;flex-direction:column;background:var(--paper);color:var(--ink);font:1.0625rem/1.65 Gov,system-ui,'Apple SD Gothic Neo','Malgun Gothic','Noto Sans KR',sans-serif;word-break:keep-all;overflow-wrap:anywhere}
.skip{position:absolute;left:.5rem;top:-4rem;z-index:1;padding:.75rem 1.25rem;background:var(--ink);color:var(--paper);border-radius:0 0 .375rem .375rem;font-weight:700}
.skip:focus{top:0}
.masthead{border-bottom:1px solid var(--edge)}
.masthead>div{max-width:45rem;margin:0 auto;padding:.75rem 1.25rem;min-height:3.5rem;display:flex;flex-wrap:wrap;gap:.25rem 1rem;justify-content:space-between;align-items:center}
.masthead p{margin:0;font-weight:700;font-size:1.1875rem;line-height:1.4;letter-spacing:-.01em}
.masthead a{display:inline-block;padding:.5rem 0}.masthead nav{display:flex;flex-wrap:wrap;gap:0 1.25rem}
main{flex:1;width:100%;max-width:45rem;margin:0 auto;padding:2.5rem 1.25rem 4rem}main:focus{outline:0}
.footing{background:var(--pale);border-top:1px solid var(--edge)}
.masthead p a{color:inherit;text-decoration:none}.masthead p a:hover{text-decoration:underline}
.footing nav{max-width:45rem;margin:0 auto;padding:1.25rem 1.25rem 0;display:flex;flex-wrap:wrap;gap:0 1.5rem}.footing nav a{display:inline-block;padding:.5rem 0}
.footing p{max-width:45rem;margin:0 auto;padding:1.5rem 1.25rem 2rem;color:var(--quiet);font-size:.9375rem}
h1{font-size:2rem;line-height:1.4;letter-spacing:-.01em;margin:0 0 1.25rem}
h2{font-size:1.375rem;line-height:1.5;margin:3rem 0 .75rem}h3{font-size:1.0625rem;margin:0}
p{margin:.5rem 0}.quiet{color:var(--quiet);font-size:.9375rem}.lead{font-size:1.1875rem;font-weight:700;line-height:1.6;text-wrap:pretty}
ul,ol{padding-left:1.25rem}li{margin:.375rem 0}
a{color:var(--tone);text-underline-offset:.2em}
.whole{white-space:nowrap}
:focus-visible{outline:.1875rem solid var(--tone);outline-offset:.1875rem;border-radius:.125rem}
summary{display:list-item;min-height:1.5rem;padding:.375rem 0;color:var(--tone);text-decoration:underline;text-underline-offset:.2em;cursor:pointer}
blockquote{margin:.5rem 0;padding:0 0 0 .875rem;border-left:.1875rem solid var(--edge);color:var(--quiet)}
@media (max-width:40rem){h1{font-size:1.5rem}h2{font-size:1.25rem;margin-top:2.5rem}main{padding-top:1.75rem}}`;

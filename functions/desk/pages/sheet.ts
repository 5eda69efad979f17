import type { Language } from '../../../shared/lambda/problem.ts';
import { escapeHtml as e } from '../../../shared/text/escape.ts';

/** Sizes follow the reader's own; every colour stands at 4.5:1 or more on its ground; focus is always seen. */
const STYLE = `:root{color-scheme:light dark;--ink:#1b2430;--quiet:#505b68;--line:#76818d;--pale:#f3f5f8;--tone:#1d4f91;--late:#a8281e;--soon:#8f4a00;--paper:#fff}
@media (prefers-color-scheme:dark){:root{--ink:#eef1f5;--quiet:#b9c3ce;--line:#8a95a1;--pale:#242d39;--tone:#a9c8f5;--late:#ffb4ab;--soon:#ffcf8f;--paper:#151b23}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.7 system-ui,'Apple SD Gothic Neo','Malgun Gothic','Noto Sans KR',sans-serif;word-break:keep-all;overflow-wrap:anywhere}
main{max-width:42rem;margin:0 auto;padding:2rem 1.25rem 4rem}
h1{font-size:1.625rem;line-height:1.35;margin:0 0 1rem}h2{font-size:1.25rem;margin:2.25rem 0 .5rem}h3{font-size:1.0625rem;margin:0}
p{margin:.5rem 0}.quiet{color:var(--quiet)}.lead{font-size:1.1875rem;font-weight:600}
ul,ol{padding-left:1.25rem}li{margin:.375rem 0}
section.card,article{background:var(--pale);border-left:.25rem solid var(--tone);border-radius:.375rem;padding:1rem 1.25rem;margin:.75rem 0}
article h2,section h2{margin-top:0}article.petitioner{border-left-color:var(--line)}.state{display:inline-block;border:1px solid currentcolor;border-radius:.25rem;padding:0 .5rem;margin-right:.25rem}section.late .state{color:var(--late)}
.done{border-left:.25rem solid var(--tone);background:var(--pale);border-radius:.375rem;padding:.75rem 1.25rem;font-weight:600}
.whole{white-space:nowrap}
section.late,.wrong{border-left:.25rem solid var(--late)}
.wrong{background:var(--pale);border-radius:.375rem;padding:.75rem 1.25rem;margin:1rem 0;color:var(--late);font-weight:600}
.wrong a{color:inherit}
blockquote{margin:.25rem 0;padding:0;color:var(--quiet)}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1.25rem;margin:.5rem 0}dt{color:var(--quiet)}dd{margin:0}
@media (max-width:30rem){dl{display:block}dd{margin-bottom:.5rem}}
label{display:block;font-weight:600;margin:1rem 0 .25rem}
input,select,textarea{width:100%;font:inherit;color:inherit;background:var(--paper);border:1px solid var(--line);border-radius:.375rem;padding:.625rem .75rem}
input{max-width:20rem;letter-spacing:.05em}
input[type=checkbox]{width:1.5rem;height:1.5rem;flex:none;margin:.125rem 0}.box{display:flex;gap:.625rem;align-items:flex-start}.box label{margin:0;font-weight:400}
fieldset{border:1px solid var(--line);border-radius:.375rem;margin:1rem 0;padding:.5rem 1rem}legend{font-weight:600;padding:0 .25rem}
.clocks{border-collapse:collapse;width:100%}.clocks th,.clocks td{text-align:left;vertical-align:top;padding:.375rem .75rem .375rem 0;border-bottom:1px solid var(--line)}
select{width:100%;max-width:100%;min-height:2.75rem;font:inherit;color:inherit;background:var(--paper);border:1px solid var(--line);border-radius:.375rem;padding:.375rem .5rem}
.choice{font-weight:400;margin:0;padding:.5rem 0;min-height:1.75rem}.choice input{width:auto;margin-right:.5rem}
button{font:inherit;font-weight:700;min-height:2.75rem;padding:.5rem 1.75rem;margin-top:1rem;background:#1d4f91;color:#fff;border:0;border-radius:.375rem}
button.plain{background:transparent;color:var(--tone);border:1px solid var(--tone);margin-top:0}
ul.filters{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;padding:0}.filters a{display:inline-block;min-height:1.5rem}.filters [aria-current]{font-weight:700;color:var(--ink);text-decoration:none}
ul.work{list-style:none;padding:0}.work li{background:var(--pale);border-left:.375rem solid var(--line);border-radius:.375rem;padding:.625rem 1rem;margin:.5rem 0}.work li a{display:inline-block;min-height:1.5rem;font-weight:700}
.work .overdue{border-color:var(--late)}.work .overdue strong{color:var(--late)}.work .today{border-color:var(--soon)}.work .today strong{color:var(--soon)}.work .soon{border-color:var(--tone)}.work .soon strong{color:var(--tone)}
summary{min-height:1.5rem;color:var(--tone);text-decoration:underline}a{color:var(--tone)}
:focus-visible{outline:.1875rem solid var(--tone);outline-offset:.1875rem}`;

/** What only some pages have, all but `windowTitle` as HTML or CSS. */
interface Extras {
  /** What stands above the main part: who speaks. */
  readonly masthead?: string;
  /** What stands below it: who answers for the page. */
  readonly footing?: string;
  readonly style?: string;
  readonly windowTitle?: string;
}

/** A whole page: one heading, one main, no script and nothing from elsewhere. `main` is HTML, `title` is text. */
export const sheet = (
  language: Language,
  title: string,
  main: string,
  { masthead = '', footing = '', style = '', windowTitle = title }: Extras = {},
): string => `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${e(windowTitle)}</title>
<style>${STYLE}${style}</style></head>
<body>${masthead}<main><h1>${e(title)}</h1>
${main}
</main>${footing}</body></html>
`;

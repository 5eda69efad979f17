import { PAPER_COLOURS } from './ground.ts';

/** On paper: black on white, nothing to press, no form and no heading of one, the receipt on one sheet. */
export const PAPER_CSS = `@media print{@page{margin:12mm 15mm}
${PAPER_COLOURS}
body{display:block;font-size:9.5pt;line-height:1.45}main{max-width:none;padding:.75rem 0 0}.quiet,.footing p{font-size:8.5pt}a{color:inherit}
h1{font-size:16pt;margin:0 0 .5rem}h2{font-size:11.5pt;margin:.625rem 0 .125rem;break-after:avoid}p{margin:.25rem 0}li{margin:.125rem 0}.lead{font-size:11pt}
.masthead>div,.footing p{max-width:none;padding:.375rem 0;min-height:0}.footing{background:none}
.paper{display:block}.addressed main a[href^="/"]::after{content:" (" attr(href) ")";font-size:8pt;font-weight:400;color:var(--quiet)}
:is(.go,.go.plain,.go.grand){display:inline;min-height:0;min-width:0;margin:0;padding:0;border:0;background:none;color:var(--ink);font-size:inherit}
.wider{overflow:visible}.wider .clocks{min-width:0;font-size:7.5pt}.clocks :is(th,td){padding:.25rem .375rem .25rem 0}:is(figure,tr){break-inside:avoid}
.skip,.screen,nav,form,button,details:has(>form),:is(h2,h3,p):has(+form),:is(h2,h3):has(+p+form){display:none!important}
dl{display:grid;gap:.0625rem 1.5rem}.alone{padding:.375rem .875rem;margin:.375rem 0}.slip,.due,section.card,article{padding:.375rem .875rem;margin:.375rem 0;break-inside:avoid}
.due .first{font-size:12pt}.due .first .whole{font-size:17pt}.keys b{font-size:14pt}.qr svg{width:26mm;height:26mm}.qr{break-inside:avoid}.qr.poster svg{width:90mm;height:90mm}
details::details-content{content-visibility:visible;block-size:auto}}`;

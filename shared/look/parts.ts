/** What pages are made of beside plain text: cards, lists, tables, the date that matters. */
export const PARTS_CSS = `section.card,article{border:1px solid var(--edge);border-radius:.75rem;padding:1.25rem 1.5rem;margin:1rem 0}
section.card>:first-child,article>:first-child,.notice>:first-child{margin-top:0}
section.card>:last-child,article>:last-child{margin-bottom:0}
article{background:var(--pale);border-color:transparent}article.petitioner{background:var(--paper);border-color:var(--edge)}
article h2,section h2{margin-top:0}
section.late{border-color:var(--late);background:var(--late-pale)}
.due{border:2px solid var(--tone);background:var(--tone-pale);border-radius:.75rem;padding:1.25rem 1.5rem;margin:1.5rem 0}
.due h2{font-size:1.0625rem;color:var(--quiet);margin:0 0 .125rem}.due p{margin:.25rem 0}
.due .first{font-size:1.25rem;font-weight:700;line-height:1.5}.due .first .whole{font-size:2rem;letter-spacing:-.02em;color:var(--tone)}
.due.late{border-color:var(--late);background:var(--late-pale)}.due.done{border-color:var(--kept);background:var(--kept-pale)}
.called{border-collapse:collapse;width:100%;font-size:2rem;line-height:1.4;font-variant-numeric:tabular-nums}.called th,.called td{text-align:left;padding:.5rem 1.5rem .5rem 0;border-bottom:1px solid var(--edge)}.called thead{font-size:1.125rem}.called tbody tr:first-child{font-size:3.5rem;color:var(--tone)}
@media (max-width:40rem){.due,section.card,article{padding:1rem 1.25rem}.due .first .whole{font-size:1.625rem}}
.state{display:inline-block;border:1px solid currentcolor;border-radius:.25rem;padding:0 .5rem;margin-right:.25rem;font-size:.9375rem;line-height:1.6}
.state.open{color:var(--tone)}.state.kept,.state.extended{color:var(--kept)}section.late .state{color:var(--late)}
.banner{border:2px solid var(--kept);background:var(--kept-pale);border-radius:.75rem;padding:.875rem 1.25rem;margin:1rem 0}.banner .quiet{white-space:nowrap}.banner ul{margin:.25rem 0}
p.done{border:1px solid var(--kept);background:var(--kept-pale);border-radius:.75rem;padding:.875rem 1.25rem;font-weight:700}
.wrong,.alone{border:1px solid var(--late);background:var(--late-pale);border-radius:.75rem;padding:.875rem 1.25rem;margin:1rem 0;font-weight:700}
.wrong,.wrong a{color:var(--late)}.wrong ul{margin:.25rem 0;font-weight:400}.wrong p{margin:.25rem 0}
dl{display:grid;grid-template-columns:minmax(6rem,max-content) 1fr;gap:.5rem 1.5rem;margin:1rem 0}dt{color:var(--quiet)}dd{margin:0}
@media (max-width:30rem){dl{display:block}dd{margin-bottom:.625rem}}
.slip{border:1px solid var(--edge);border-radius:.75rem;padding:1.25rem 1.5rem;margin:1rem 0}.slip dd{font-weight:700}
.keys{display:flex;flex-wrap:wrap;gap:.75rem 2.5rem;justify-content:space-between}
.keys p{margin:0}.keys b{display:block;font-size:1.375rem;line-height:1.4;font-variant-numeric:tabular-nums;letter-spacing:.03em;white-space:nowrap}
.qr{display:flex;flex-wrap:wrap;gap:1rem 1.5rem;align-items:center}.qr svg{width:8.5rem;height:8.5rem;flex:none;border:1px solid var(--edge)}.qr div{flex:1 1 14rem}.poster svg{width:min(20rem,100%);height:auto}
.wider{overflow-x:auto;margin:.5rem 0 1.5rem}.wider .clocks{min-width:52rem;overflow-wrap:break-word;font-variant-numeric:tabular-nums}.line{display:block}.rates{max-width:100%;height:auto;display:block}
.clocks{border-collapse:collapse;width:100%}.clocks th,.clocks td{text-align:left;vertical-align:top;padding:.625rem .75rem .625rem 0;border-bottom:1px solid var(--edge)}.clocks thead>tr>*{border-bottom:2px solid var(--ink)}
ul.filters{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;list-style:none;padding:0}.filters a{display:inline-block;min-height:1.5rem;padding:.25rem 0}.filters [aria-current]{font-weight:700;color:var(--ink);text-decoration:none;border-bottom:.1875rem solid var(--tone)}
ul.work{list-style:none;padding:0}.work li{border:1px solid var(--edge);border-left:.375rem solid var(--line);border-radius:.5rem;padding:.625rem 1rem;margin:.375rem 0}.work li a{display:inline-block;min-height:1.5rem;font-weight:700}.rows p{margin:0}
@media (min-width:48rem){.rows li{display:grid;grid-template-columns:minmax(0,2fr) minmax(0,3fr);gap:0 1.5rem}}
.work .hour,.work .overdue{border-left-color:var(--late);background:var(--late-pale)}.work .hour{border-color:var(--late);border-width:2px 2px 2px .375rem}.work :is(.hour,.overdue) strong{color:var(--late)}.work :is(.urgent,.first){border-left-color:var(--soon)}.work :is(.urgent,.first) strong{color:var(--soon)}.work .soon{border-left-color:var(--tone)}.work .soon strong{color:var(--tone)}.work .paused{border-left-style:dashed}
.paper{display:none}
figure{margin:1rem 0}img{display:block;max-width:100%;height:auto}.sheet img{border:1px solid var(--edge);background:#fff}figcaption{color:var(--quiet);font-size:.9375rem;margin:0 0 .25rem}
.mail{border:1px solid var(--edge);border-radius:.75rem;overflow:hidden;margin:1rem 0}
.notice{background:var(--pale);border-radius:.75rem;padding:.5rem 1.5rem .75rem;margin:.75rem 0}.notice ul{margin:.5rem 0;font-size:.9375rem}
.caution{border-left:.25rem solid var(--tone);padding-left:.75rem;margin:.5rem 0}
ol.steps{list-style:none;padding:0}.steps li{border-left:2px solid var(--edge);padding:0 0 .875rem 1.25rem;margin:0;position:relative}
.steps li::before{content:'';position:absolute;left:-.4375rem;top:.5625rem;width:.75rem;height:.75rem;border:2px solid var(--tone);border-radius:50%;background:var(--paper)}.steps li:last-child::before{background:var(--tone)}
.up{margin:0}.up a{display:inline-block;padding:.625rem 0}#todo{scroll-margin-top:3.25rem}
@media (min-width:64rem){.wide main,.wide .masthead>div,.wide .footing p,.wide .footing nav{max-width:84rem}.beside{display:grid;grid-template:'text acts' auto 'rest acts' 1fr/minmax(0,1fr) minmax(0,1fr);column-gap:3.5rem}.text{grid-area:text}.acts{grid-area:acts}.rest{grid-area:rest}.text>:first-child,.acts>:first-child{margin-top:0}.up{display:none}}
.group>summary{font-weight:700;padding:.75rem 0}.group>summary span{display:inline-block;width:100%;color:var(--quiet);font-weight:400;font-size:.9375rem}.group>:not(summary){margin-left:1rem}
nav.doors ul{list-style:none;padding:0}nav.doors li{border-top:1px solid var(--edge);margin:0}nav.doors li:last-child{border-bottom:1px solid var(--edge)}nav.doors a{display:block;padding:.75rem 0}`;

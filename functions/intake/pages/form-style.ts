import { MASTHEAD_STYLE } from '../../desk/pages/masthead.ts';

/** What only the form needs: groups, choices and the promise above the button. */
export const FORM_STYLE = `${MASTHEAD_STYLE}
main{padding-top:1.75rem}.lead{text-wrap:balance}
form>h2{border-top:1px solid var(--edge);padding-top:1.75rem;margin:2.25rem 0 0}
.must{color:var(--late);font-weight:400;font-size:.9375rem}.may{color:var(--quiet);font-weight:400;font-size:.9375rem}
label,legend{font-weight:600;margin:1.5rem 0 .25rem;padding:0}
.quiet{font-size:.9375rem;line-height:1.6;margin:.125rem 0 .5rem}
fieldset{border:0;margin:1.5rem 0 0;padding:0;min-width:0}legend{display:block;width:100%;margin:0 0 .125rem}
select{width:100%;font:inherit;color:inherit;background:var(--paper);border:1px solid var(--line);border-radius:.375rem;padding:.625rem .75rem;text-overflow:ellipsis}
input,textarea,select{min-height:3rem;max-width:none;letter-spacing:0}
textarea{resize:vertical}
input.short{max-width:24rem}
.choices{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr));gap:.5rem;margin-top:.375rem}
.choice{display:flex;gap:.625rem;align-items:center;margin:0;padding:.5rem .75rem;min-height:3rem;border:1px solid var(--line);border-radius:.375rem;font-weight:400}
.choice:has(:checked){border-color:var(--tone);box-shadow:inset 0 0 0 1px var(--tone);font-weight:600}
.choice input{width:1.25rem;height:1.25rem;min-height:0;flex:none;margin:0;accent-color:#1d4f91}
.caution{border-left:.25rem solid var(--tone);padding-left:.75rem;margin:.5rem 0}
details{margin-top:1.5rem}summary{padding:.375rem 0;font-weight:600}
.notice{background:var(--pale);border-radius:.5rem;padding:.25rem 1.25rem .75rem;margin:.75rem 0}
.notice ul{margin:.5rem 0;font-size:.9375rem}
section.promise{border-left:0;border-top:.25rem solid var(--tone);border-radius:.5rem;margin-top:2.25rem;padding:.25rem 1.25rem 1rem}
.promise h2{margin:.75rem 0 0;font-size:1.0625rem;color:var(--quiet)}
.promise details{margin-top:.5rem}.promise summary{font-weight:400}
button{width:100%;font-size:1.125rem;min-height:3.5rem}
@media (min-width:40rem){button{width:auto;min-width:16rem}}
.problem{color:var(--late);font-weight:600;margin:.25rem 0 .5rem}
[aria-invalid=true]{border:2px solid var(--late)}
.wrong ul{margin:.25rem 0;font-weight:400}.wrong p{margin:.25rem 0}`;

import { TOKENS } from './tokens.ts';

/** Fields, choices and buttons: as high as a finger is wide, as broad as a narrow screen. */
export const FORMS_CSS = `label,legend{display:block;font-weight:700;margin:1.5rem 0 .375rem;padding:0}
label+.quiet,legend+.quiet{margin:-.125rem 0 .5rem}
input,select,textarea{width:100%;min-height:3rem;font:inherit;color:inherit;background:var(--paper);border:1px solid var(--line);border-radius:.5rem;padding:.625rem 1rem}
textarea{resize:vertical;line-height:1.65}select{text-overflow:ellipsis}
input.short,input:not([type]){max-width:24rem}main input.long{max-width:none}
[aria-invalid=true]{border:2px solid var(--late)}
fieldset{border:0;margin:1.5rem 0 0;padding:0;min-width:0}legend{width:100%;margin:0 0 .125rem}
input[type=checkbox],input[type=radio]{width:1.5rem;height:1.5rem;min-height:0;flex:none;margin:0;accent-color:var(--button)}
.box{display:flex;gap:.75rem;align-items:flex-start}.box label{margin:0;font-weight:400}
.choices{display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:.5rem;margin-top:.5rem}
.choice{display:flex;gap:.75rem;align-items:center;margin:.5rem 0 0;padding:.5rem 1rem;min-height:3rem;border:1px solid var(--line);border-radius:.5rem;font-weight:400}.choices .choice{margin:0}.choice+.quiet{margin-top:1rem}
.choice:has(:checked){border-color:var(--tone);box-shadow:inset 0 0 0 1px var(--tone);background:var(--tone-pale)}
.must{color:var(--late)}.may{color:var(--quiet)}.must,.may{font-weight:400;font-size:.9375rem}
.problem{color:var(--late);font-weight:700;margin:.25rem 0 .5rem}
button,.go{display:inline-block;font:inherit;font-weight:700;line-height:1.5;min-height:3rem;min-width:8rem;padding:.6875rem 1.5rem;margin-top:1rem;text-align:center;text-decoration:none;background:var(--button);color:${TOKENS['light-gray-0']};border:1px solid var(--button);border-radius:.5rem;cursor:pointer}
button:hover,.go:hover{background:var(--button-on);border-color:var(--button-on)}
button.plain,.go.plain{background:transparent;color:var(--tone);border-color:var(--tone)}
button.grand,.go.grand{font-size:1.1875rem;min-height:3.5rem;min-width:16rem}
form>h2{border-top:1px solid var(--edge);padding-top:2rem;margin:2.75rem 0 0}
main>details,form>details,.group,.group>details{border-top:1px solid var(--edge);padding:.375rem 0}main>details+:not(details){border-top:1px solid var(--edge)}
@media (max-width:40rem){button,.go{width:100%}}`;

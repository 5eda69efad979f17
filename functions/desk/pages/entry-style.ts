export const ENTRY_STYLE = `
input{max-width:100%;letter-spacing:normal}
.choices{display:grid;grid-template-columns:repeat(auto-fit,minmax(7.5rem,1fr));gap:.25rem .75rem}
.choice{display:flex;gap:.5rem;align-items:center;min-height:2.75rem;padding:0}.choice input{flex:none;width:1.25rem;height:1.25rem;margin:0}
.box{min-height:2.75rem;align-items:center}
.problem{color:var(--late);font-weight:600;margin:.25rem 0 .5rem}
[aria-invalid=true]{border:2px solid var(--late)}
.wrong ul,.wrong p{margin:.25rem 0}
details{margin-top:1rem}summary{padding:.375rem 0;font-weight:600}`;

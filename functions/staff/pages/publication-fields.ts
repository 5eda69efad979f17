import type { Language } from '../../../shared/kernel/language.ts';
import type { PublicationKind, Words } from '../../../shared/publications/words.ts';
import { type Html, html } from '../../../shared/web/html.ts';
import { MOST } from '../publications/body.ts';
import { PUBLICATION_EN, PUBLICATION_KO } from './publication-words.ts';

type Typed = Readonly<Record<string, string>>;
export type FieldName = Exclude<keyof typeof PUBLICATION_KO.fields, 'question' | 'answer'>;

/** Of what the core calls wrong, the field of the form. */
const FIELDS: Readonly<Record<string, FieldName>> = {
  ...{ decidedAt: 'decided', effectiveAt: 'effective', cycle: 'cycle', address: 'address' },
  ...{ format: 'format', licence: 'licence', title: 'title', text: 'text', decided: 'decided' },
  ...{ effective: 'effective', department: 'department', reason: 'reason', titleEn: 'titleEn' },
  ...{ textEn: 'textEn', reasonEn: 'reasonEn' },
};
export const fieldNamed = (field: string | undefined): FieldName =>
  FIELDS[field ?? 'title'] ?? 'title';

/** The words of a publication as fields hold them. Instants are the time on a clock in Korea. */
export function typedOf(words: Words | undefined): Typed {
  if (!words) return {};
  const { title, text, reason, decidedAt, effectiveAt, outage, cycle, ...rest } = words;
  return {
    ...{ title: title.ko, titleEn: title.en ?? '', text: text.ko, textEn: text.en ?? '' },
    ...{ reason: reason?.ko ?? '', reasonEn: reason?.en ?? '' },
    ...{ decided: clockOf(decidedAt), effective: clockOf(effectiveAt) },
    ...(outage && { outage: 'yes' }),
    ...{ cycle: cycle === undefined ? '' : String(cycle), address: rest.address ?? '' },
    ...{ format: rest.format ?? '', licence: rest.licence ?? '' },
  };
}

const HOURS_IN_KOREA = 9 * 3_600_000;
const clockOf = (at: number | undefined): string =>
  at === undefined ? '' : new Date(at + HOURS_IN_KOREA).toISOString().slice(0, 16);

/** The fields of a kind; `wrong` names the one that was refused, which the sentence with this id is about. */
export function wordFields(
  kind: PublicationKind,
  typed: Typed,
  { language, wrong }: { readonly language: Language; readonly wrong: FieldName | undefined },
): Html {
  const { fields: say, fieldHints } = language === 'ko' ? PUBLICATION_KO : PUBLICATION_EN;
  const marked = (name: FieldName) =>
    name === wrong && html` aria-invalid="true" aria-describedby="wrong"`;
  const line = (name: FieldName, most: number, options: Field = {}) =>
    html`<label for="${name}">${options.label ?? say[name]}</label>
<input id="${name}" name="${name}" type="${options.type ?? 'text'}" maxlength="${most}" value="${typed[name] ?? ''}"${options.lang && html` lang="${options.lang}"`}${options.required && ' required'}${marked(name)}>
`;
  const area = (name: FieldName, most: number, options: Field = {}) =>
    html`<label for="${name}">${options.label ?? say[name]}</label>
<textarea id="${name}" name="${name}" rows="${options.rows ?? 3}" maxlength="${most}" lang="${options.lang ?? 'ko'}"${options.required && ' required'}${marked(name)}>
${typed[name] ?? ''}</textarea>
`;
  const time = (name: 'decided' | 'effective') =>
    html`<label for="${name}">${say[name]}</label>
<input id="${name}" name="${name}" type="datetime-local" value="${typed[name] ?? ''}" required${marked(name)}>
`;
  const isQuestion = kind === 'question';
  const required = true;
  return html`<p class="quiet">${fieldHints[kind]}</p>
${line('title', MOST.title, { lang: 'ko', required, ...(isQuestion && { label: say.question }) })}${area('text', MOST.text, { rows: 6, required, ...(isQuestion && { label: say.answer }) })}${
  kind === 'announcement' &&
  html`${area('reason', MOST.reason)}${time('decided')}${time('effective')}<p><label class="box"><input type="checkbox" name="outage" value="yes"${typed.outage === 'yes' && ' checked'}> ${say.outage}</label></p>
`
}${
  kind === 'catalogue' &&
  html`<label for="cycle">${say.cycle}</label>
<input id="cycle" name="cycle" type="number" inputmode="numeric" min="1" max="24" value="${typed.cycle ?? ''}" required${marked('cycle')}>
${line('address', MOST.address, { required })}${line('format', MOST.short, { required })}${line('licence', MOST.short, { required })}`
}${line('titleEn', MOST.title, { lang: 'en' })}${area('textEn', MOST.text, { lang: 'en', rows: 4 })}${kind === 'announcement' && area('reasonEn', MOST.reason, { lang: 'en' })}`;
}

interface Field {
  readonly lang?: Language;
  readonly label?: string;
  readonly type?: string;
  readonly rows?: number;
  readonly required?: boolean;
}

import type { Language } from '../kernel/language.ts';
import type { KeptFile } from '../lambda/attachments.ts';
import { KNOWN_ENDINGS } from '../petition/attachment.ts';
import { type Html, html, joined, nothing, type Piece } from '../web/html.ts';
import type { AttachmentView } from './attachment-view.ts';
import { fileWords } from './files-words.ts';

/** A form's field for files, with those that it brought before. `problem` is HTML that says what is wrong. */
export function filesField(
  language: Language,
  kept: readonly KeptFile[] = [],
  problem?: Piece,
): Html {
  const say = fileWords(language);
  const before = kept.map(
    ({ token, name }, index) =>
      html`<p class="box"><input type="checkbox" id="kept-${index}" name="kept-${index}" value="${token}" checked><label for="kept-${index}">${name}</label></p>`,
  );
  return html`<fieldset class="files"><legend>${say.legend} <span class="may">${say.optional}</span></legend>
<p class="quiet" id="files-hint">${say.hint}</p>${problem}
${
  before.length > 0
    ? html`<p>${say.kept}</p>
${joined(before, '\n')}`
    : ''
}
<label for="files">${say.choose}</label>
<input type="file" id="files" name="files" multiple accept="${KNOWN_ENDINGS.join(',')}" aria-describedby="${problem ? 'files-wrong ' : ''}files-hint"${problem ? html` aria-invalid="true"` : ''}></fieldset>`;
}

/** The files of a petition: name, kind, size, and a way to each that may be handed out. `path` is the petition's. */
export function filesHtml(
  title: string,
  files: readonly AttachmentView[],
  { path, language }: { readonly path: string; readonly language: Language },
): Html {
  if (files.length === 0) return nothing;
  const say = fileWords(language);
  const rows = files.map(({ id, name, type, bytes, standing }) => {
    const called = name ?? say.nameless;
    const what = html`<span class="quiet">${say.types[type]}, <span class="whole">${sizeOf(bytes)}</span></span>`;
    return standing === 'sound'
      ? html`<li><a href="${path}/attachments/${id}">${called}</a> ${what}</li>`
      : html`<li>${called} ${what}<br>${say.standing[standing]}</li>`;
  });
  return html`<h3>${title}</h3>
<ul>${joined(rows, '\n')}</ul>`;
}

const sizeOf = (bytes: number): string =>
  bytes < 1024 * 1024
    ? `${Math.max(1, Math.round(bytes / 1024))}KB`
    : `${(bytes / 1024 / 1024).toFixed(1)}MB`;

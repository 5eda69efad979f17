import type { Language } from '../kernel/language.ts';
import type { KeptFile } from '../lambda/attachments.ts';
import { KNOWN_ENDINGS, MOST_BYTES, MOST_FILES, MOST_TOGETHER } from '../petition/attachment.ts';
import type { PageContext } from '../web/context.ts';
import { type Html, html, joined, nothing, type Piece } from '../web/html.ts';
import type { AttachmentView } from './attachment-view.ts';
import { fileWords } from './files-words.ts';

interface FilesField {
  /** Those that it brought before. */
  readonly kept?: readonly KeptFile[];
  /** What is wrong: HTML with the id `<id>-wrong`. */
  readonly problem?: Piece;
  /**
   * Without a script: `here` the form brings its files itself, 4 MB together (`takesFiles`); `later` it has none, so that
   * no file can lose its words, and a sentence says where files are sent.
   */
  readonly plain?: 'here' | Html;
  /** A page with two of them names each. */
  readonly id?: string;
}

const MOST = { files: MOST_FILES, bytes: MOST_BYTES, all: MOST_TOGETHER };

/**
 * The one control for files. In a form that `sends` (shared/web/forms.ts) the page's script takes it over: photographs are
 * made smaller, files go to the bucket while the rest is typed, and the form names them. Whoever reads the form finds them
 * in the field `attachments`, however they came (shared/lambda/uploads.ts).
 */
export function filesField(
  { language, script }: Pick<PageContext, 'language' | 'script'>,
  { kept = [], problem, plain = 'here', id = 'files' }: FilesField = {},
): Html {
  const say = fileWords(language);
  const before = kept.map(
    ({ token, name }, index) =>
      html`<p class="box"><input type="checkbox" id="${id}-kept-${index}" name="kept-${index}" value="${token}" checked><label for="${id}-kept-${index}">${name}</label></p>`,
  );
  const wrong = problem ? `${id}-wrong ` : '';
  const comesLater = plain !== 'here';
  const live =
    script !== undefined &&
    html` data-files data-most="${JSON.stringify(MOST)}" data-words="${JSON.stringify(say.live)}"`;
  const described = html` aria-describedby="${wrong}${id}-hint" data-described="${wrong}${id}-live"`;
  return html`<fieldset class="files"${live}><legend>${say.legend} <span class="may">${say.optional}</span></legend>
<p class="quiet" id="${id}-hint" data-plain>${comesLater ? plain : say.hint}</p>
${script && html`<p class="quiet" id="${id}-live" data-live hidden>${say.liveHint}</p>`}${problem}
${
  before.length > 0
    ? html`<p data-plain>${say.kept}</p>
${joined(before, '\n')}`
    : ''
}${script && html`<ul data-live hidden></ul><p class="problem" role="alert" data-problem hidden></p><p class="heard" role="status"></p>`}
<div${comesLater && ' data-live hidden'}><label for="${id}">${say.choose}</label>
<input type="file" id="${id}"${!comesLater && html` name="files"`} multiple accept="${KNOWN_ENDINGS.join(',')}"${described}${problem ? html` aria-invalid="true"` : ''}></div></fieldset>`;
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

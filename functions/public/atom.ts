import type { Language } from '../../shared/kernel/language.ts';
import type { ShelvedEntry } from '../../shared/shelf/publications.ts';
import { html, joined } from '../../shared/web/html.ts';
import { wordsFor } from './pages/published.ts';

interface Feed {
  readonly entries: readonly ShelvedEntry[];
  /** ISO instant. */
  readonly asOf: string;
  readonly language: Language;
  /** The address of the house, without a slash at the end. */
  readonly linkBase: string;
  readonly corporation: string;
}

const MOST = 50;
/** What XML 1.0 cannot hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are the ones that are taken out
const UNHELD = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** A feed of what was announced, by RFC 4287. Its entries keep their ids over every version. */
export function atomFeed({ entries, asOf, language, linkBase, corporation }: Feed): string {
  const say = wordsFor(language);
  const page = `${linkBase}/announcements`;
  const self = `${linkBase}/announcements.atom?lang=${language}`;
  const shown = entries.slice(0, MOST);
  const updated = shown[0]?.versions[0]?.at ?? asOf;
  const feed = html`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}"><id>${page}</id><title>${say.titles.announcements} · ${corporation}</title><updated>${updated}</updated><author><name>${corporation}</name></author><link rel="self" type="application/atom+xml" href="${self}"/><link rel="alternate" type="text/html" href="${`${page}?lang=${language}`}"/>
${joined(
  shown.map((entry) => entryOf(entry, page, language)),
  '\n',
)}
</feed>
`;
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed}`.replaceAll(UNHELD, '');
}

function entryOf({ id, kind, versions }: ShelvedEntry, page: string, language: Language) {
  const say = wordsFor(language);
  const [latest] = versions;
  if (!latest) return '';
  const first = versions.at(-1) ?? latest;
  const said = ({ ko, en }: { readonly ko: string; readonly en?: string }) =>
    (language === 'en' ? en : undefined) ?? ko;
  const isTold = language === 'ko' || latest.text.en !== undefined;
  return html`<entry${!isTold && html` xml:lang="ko"`}><id>${`${page}#${id}`}</id><title>${said(latest.title)}</title><published>${first.at}</published><updated>${latest.at}</updated><link rel="alternate" type="text/html" href="${`${page}?lang=${language}#${id}`}"/><category term="${kind}" label="${say.kinds[kind]}"/><content type="text">${said(latest.text)}</content></entry>`;
}

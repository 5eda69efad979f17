import { tiffFacts } from './tiff.ts';

/** What the pictures of a fax can be; anything else is `other`, received and kept all the same. */
export type PaperKind = 'tiff' | 'pdf' | 'other';

/** As far as readers look for the mark of a PDF. */
const PDF_MARK_WITHIN = 1024;
/** More than this is not looked through for pages. */
const MOST_LOOKED = 4 * 1024 * 1024;
const MOST_PAGES = 5000;

/** What bytes are, by what they begin with: never by a name or by what a sender says. */
export function mediaType(bytes: Uint8Array): PaperKind {
  const [a, b, c, d] = bytes;
  const little = a === 0x49 && b === 0x49 && (c === 42 || c === 43) && d === 0;
  const big = a === 0x4d && b === 0x4d && c === 0 && (d === 42 || d === 43);
  if (little || big) return 'tiff';
  return viewOf(bytes).subarray(0, PDF_MARK_WITHIN).includes('%PDF-') ? 'pdf' : 'other';
}

/** What can be told of an original without opening it. */
export interface ContentFacts {
  readonly kind: PaperKind;
  /** Counted, where that is cheap. */
  readonly pages?: number;
  /** Why nobody will be able to open it, as far as it shows already. */
  readonly unreadable?: string;
}

/** Kind and pages of an original; never decodes or unpacks anything, so no bomb goes off here. */
export function contentFacts(bytes: Uint8Array): ContentFacts {
  const kind = mediaType(bytes);
  if (kind === 'tiff') {
    const facts = tiffFacts(bytes);
    return 'wrong' in facts ? { kind, unreadable: facts.wrong } : { kind, pages: facts.ok.pages };
  }
  return kind === 'pdf' ? { kind, ...pdfFacts(viewOf(bytes)) } : { kind };
}

/** Page objects that stand openly in it; a PDF that packs them says nothing here, and its reading copy counts them. */
function pdfFacts(bytes: Buffer): Omit<ContentFacts, 'kind'> {
  const ends = bytes.subarray(-64 * 1024);
  if (!ends.includes('startxref') && !ends.includes('%%EOF')) return { unreadable: 'truncated' };
  if (ends.includes('/Encrypt') || bytes.subarray(0, 64 * 1024).includes('/Encrypt'))
    return { unreadable: 'encrypted' };
  if (bytes.length > MOST_LOOKED) return {};
  const pages = bytes.toString('latin1').match(/\/Type\s{0,8}\/Page(?![A-Za-z])/g)?.length ?? 0;
  return pages > 0 && pages <= MOST_PAGES ? { pages } : {};
}

const viewOf = (bytes: Uint8Array): Buffer =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

import type { NewPaper, PaperFlag } from '../petition/paper.ts';
import { contentFacts, type PaperKind } from './content.ts';
import type { Envelope } from './envelope.ts';

const ENDINGS: Readonly<Record<string, PaperKind>> = { tif: 'tiff', tiff: 'tiff', pdf: 'pdf' };

/** What its sender says that it is; undefined where that is nothing we know. */
function announced({ name, type }: Envelope['media']): PaperKind | undefined {
  if (/^image\/tiff?$/i.test(type ?? '')) return 'tiff';
  if (/^application\/(x-)?pdf$/i.test(type ?? '')) return 'pdf';
  return ENDINGS[/\.(\w+)$/.exec(name ?? '')?.[1]?.toLowerCase() ?? ''];
}

/** An original of a fax by what is in it, with what a person has to know of it. */
export function faxPaper(
  envelope: Envelope,
  { id, body, hash }: { readonly id: string; readonly body: Uint8Array; readonly hash: string },
  also: readonly PaperFlag[],
): NewPaper {
  const { kind, pages: counted, unreadable } = contentFacts(body);
  const { pages = counted, pagesReceived = counted, media } = envelope;
  const isShort = pages !== undefined && pagesReceived !== undefined && pagesReceived < pages;
  const said = announced(media);
  const flags: PaperFlag[] = [...also];
  if (envelope.partial || isShort) flags.push('partial');
  if (unreadable !== undefined) flags.push('unreadable');
  const differs = kind === 'other' || (said !== undefined && said !== kind);
  if (differs && !flags.includes('differs')) flags.push('differs');
  return {
    id,
    type: kind,
    bytes: body.length,
    hash,
    ...(pages !== undefined && pages > 0 && { pages }),
    flags,
  };
}

import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { mediaType, type PaperKind } from './content.ts';

/** The ways on which a fax reaches us. */
export const FAX_GATEWAYS = ['json', 'multipart', 'form', 'mail'] as const;
type FaxGateway = (typeof FAX_GATEWAYS)[number];
const text = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));
const instant = z.int().check(z.gte(0));
const pages = z.int().check(z.gte(0), z.lte(100_000));

const said = {
  gateway: z.enum(FAX_GATEWAYS),
  /** The gateway's own id of this reception. */
  faxId: text(200),
  /** The caller id; nobody's is normal. */
  from: z.optional(text(40)),
  to: z.optional(text(40)),
  startedAt: z.optional(instant),
  /** The gateway's end of reception, epoch ms: 접수 (A5). */
  receivedAt: instant,
  /** How many pages the gateway says it has, and how many came. */
  pages: z.optional(pages),
  pagesReceived: z.optional(pages),
  /** The gateway says that pages are missing. */
  partial: z.optional(z.literal(true)),
};
/** What the gateway calls its pictures. */
const named = { name: z.optional(text(255)), type: z.optional(text(100)) };

/** `fax/<id>.json` in the bucket of arrivals: a received fax, whoever told of it. Instants are epoch ms. */
export const Envelope = z.strictObject({
  v: z.literal(1),
  ...said,
  media: z.union([
    z.strictObject({
      ...named,
      key: z.string().check(z.regex(/^fax\/(mail-)?[0-9a-f]{32}\.(tif|pdf|bin)$/)),
    }),
    z.strictObject({ ...named, url: z.url().check(z.maxLength(2000)) }),
  ]),
});
export type Envelope = z.infer<typeof Envelope>;

type Said = Omit<Envelope, 'v' | 'media'>;
interface Named {
  readonly name?: string | undefined;
  readonly type?: string | undefined;
}
/** A fax as a gateway told of it, its pictures in hand or still to be fetched. */
export interface CameFax extends Said {
  readonly media: Named & ({ readonly bytes: Uint8Array } | { readonly url: string });
}

const EXTENSION: Readonly<Record<PaperKind, string>> = { tiff: 'tif', pdf: 'pdf', other: 'bin' };
const MEDIA: Readonly<Record<PaperKind, string>> = {
  tiff: 'image/tiff',
  pdf: 'application/pdf',
  other: 'application/octet-stream',
};

/** 32 hex digits: one reception has one, however often it is told. What came by mail says so, for no gateway lists it. */
export function faxObjectId(gateway: FaxGateway, faxId: string): string {
  const hash = createHash('sha256').update(`${gateway}\n${faxId}`).digest('hex').slice(0, 32);
  return gateway === 'mail' ? `${MAILED}${hash}` : hash;
}
const MAILED = 'mail-';

/** Whether the envelope under this key came by mail. */
export const isMailed = (key: string): boolean => key.startsWith(`fax/${MAILED}`);

/** Where the pictures of a fax lie, by what they are and not by what they are called. */
export function mediaObject(id: string, bytes: Uint8Array) {
  const kind = mediaType(bytes);
  return { key: `fax/${id}.${EXTENSION[kind]}`, body: bytes, type: MEDIA[kind] };
}

export interface FaxObject {
  readonly key: string;
  readonly body: Uint8Array;
  readonly type: string;
}

/** The objects of a fax in the order in which they are stored: whoever sees the envelope finds all of it. */
export function faxObjects({ media, ...fax }: CameFax): {
  readonly id: string;
  readonly objects: readonly FaxObject[];
} {
  const id = faxObjectId(fax.gateway, fax.faxId);
  const { name, type } = media;
  const called = { ...(name !== undefined && { name }), ...(type !== undefined && { type }) };
  const picture = 'bytes' in media ? mediaObject(id, media.bytes) : undefined;
  const where = 'bytes' in media ? { key: picture?.key ?? '' } : { url: media.url };
  const envelope: Envelope = z.parse(Envelope, { v: 1, ...fax, media: { ...called, ...where } });
  const body = Buffer.from(JSON.stringify(envelope));
  return {
    id,
    objects: [
      ...(picture ? [picture] : []),
      { key: `fax/${id}.json`, body, type: 'application/json' },
    ],
  };
}

import { petitionKey } from '../../../shared/intake/petition-key.ts';
import { type HttpEvent, type HttpReply, Refused } from '../../../shared/lambda/http.ts';
import { type Turn, turnedPicture } from '../../../shared/paper/turn-picture.ts';
import { paperOf } from '../../../shared/petition/decide/seal-paper.ts';
import {
  isCurrent,
  originalName,
  type Paper,
  type PaperStanding,
  type PaperType,
  pdfName,
  pictureName,
  rangeOf,
  standingOf,
  turnOf,
} from '../../../shared/petition/paper.ts';
import type { Petition } from '../../../shared/petition/petition.ts';
import type { RefusalCode } from '../../../shared/refusals/refusals.ts';
import { MOST_IN_REPLY, saved } from '../../../shared/requests/file-response.ts';
import type { RouteHandler } from '../../../shared/requests/route.ts';
import type { StaffDeps } from '../deps.ts';
import { isPaperPurpose } from '../pages/petition/original.ts';
import { forOriginalReaders } from './original-reader.ts';

const MEDIA: Readonly<Record<PaperType, readonly [type: string, ending: string]>> = {
  pdf: ['application/pdf', 'pdf'],
  tiff: ['image/tiff', 'tif'],
  mail: ['message/rfc822', 'eml'],
  other: ['application/octet-stream', 'bin'],
};

/** Why an original that is not open is not shown. */
const SHUT: Readonly<Record<Exclude<PaperStanding, 'open'>, RefusalCode>> = {
  waits: 'paper-waits',
  unchecked: 'paper-unchecked',
  infected: 'paper-infected',
  held: 'paper-held',
};

interface Asked {
  readonly petition: Petition;
  readonly paper: Paper;
}
type What = 'page' | 'copy' | 'original';

/** GET .../papers/{paper}/pages/{page}: the picture of a page. */
export const paperPage: RouteHandler<StaffDeps> = authorised(
  'page',
  async ({ petition, paper }, deps, event) => {
    const page = Number(event.pathParameters?.page);
    const { from, to } = rangeOf(paper, paper.reading?.pages ?? 0);
    // The other pages of the file are somebody else's letter.
    if (!Number.isInteger(page) || page < from || page > to) throw new Refused('not-found');
    const body = await opened(pictureName(petition.number, paper.id, page), petition, deps);
    // A thousand dots by two thousand (papers/reading/picture.ts): far below what a reply takes.
    const shown = turnedPicture(body, quarters(turnOf(paper, page)));
    return saved(shown, 'image/png', `inline; filename="page-${page}.png"`);
  },
);

const quarters = (turn: number): Turn => ([0, 1, 2, 3] as const).find((one) => one === turn) ?? 0;

/** GET .../papers/{paper}/reading.pdf: the copy of its pages. */
export const paperCopy: RouteHandler<StaffDeps> = authorised(
  'copy',
  async ({ petition, paper }, deps) => {
    const { reading } = paper;
    if (!reading?.pdf || !isCurrent(paper)) throw new Refused('paper-unread');
    const name = pdfName(petition.number, paper.id, rangeOf(paper, reading.pages));
    return await handed(await opened(name, petition, deps), MEDIA.pdf, petition.number, deps);
  },
);

/** GET .../papers/{paper}/original: byte for byte as it came, as a file to save. */
export const paperOriginal: RouteHandler<StaffDeps> = authorised(
  'original',
  async ({ petition, paper }, deps) => {
    if (paper.range) throw new Refused('paper-shared');
    const body = await opened(originalName(petition.number, paper.id), petition, deps);
    return await handed(body, MEDIA[paper.type], petition.number, deps);
  },
);

/** Logged with who, whose, what of it and why. */
function authorised(
  what: What,
  work: (asked: Asked, deps: StaffDeps, event: HttpEvent) => Promise<HttpReply>,
): RouteHandler<StaffDeps> {
  return forOriginalReaders(async ({ petition, by }, deps, event) => {
    if (!petition.papers?.length) throw new Refused('no-paper');
    const paper = paperOf(petition, event.pathParameters?.paper ?? '');
    if (!paper) throw new Refused('not-found');
    const purpose = event.queryStringParameters?.purpose;
    if (!isPaperPurpose(purpose)) throw new Refused('invalid-fields');
    const standing = standingOf(paper, deps.clock.now());
    if (standing !== 'open') throw new Refused(SHUT[standing]);
    deps.log({
      message: 'paper read',
      subject: petition.number,
      by,
      id: paper.id,
      what,
      purpose,
    });
    return await work({ petition, paper }, deps, event);
  });
}

/** @throws Refused (404) for what is not there (yet), or whose seal is gone. */
async function opened(name: string, { number }: Petition, deps: StaffDeps): Promise<Buffer> {
  const key = await petitionKey(number, deps);
  const body = key && (await deps.vault.get(number, name, key));
  if (!body) throw new Refused('not-found');
  return body;
}

/** As a file to save; one that no reply can carry has an address for a minute. */
async function handed(
  body: Buffer,
  [media, ending]: readonly [media: string, ending: string],
  number: string,
  { vault }: StaffDeps,
): Promise<HttpReply> {
  const name = `${number}.${ending}`;
  if (body.length <= MOST_IN_REPLY) return saved(body, media, `attachment; filename="${name}"`);
  return { statusCode: 303, headers: { location: await vault.handOut(body, media, name) } };
}

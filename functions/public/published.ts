import { monthText } from '../../shared/charter/day.ts';
import { type HttpReply, json } from '../../shared/lambda/http.ts';
import { searched } from '../../shared/organization/search.ts';
import type { RouteHandler } from '../../shared/requests/route.ts';
import { CATALOGUE_LICENCE, type ShelvedEntry } from '../../shared/shelf/publications.ts';
import { csv } from '../../shared/text/csv.ts';
import { page } from '../../shared/web/page.ts';
import { wantsPage } from '../../shared/web/request.ts';
import { atomFeed } from './atom.ts';
import type { PublicDeps } from './deps.ts';
import { announcementsPage } from './pages/announcements.ts';
import { cataloguePage } from './pages/catalogue.ts';
import { improvementsPage } from './pages/improvements.ts';
import { MOST_ASKED, questionsPage } from './pages/questions.ts';
import { toldIn } from './told.ts';

type Work = RouteHandler<PublicDeps>;

/** As many announcements as somebody reads at one time. */
const MOST_SHOWN = 30;
/** The year in Korea in which it was first published. */
const yearOf = ({ versions }: ShelvedEntry): string => {
  const first = versions.at(-1);
  return first ? monthText(Date.parse(first.at)).slice(0, 4) : '';
};

/** GET /announcements: what changed, the latest first, or that of a year. */
export const announcements: Work = async (event, language, { shelf }) => {
  if (!wantsPage(event)) return await asData('announcements')(event, language, { shelf });
  const [document, office] = await Promise.all([shelf.read('announcements'), shelf.read('office')]);
  const all = document?.entries ?? [];
  const years = [...new Set(all.map(yearOf))].toSorted().toReversed();
  const year = years.find((one) => one === event.queryStringParameters?.year);
  const entries = year ? all.filter((one) => yearOf(one) === year) : all.slice(0, MOST_SHOWN);
  const told = toldIn(event);
  const view = { office, asOf: document?.asOf, told, entries, years, year };
  return page(200, language, announcementsPage(view));
};

/** GET /announcements.atom: the feed. */
export const feed: Work = async (_, language, { shelf, linkBase, clock }) => {
  const [document, office] = await Promise.all([shelf.read('announcements'), shelf.read('office')]);
  const body = atomFeed({
    ...{ entries: document?.entries ?? [], language, linkBase },
    asOf: document?.asOf ?? new Date(clock.now()).toISOString(),
    corporation: office?.corporation[language] ?? linkBase,
  });
  return file('application/atom+xml; charset=utf-8', body);
};

const MOST_FOUND = 20;

/** GET /questions: questions with their answers, or those that speak of what was asked. */
export const questions: Work = async (event, language, { shelf }) => {
  if (!wantsPage(event)) return await asData('questions')(event, language, { shelf });
  const [document, office] = await Promise.all([shelf.read('questions'), shelf.read('office')]);
  const all = document?.entries ?? [];
  const q = (event.queryStringParameters?.q ?? '').normalize('NFKC').trim().slice(0, MOST_ASKED);
  const entries = q === '' ? all : found(all, q);
  return page(
    200,
    language,
    questionsPage({ office, asOf: document?.asOf, told: toldIn(event), entries, q }),
  );
};

/** In both languages at once: whoever reads one may search in the other. */
const found = (all: readonly ShelvedEntry[], q: string): readonly ShelvedEntry[] =>
  searched(
    all.flatMap((entry) => {
      const [latest] = entry.versions;
      if (!latest) return [];
      const both = ({ ko, en = '' }: { readonly ko: string; readonly en?: string }) =>
        `${ko}\n${en}`;
      return [{ entry, title: both(latest.title), text: both(latest.text) }];
    }),
    q,
    MOST_FOUND,
  ).map(({ entry }) => entry);

/** GET /catalogue: information that is published unasked. */
export const catalogue: Work = async (event, language, { shelf }) => {
  if (!wantsPage(event)) return await catalogueJson(event, language, { shelf });
  const [document, office] = await Promise.all([shelf.read('catalogue'), shelf.read('office')]);
  const view = { office, asOf: document?.asOf, told: toldIn(event) };
  return page(200, language, cataloguePage({ ...view, entries: document?.entries ?? [] }));
};

/** GET /catalogue.json: the same for programs, with the licence of the list. */
export const catalogueJson = async (
  _: unknown,
  __: unknown,
  { shelf }: Pick<PublicDeps, 'shelf'>,
): Promise<HttpReply> =>
  described({
    ...((await shelf.read('catalogue')) ?? UNWRITTEN.catalogue),
    licence: CATALOGUE_LICENCE,
  });

/** The columns of the catalogue: none is renamed, none is moved, a new one comes last. */
const COLUMNS = [
  ...['id', 'title_ko', 'title_en', 'description_ko', 'description_en', 'department'],
  ...['cycle_months', 'updated_at', 'next_due', 'address', 'format', 'licence'],
] as const;

/** GET /catalogue.csv: the same as a table. */
export const catalogueTable: Work = async (_, __, { shelf }) => {
  const [document, office] = await Promise.all([shelf.read('catalogue'), shelf.read('office')]);
  const rows = (document?.entries ?? []).flatMap(({ id, department, nextDue, versions }) => {
    const [latest] = versions;
    if (!latest) return [];
    const { title, text, at, cycle, address, format, licence } = latest;
    const now = office?.departments.find((one) => one.id === department);
    const name = (now?.name ?? office?.former?.[department])?.ko ?? department;
    return [
      [
        ...[id, title.ko, title.en, text.ko, text.en, name, cycle, at, nextDue, address, format],
        licence,
      ],
    ];
  });
  const table = file('text/csv; charset=utf-8; header=present', csv(COLUMNS, rows));
  const headers = {
    'content-disposition': 'attachment; filename="catalogue-v1.csv"',
    link: `${SCHEMA}, ${LICENCE}`,
  };
  return { ...table, headers: { ...table.headers, ...headers } };
};

/** GET /improvements: what we said that we would improve, and what came of it. */
export const improvements: Work = async (event, language, { shelf }) => {
  if (!wantsPage(event)) return await asData('improvements')(event, language, { shelf });
  const [document, office] = await Promise.all([shelf.read('improvements'), shelf.read('office')]);
  const view = { office, asOf: document?.asOf, told: toldIn(event), improvements: document };
  return page(200, language, improvementsPage(view));
};

const EMPTY = { v: 1, asOf: null } as const;
/** Before a document was ever written. */
const UNWRITTEN = {
  ...{ announcements: { ...EMPTY, entries: [] }, questions: { ...EMPTY, entries: [] } },
  ...{ catalogue: { ...EMPTY, entries: [] }, improvements: { ...EMPTY, open: [], over: [] } },
} as const;

/** A document of the shelf as it lies there. */
export const asData =
  (name: keyof typeof UNWRITTEN) =>
  async (_: unknown, __: unknown, { shelf }: Pick<PublicDeps, 'shelf'>): Promise<HttpReply> => {
    return described((await shelf.read(name)) ?? UNWRITTEN[name]);
  };

/** Its schema, with what each field means, is in the document of the interface. */
const described = (document: object): HttpReply => ({
  ...json(200, document),
  headers: { 'content-type': 'application/json; charset=utf-8', link: SCHEMA },
});
/** A table has no field for it. */
const LICENCE = `<https://www.kogl.or.kr/info/license.do#01-tab>; rel="license"`;
const SCHEMA = '</openapi.json>; rel="describedby"';

const file = (type: string, body: string): HttpReply => ({
  statusCode: 200,
  headers: { 'content-type': type },
  body,
});

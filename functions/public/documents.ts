import type { AttributeValue, DynamoDBRecord } from 'aws-lambda';
import type { PlannedVersion } from '../../shared/charter/version.ts';
import type { Improvements } from '../../shared/ports/improvements.ts';
import type { CalendarReader, TermsReader } from '../../shared/ports/office.ts';
import type { PublicEntries } from '../../shared/ports/publications.ts';
import type { ScoreBooks } from '../../shared/ports/score.ts';
import type { Snapshots } from '../../shared/ports/shelf.ts';
import { PUBLICATION_KINDS, type PublicationKind } from '../../shared/publications/words.ts';
import { snapshotOf } from '../../shared/scoring/snapshot.ts';
import { scoreOf } from '../../shared/scoring/tables.ts';
import { shelvedCalendar } from '../../shared/shelf/calendar.ts';
import type { ShelfName, ToShelve } from '../../shared/shelf/documents.ts';
import { shelvedOffice } from '../../shared/shelf/office.ts';
import { scoreBefore } from '../../shared/shelf/score.ts';
import { improvementsShelved, publicationsShelved } from './publications.ts';

export interface DocumentDeps {
  readonly terms: TermsReader;
  readonly score: Pick<ScoreBooks, 'of'>;
  readonly snapshots: Snapshots;
  /** `YYYY-MM-DD`, KST: staff were consulted by then; without it nobody's conduct is shown. */
  readonly conductSince?: string | undefined;
  readonly entries: PublicEntries;
  readonly improvements: Pick<Improvements, 'ofDepartment'>;
  readonly calendar: CalendarReader;
  /** The versions of the charter that are to come. */
  readonly planned: readonly PlannedVersion[];
}

type Keys = Readonly<Record<string, AttributeValue>>;

/** How a document of the shelf is made of the record as it stands at `now` (epoch ms) and the text of the one before, and of which items. */
interface Made<Name extends ShelfName> {
  readonly isMadeOf: (keys: { readonly pk: string; readonly sk: string }) => boolean;
  readonly make: (deps: DocumentDeps, now: number, before?: string) => Promise<ToShelve<Name>>;
}

/** In which document what is published of each kind stands. */
const STANDS_IN = {
  announcement: 'announcements',
  question: 'questions',
  catalogue: 'catalogue',
  digest: 'announcements',
  review: 'announcements',
} as const satisfies Record<PublicationKind, ShelfName>;
type OfPublications = (typeof STANDS_IN)[PublicationKind];

function published<Name extends OfPublications>(name: Name) {
  const kinds = PUBLICATION_KINDS.filter((kind) => STANDS_IN[kind] === name);
  return {
    isMadeOf: ({ pk }: { readonly pk: string }) => kinds.some((kind) => pk === `public#${kind}`),
    make: publicationsShelved(...kinds),
  };
}

export const DOCUMENTS: { readonly [Name in ShelfName]: Made<Name> } = {
  office: {
    isMadeOf: ({ pk, sk }) => pk === 'office' && sk === 'organization',
    make: async ({ terms }, now) => shelvedOffice((await terms()).office, now),
  },
  score: {
    // Petitions change it all the time: the clock's turn is soon enough.
    isMadeOf: () => false,
    async make({ terms, score, snapshots, conductSince }, now, text) {
      const { before, last } = scoreBefore(text);
      const made = await scoreOf({ score, terms: await terms(), before, now, conductSince });
      return { ...made, last: await snapshotOf({ score: { ...made, ...last }, snapshots }) };
    },
  },
  announcements: published('announcements'),
  questions: published('questions'),
  catalogue: published('catalogue'),
  improvements: {
    isMadeOf: ({ pk, sk }) => pk.startsWith('I-') && sk === 'now#state',
    make: improvementsShelved,
  },
  calendar: {
    isMadeOf: ({ pk, sk }) => pk === 'office' && sk === 'calendar',
    make: async ({ calendar }, now) => shelvedCalendar(await calendar(), now),
  },
};

const NAMES = Object.keys(DOCUMENTS) as readonly ShelfName[];
const textOf = (keys: Keys | undefined, name: string): string => keys?.[name]?.S ?? '';

/** The documents that are made of the items of these records. */
export const touchedBy = (records: readonly DynamoDBRecord[]): readonly ShelfName[] =>
  NAMES.filter((name) =>
    records.some(({ dynamodb }) =>
      DOCUMENTS[name].isMadeOf({
        pk: textOf(dynamodb?.Keys, 'pk'),
        sk: textOf(dynamodb?.Keys, 'sk'),
      }),
    ),
  );

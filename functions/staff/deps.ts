import type { Log } from '../../shared/lambda/log.ts';
import type { Metrics } from '../../shared/lambda/metrics.ts';
import type { Since } from '../../shared/manner/books.ts';
import type { Askings } from '../../shared/ports/askings.ts';
import type { Audits } from '../../shared/ports/audits.ts';
import type { Breaks } from '../../shared/ports/breaks.ts';
import type { PhoneCalls } from '../../shared/ports/calls.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Compensations } from '../../shared/ports/compensations.ts';
import type { Contacts } from '../../shared/ports/contacts.ts';
import type { Files } from '../../shared/ports/files.ts';
import type { Findings } from '../../shared/ports/findings.ts';
import type { Improvements } from '../../shared/ports/improvements.ts';
import type { DataKeys, KeysReader } from '../../shared/ports/keys.ts';
import type { Slots, Tries } from '../../shared/ports/limits.ts';
import type { TakesMail } from '../../shared/ports/mail-lookup.ts';
import type { MannerBooks } from '../../shared/ports/manner.ts';
import type { NoticeStore } from '../../shared/ports/notices.ts';
import type { Absences, TermsReader } from '../../shared/ports/office.ts';
import type { Vault } from '../../shared/ports/originals.ts';
import type { Commits, Counter, Firsts, Persons, Petitions } from '../../shared/ports/petitions.ts';
import type { VisitorPhotos } from '../../shared/ports/photos.ts';
import type { Publications } from '../../shared/ports/publications.ts';
import type { Published } from '../../shared/ports/published.ts';
import type { Receptions } from '../../shared/ports/receptions.ts';
import type { ScoreBooks } from '../../shared/ports/score.ts';
import type { Doors } from '../../shared/ports/sign-in.ts';
import type { StandingWishes } from '../../shared/ports/standing-wishes.ts';
import type { UnwrittenPaper } from '../../shared/ports/unwritten-paper.ts';
import type { Glances, Outbox, Worklists } from '../../shared/ports/worklists.ts';

export interface StaffDeps {
  readonly petitions: Petitions & Commits;
  readonly improvements: Improvements;
  readonly calls: PhoneCalls;
  /** What is announced and published. */
  readonly publications: Publications;
  readonly contacts: Contacts;
  readonly manner: Pick<MannerBooks, 'of' | 'own'>;
  /** What each petition adds to the figures of a month. */
  readonly score: Pick<ScoreBooks, 'of'>;
  readonly askings: Pick<Askings, 'lines'>;
  /** The day from which conduct is counted; undefined where staff were not consulted. */
  readonly conductSince: Since;
  /** What is searched beside a call. */
  readonly published: Published;
  readonly compensations: Pick<Compensations, 'books'>;
  readonly breaks: Breaks;
  readonly audits: Audits;
  readonly findings: Findings;
  /** Visitors at our counters. */
  readonly receptions: Receptions;
  readonly terms: TermsReader;
  readonly keys: KeysReader;
  /** What persons wish once for all. */
  readonly standing: StandingWishes;
  /** Receipt numbers, for what is entered by hand. */
  readonly counter: Counter;
  readonly tries: Tries;
  /** What was sent before, and what came of it. */
  readonly firsts: Firsts;
  readonly doors: Doors;
  readonly worklists: Worklists;
  readonly unwrittenPaper: UnwrittenPaper;
  readonly glances: Glances;
  readonly outbox: Outbox;
  readonly absences: Absences;
  readonly persons: Persons;
  readonly notices: Pick<NoticeStore, 'add'>;
  readonly slots: Pick<Slots, 'take'>;
  readonly files: Pick<Files, 'put' | 'get' | 'address'>;
  /** Originals and their copies; nobody is handed what is not clean. */
  readonly vault: Pick<Vault, 'get' | 'handOut'>;
  readonly dataKeys: DataKeys;
  /** Something that nobody can guess. */
  readonly nonce: () => string;
  /** Asked before an address is kept that nobody has confirmed. */
  readonly takesMail: TakesMail;
  /** Pictures that visitors agreed to show. */
  readonly photos: VisitorPhotos;
  readonly clock: Clock;
  readonly linkBase: string;
  readonly log: Log;
  readonly metrics: Metrics;
}

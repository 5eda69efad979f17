import type { Office } from '../../../shared/organization/office.ts';
import type { Pool } from '../functions/pool.ts';
import type { TablesBackend } from '../tables/tables.ts';

/** What a service on this computer is started with. */
export interface ServiceOptions {
  /** The directory of the synthesized templates. */
  readonly templates: string;
  /** ISO instant at which the virtual clock begins; now without it. */
  readonly startAt?: string;
  readonly running: boolean;
  readonly port: number;
  /** What stands on the way to the tables: a bench counts there. */
  readonly tables?: (backend: TablesBackend) => TablesBackend;
  /** Whether there is a text provider: the runner's own sink; true without it. */
  readonly texts?: boolean;
  /** Whether there is a fax provider: the runner's own sink; true without it. */
  readonly faxes?: boolean;
  /** Functions that no schedule and no stream wakes: a story of months need not knock at every door each hour. */
  readonly asleep?: readonly string[];
  /** Processes that ended sandboxes leave to those of the next service. */
  readonly pool?: Pool;
  /** Told of each step as it begins. */
  readonly progress?: (what: string) => void;
  /** Office data instead of the demo corporation's. */
  readonly office?: Office;
}

import type { Office } from '../../organization/office.ts';
import type { Petition } from '../petition.ts';
import { isBarred } from './fair.ts';
import { isLookedAtAgain, isUnheard, standingFinding } from './rounds.ts';
import type { Report } from './state.ts';

type Reported = Pick<Petition, 'number' | 'reports' | 'apart'>;

/** Somebody about whom it was found more than once, and where, oldest first. Instants are epoch ms. */
export interface FoundAgain {
  readonly person: string;
  readonly findings: readonly {
    readonly number: string;
    readonly report: string;
    readonly at: number;
  }[];
}

interface Asked {
  readonly department: string;
  /** The head of the department. */
  readonly reader: string;
  /** From when on it is the same again, epoch ms. */
  readonly since: number;
  readonly office: Office;
}

/**
 * The people of a department about whom its head found more than once since then that it was so (P22.2). Only what stands counts: they
 * could state their side, nobody is asked to look at it again, and the mark is not erased. Silence finds nothing about anybody. In the
 * order of the office, for nobody is ranked; nothing of a petition that the head has nothing to do with.
 */
export function foundAgain(
  petitions: readonly Reported[],
  { department, reader, since, office }: Asked,
): readonly FoundAgain[] {
  const found = petitions
    .filter((petition) => !isBarred(petition, reader))
    .flatMap(({ number, reports = [] }) =>
      reports.flatMap((report) => {
        const at = report.department === department ? heardAt(report) : undefined;
        if (at === undefined || at < since) return [];
        return [{ person: report.person, finding: { number, report: report.id, at } }];
      }),
    );
  return office.people.flatMap(({ id, department: own }) => {
    const findings = found
      .filter(({ person }) => person === id && own === department)
      .map(({ finding }) => finding)
      .toSorted((a, b) => a.at - b.at);
    return findings.length > 1 ? [{ person: id, findings }] : [];
  });
}

/** When a head's finding that stands against somebody was found last. */
function heardAt(report: Report): number | undefined {
  const finding = standingFinding(report);
  const stands = finding?.upheld && !isLookedAtAgain(report) && !isUnheard(report);
  return stands && report.decides === 'head' ? finding.at : undefined;
}

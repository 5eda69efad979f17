import * as z from 'zod/mini';
import { isBarred } from '../petition/conduct/fair.ts';
import type { Petition } from '../petition/petition.ts';
import { inReport, ReportRow, type ReportTerms, reportRow } from './row.ts';

/** A row with those whom it is about, for a report that has to name them. Null where nobody wrote it, or it was erased. */
export const NamedRow = z.strictObject({
  ...ReportRow.shape,
  number: z.string(),
  petitioner: z.nullable(z.string()),
  /** For whom it was written, where another wrote it. */
  represented: z.nullable(z.string()),
  /** By their id where they have left the office, for their name went with them. */
  assignee: z.string(),
});
export type NamedRow = z.infer<typeof NamedRow>;

const Names = z.object({
  petitioner: z.object({ name: z.optional(z.string()) }),
  represented: z.optional(z.object({ name: z.string() })),
});

/** What was written of a petition, by its number. */
export type Written = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

/** What may be given to a person with names, and how many rows that leaves out: whoever is accused in one reads nothing of it (P23). */
export function givenTo(
  by: string,
  petitions: readonly Petition[],
): { readonly given: readonly Petition[]; readonly hidden: number } {
  const all = inReport(petitions);
  const given = all.filter((petition) => !isBarred(petition, by));
  return { given, hidden: all.length - given.length };
}

/** The rows of a report with names: nothing else of what was written. */
export const namedRows = (
  petitions: readonly Petition[],
  written: Written,
  terms: ReportTerms,
): readonly NamedRow[] =>
  inReport(petitions).map((petition, i) => {
    const { number, assignee } = petition;
    const names = z.safeParse(Names, written.get(number)).data;
    return {
      ...{ ...reportRow(petition, i + 1, terms), number },
      petitioner: names?.petitioner.name ?? null,
      represented: names?.represented?.name ?? null,
      assignee: terms.office.people.find(({ id }) => id === assignee)?.name ?? assignee,
    };
  });

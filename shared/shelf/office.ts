import * as z from 'zod/mini';
import type { Office } from '../organization/office.ts';

const Bilingual = z.object({ ko: z.string(), en: z.string() });

/** What everybody may know of the office: names of departments and numbers, and nobody's name. */
export const ShelvedOffice = z.object({
  v: z.literal(1),
  /** ISO instant. */
  asOf: z.string(),
  corporation: z.extend(Bilingual, {
    phone: z.string(),
    address: z.exactOptional(Bilingual),
    fax: z.exactOptional(z.string()),
    email: z.exactOptional(z.string()),
    reviewedOn: z.exactOptional(z.string()),
  }),
  departments: z.array(z.object({ id: z.string(), name: Bilingual, phone: z.string() })),
  fallbackDepartment: z.string(),
  /** Departments that are no more by their ids, with the names that they had. */
  former: z.exactOptional(z.record(z.string(), Bilingual)),
  /** Where visitors come; hours are `HH:MM` in Korea, on working days. */
  counters: z.exactOptional(
    z.array(
      z.object({
        name: Bilingual,
        hours: z.exactOptional(z.object({ from: z.string(), until: z.string() })),
      }),
    ),
  ),
});
export type ShelvedOffice = z.infer<typeof ShelvedOffice>;

/** The public part of office data, as of `now` (epoch ms). */
export const shelvedOffice = (
  { corporation, departments, fallbackDepartment, formerNames, counters }: Office,
  now: number,
): ShelvedOffice => ({
  v: 1,
  asOf: new Date(now).toISOString(),
  corporation,
  departments: departments.map(({ id, name, phone }) => ({ id, name, phone })),
  fallbackDepartment,
  ...(formerNames && { former: formerNames }),
  ...(counters && {
    counters: counters.map(({ name, hours }) => ({ name, ...(hours && { hours }) })),
  }),
});

import { createHash } from 'node:crypto';
import type { HttpEvent } from '../../../shared/lambda/http.ts';
import type { KeptAbsence } from '../../../shared/ports/office.ts';
import { ALIKE_FOR } from '../../../shared/requests/once.ts';
import { requestKeyOf } from '../../../shared/web/request-keys.ts';
import type { StaffDeps } from '../deps.ts';

type Plan = Pick<KeptAbsence, 'by' | 'person' | 'category' | 'until'>;

/** The absence of that id, where it was planned with these very words; it may have been ended since. */
export async function standingAs(id: string, plan: Plan, { absences: kept }: StaffDeps) {
  const found = (await kept.list()).find((one) => one.id === id);
  const { by, person, category, until } = plan;
  const isSame =
    found?.by === by &&
    found.person === person &&
    found.category === category &&
    found.until <= until;
  return isSame ? found : undefined;
}

/** A client's own id, or the form's. */
export function absenceId(event: HttpEvent, body: { requestKey?: string | undefined }, by: string) {
  const key = requestKeyOf(event);
  if (key === undefined) return body.requestKey;
  return /^[0-9A-Za-z-]{16,32}$/.test(key) ? key : shortHash([by, key]);
}

/** Without one, what is planned in the same words while it stands is the same absence; ended, it is planned anew. */
export async function unnamedId(
  { by, person, category, from, until }: Plan & { readonly from: number | undefined },
  now: number,
  { absences: kept }: StaffDeps,
): Promise<string> {
  const alike = (await kept.list()).filter(
    (one) =>
      one.by === by &&
      one.person === person &&
      one.category === category &&
      (from === undefined ? Math.abs(now - one.from) < ALIKE_FOR : one.from === from),
  );
  const same = alike.find((one) => one.until === until);
  return same?.id ?? shortHash([by, person, category, from ?? '', until, alike.length]);
}

const shortHash = (parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);

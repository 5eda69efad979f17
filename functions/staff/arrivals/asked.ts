import { type HttpEvent, Refused } from '../../../shared/lambda/http.ts';

/** Which part of the lists a page shows; its forms say it too, so that it stays there. */
export interface AskedPart {
  readonly from: number;
  readonly differencesFrom: number;
  /** YYYY-MM-DD: the day of what was put aside. */
  readonly day: string | undefined;
}

/** @throws Refused (422) for what is no place in a list. */
export function partIn({ queryStringParameters }: HttpEvent): AskedPart {
  const { from = '0', differences = '0', day } = queryStringParameters ?? {};
  if (![from, differences].every((at) => /^\d{1,6}$/.test(at))) throw new Refused('invalid-fields');
  if (day !== undefined && !/^\d{4}-\d\d-\d\d$/.test(day)) throw new Refused('invalid-fields');
  return { from: Number(from), differencesFrom: Number(differences), day };
}

/** The same as an address asks for it; what is asked for anyway is left out. */
export const queryOf = ({ from, differencesFrom, day }: AskedPart) => ({
  ...(from > 0 && { from: String(from) }),
  ...(differencesFrom > 0 && { differences: String(differencesFrom) }),
  ...(day !== undefined && { day }),
});

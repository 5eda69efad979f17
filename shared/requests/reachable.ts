import { Refused } from '../lambda/http.ts';
import { addressToLookUp } from '../petition/commands/contacts.ts';
import type { TakesMail } from '../ports/mail-lookup.ts';

/**
 * Asks about an address that surely takes no mail; whoever confirms it is not asked again, and where nobody could say it is
 * taken as it is.
 * @param field where the address stands in what was sent
 * @throws Refused (422)
 */
export async function mustTakeMail(
  contacts: Parameters<typeof addressToLookUp>[0],
  field: string,
  { takesMail }: { readonly takesMail: TakesMail },
): Promise<void> {
  const address = addressToLookUp(contacts);
  if (address !== undefined && (await takesMail(address)) === false)
    throw new Refused('mail-goes-nowhere', [{ name: field, reason: '' }]);
}

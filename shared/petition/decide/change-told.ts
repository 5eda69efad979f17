import { monthText } from '../../charter/day.ts';
import { publicationId } from '../../publications/publication.ts';
import { openPublication, type PublicationBeside } from '../../publications/register.ts';
import type { StaffContext } from '../context.ts';
import type { Refusal } from '../decision.ts';
import type { Petition } from '../petition.ts';

/**
 * An answer says that something of ours has changed: its department is asked to announce the change or to say why not (P11), in
 * the answer's own commit. `answer` is the content item of its text: one answer asks once.
 */
export function changeTold(
  { number, department }: Pick<Petition, 'number' | 'department'>,
  answer: string,
  context: StaffContext,
): PublicationBeside | Refusal<'unknown-person'> {
  const { by, at } = context;
  const id = publicationId(monthText(at), `answer ${number} ${answer}`);
  const opens = openPublication(
    { id, kind: 'announcement', cause: 'answer', by, department, about: number, at },
    context,
  );
  if (!('refused' in opens)) return { id, opens };
  // Of what has no words yet nothing else is refused.
  return { refused: 'unknown-person', field: 'changes' };
}

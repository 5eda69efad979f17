import type { Bilingual } from '../organization/office.ts';
import type { AbsenceCategory } from '../organization/span.ts';

/** Somebody to turn to, as citizens see them: 시행령 §31 asks for department, name and contact. */
export interface Contact {
  readonly department: Bilingual;
  readonly name: string;
  readonly role: Bilingual;
  readonly phone: string;
  /** Set while they are not there (P2.1): the category, never the reason. */
  readonly away?: {
    readonly category: AbsenceCategory;
    readonly until: number;
    readonly standIn: Pick<Contact, 'name' | 'phone'>;
  };
}

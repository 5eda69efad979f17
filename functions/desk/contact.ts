import type { Bilingual } from '../../shared/organization/office.ts';
import type { DeskDeps } from './deps.ts';

/** Who can be called about anything. */
export interface Help {
  readonly name: Bilingual;
  readonly phone: string;
}

/** The department that helps everyone. */
export async function helpOf({ terms }: Pick<DeskDeps, 'terms'>): Promise<Help> {
  const { office } = await terms();
  const { departments, fallbackDepartment, corporation } = office;
  const department = departments.find(({ id }) => id === fallbackDepartment);
  return department ?? { name: corporation, phone: corporation.phone };
}

import type { Bilingual, Office } from './office.ts';

/** What a department is called, or was called while there was one; undefined where nobody knows. */
export const departmentName = (
  { departments, formerNames }: Pick<Office, 'departments' | 'formerNames'>,
  id: string,
): Bilingual | undefined => departments.find((one) => one.id === id)?.name ?? formerNames?.[id];

import type { Bilingual, Office } from '../organization/office.ts';

/** Who can be called about anything. */
export interface Help {
  readonly name: Bilingual;
  readonly phone: string;
}

/** The department that helps everyone. */
export async function helpOf({
  terms,
}: {
  readonly terms: () => Promise<{ readonly office: Office }>;
}): Promise<Help> {
  const { office } = await terms();
  const { departments, fallbackDepartment, corporation } = office;
  const department = departments.find(({ id }) => id === fallbackDepartment);
  return department ?? { name: corporation, phone: corporation.phone };
}

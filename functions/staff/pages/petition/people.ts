import { presentFor } from '../../../../shared/organization/presence.ts';
import type { PetitionView } from './view.ts';

/** Everybody of the office, those of its department first. */
export const everybodyIn = ({ petition, terms: { office }, now }: PetitionView) =>
  office.people
    .toSorted(
      (a, b) =>
        Number(b.department === petition.department) - Number(a.department === petition.department),
    )
    .map(({ id, name, department }) => {
      const where = office.departments.find((one) => one.id === department)?.name.ko ?? '';
      return [id, `${name} (${where})${presentFor(office, id, now) === id ? '' : ' ·'}`] as const;
    });

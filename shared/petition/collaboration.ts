import type { Approval, Consultation, Together } from './collaboration/state.ts';
import type { Petition } from './petition.ts';

const NOBODY: Together = { consultations: [], children: [] };
export const togetherOf = ({ together }: Pick<Petition, 'together'>): Together =>
  together ?? NOBODY;

export const openConsultations = (petition: Pick<Petition, 'together'>): readonly Consultation[] =>
  togetherOf(petition).consultations.filter(({ state }) => state === 'open');

export const waitingApproval = (petition: Pick<Petition, 'together'>): Approval | undefined => {
  const { approval } = togetherOf(petition);
  return approval?.state === 'waiting' ? approval : undefined;
};

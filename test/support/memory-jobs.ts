import type { JobState, JobStore } from '../../shared/lambda/job.ts';

/** The states of jobs in memory, each write by its turn. */
export function memoryJobs() {
  const kept = new Map<string, { turn: number; state: JobState }>();
  const jobs: JobStore = {
    read: async (name) => kept.get(name) ?? { turn: 0 },
    async write(name, turn, state) {
      if ((kept.get(name)?.turn ?? 0) !== turn) return false;
      kept.set(name, { turn: turn + 1, state });
      return true;
    },
  };
  return { jobs, state: (name: string) => kept.get(name)?.state };
}

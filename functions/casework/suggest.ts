import { eachRecord } from '../../shared/lambda/batch.ts';
import type { Log } from '../../shared/lambda/log.ts';
import { LessonMessage } from '../../shared/messages/messages.ts';
import { suggest } from '../../shared/organization/suggest.ts';
import { suggestCommands } from '../../shared/petition/commands/suggest.ts';
import { wordsOf } from '../../shared/petition/paper.ts';
import type { PhoneCalls } from '../../shared/ports/calls.ts';
import type { Lessons } from '../../shared/ports/lessons.ts';
import type { TermsReader } from '../../shared/ports/office.ts';
import type { Petitions } from '../../shared/ports/petitions.ts';
import { type AskOftenDeps, askOften } from './ask-often.ts';
import { type MeasureDeps, measure } from './measure.ts';
import { tellCalls } from './tell-calls.ts';

export interface SuggestDeps extends MeasureDeps, AskOftenDeps {
  readonly petitions: Petitions;
  readonly calls: Pick<PhoneCalls, 'act' | 'read'>;
  readonly lessons: Lessons;
  readonly terms: TermsReader;
  readonly log: Log;
}

/** After the receipt, never before it: a department is suggested to a person, what people decide is learned, and conduct is measured. */
export const suggestHandler = (deps: SuggestDeps) => {
  const { petitions, calls, lessons, terms, log } = deps;
  return eachRecord(
    LessonMessage,
    async ({ subject, version, learns, department }) => {
      if (learns === 'asked') return await askOften(subject, deps);
      if (learns === 'manner') return await measure(subject, deps);
      if (learns === 'read-back') return await tellCalls(subject, { petitions, calls, log });
      const { office } = await terms();
      if (office.suggestions === false) return log({ message: 'suggestions are off', subject });
      const petition = await petitions.read(subject);
      const content = petition && (await petitions.content(subject, wordsOf(petition)));
      const said = `${String(content?.title ?? '')}\n${String(content?.body ?? '')}`;
      if (learns === 'lesson') {
        const taught = await lessons.teach(subject, version, department, said);
        return log({ message: taught ? 'learned' : 'learned before', subject, department });
      }
      const found = suggest(await lessons.model(), said);
      const known = office.departments.some(({ id }) => id === found?.department);
      if (!found || !known || found.department === department)
        return log({ message: 'nothing to suggest', subject });
      // The pairs of letters are the petitioner's own: they stand where the text stands.
      const body = { department: found.department, because: found.because };
      await petitions.act(subject, (petition) =>
        suggestCommands.suggest.decide(petition, body, {}),
      );
      log({ message: 'suggested', subject, department: found.department });
    },
    log,
  );
};

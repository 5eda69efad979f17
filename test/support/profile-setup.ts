import { afterAll, expect } from 'vitest';
import { processorTime } from '../../infra/local/functions/processor.ts';
import { note, PROFILE, profileOf } from './profile.ts';

// Registered first, so run last: the file's own worlds have ended by then.
const path = process.env[PROFILE];
const begun = { at: performance.now(), cpu: 0, children: processorTime('self').children };
if (path !== undefined)
  afterAll(() => {
    const file = (expect.getState().testPath ?? '').split('/test/').at(-1) ?? '';
    note(path, profileOf(file, begun, processorTime('self').children));
  });

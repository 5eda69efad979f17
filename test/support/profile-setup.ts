import { afterAll, expect } from 'vitest';
import { begin, note, PROFILE, profileOf } from './profile.ts';

// Registered first, so run last: the file's own worlds have ended by then.
const path = process.env[PROFILE];
const begun = begin();
if (path !== undefined)
  afterAll(() => {
    const file = (expect.getState().testPath ?? '').split('/test/').at(-1) ?? '';
    note(path, profileOf(file, begun));
  });

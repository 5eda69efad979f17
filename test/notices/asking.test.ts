import { expect, it } from 'vitest';
import { petitionerNotice } from '../../shared/notices/petitioner.ts';
import { petitionerExamples } from './examples.ts';

it.each(['ko', 'en'] as const)(
  'the question afterwards (%s) names nobody whom it may be about, and sends nobody to their telephone',
  (language) => {
    const { asking: facts } = petitionerExamples(language);
    if (!facts) throw new Error('no example');
    const { text, html } = petitionerNotice(facts);
    for (const said of [text, html]) {
      expect(said).not.toContain(facts.contact.name);
      expect(said).not.toContain(facts.contact.phone);
      expect(said).toContain(facts.corporation.phone);
    }
  },
);

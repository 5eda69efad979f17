import type { TermsReader } from '../../shared/ports/office.ts';
import type { PublicEntries } from '../../shared/ports/publications.ts';
import type { Published } from '../../shared/ports/published.ts';

/** What office data says by now: the texts that answers begin with, and who deals with what. */
export const officePublished = (terms: TermsReader): Published => ({
  async entries(language) {
    const { routing, departments, templates = [] } = (await terms()).office;
    const replies = templates.map(({ id, name, text }) => ({
      ...{ id: `reply-${id}`, kind: 'reply' as const, title: name[language], text: text[language] },
    }));
    const theirs = departments.map(({ id, name, phone }) => {
      const words = routing.filter(({ department }) => department === id);
      const keywords = words.flatMap((rule) => rule.keywords ?? []);
      const text = [phone, keywords.join(', ')].filter(Boolean).join('\n');
      return { id: `department-${id}`, kind: 'department' as const, title: name[language], text };
    });
    return [...replies, ...theirs];
  },
});

/** The same, and what stands in public: questions with their answers, and what was announced. */
export const allPublished = (terms: TermsReader, entries: PublicEntries): Published => ({
  async entries(language) {
    const [office, ...found] = await Promise.all([
      officePublished(terms).entries(language),
      ...(['question', 'announcement'] as const).map(async (kind) =>
        (await entries.of(kind)).map((entry) => ({ ...entry, kind })),
      ),
    ]);
    const said = found.flat().flatMap(({ id, kind, versions }) => {
      const latest = versions.toSorted((a, b) => b.number - a.number)[0];
      if (!latest) return [];
      const { title, text } = latest.words;
      return [{ id, kind, title: title[language] ?? title.ko, text: text[language] ?? text.ko }];
    });
    return [...said, ...office];
  },
});

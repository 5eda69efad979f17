import { departmentName } from '../../organization/department-name.ts';
import type { Bilingual } from '../../organization/office.ts';
import { causeName } from '../../presentation/causes.ts';
import { formatMonth } from '../../text/dates.ts';
import type { CommonFacts } from '../facts.ts';
import { type LearntCount, learntIn, learntSum } from '../learnt.ts';
import type { StaffNotice } from '../notice.ts';
import { never } from '../obsolete.ts';
import type { Block } from '../page.ts';
import { rendered } from '../rendered.ts';
import { LEARNING } from '../words/learning.ts';
import { staffWords } from '../words/staff.ts';

export interface LearningFacts extends CommonFacts {
  readonly recipient: string;
  readonly month: string;
  /** Undefined where it is the whole house's. */
  readonly department?: Bilingual;
  /** Each with its name: a cause's, or a department's. */
  readonly counts: readonly (LearntCount & { readonly name: string })[];
  readonly againDays: number;
  readonly link: string;
}

/**
 * Once a month, what a department did not keep, by cause, to its head; by department to the director. Where nothing broke there
 * is no mail. It counts causes and names nobody: neither of staff nor a citizen.
 */
export const learning: StaffNotice<LearningFacts> = {
  to: 'staff',
  clause: 'P22.2',
  words: LEARNING,
  about: 'none',
  pace: 'at-once',
  obsolete: never,
  link: ({ notice }) => ({ opens: 'learning', ...learntIn(notice.because ?? '') }),
  facts({ told: { notice }, terms, recipient, linkTo }) {
    const { month, department, counts } = learntIn(notice.because ?? '');
    const { corporation } = terms.office;
    const nameOf = (id: string) => departmentName(terms.office, id);
    const own = department === undefined ? undefined : nameOf(department);
    return {
      ...{ corporation, language: 'ko' as const, recipient: recipient.name, month },
      ...(own && { department: own }),
      counts: counts.map((one) => ({
        ...one,
        name: (department === undefined ? nameOf(one.of)?.ko : causeName(one.of, 'ko')) ?? one.of,
      })),
      againDays: terms.charter.terms.againDays,
      link: linkTo({ opens: 'learning', month, department }),
    };
  },
  mail({ language, corporation, recipient, month, department, counts, againDays, link }) {
    const say = LEARNING[language];
    const { mark, greeting, footer } = staffWords(language);
    const sum = learntSum(counts);
    const title = say.title(formatMonth(month, language), sum);
    const asks: readonly Block[] = [
      ...(sum.overdue > 0 ? [say.overdue[department ? 'head' : 'house'](sum.overdue)] : []),
      ...(sum.again > 0 ? [say.again(sum.again, againDays)] : []),
    ].map((text) => ({ type: 'paragraph', text }));
    return rendered(mark, title, {
      language,
      tone: sum.overdue > 0 ? 'soon' : 'calm',
      from: `${corporation[language]} · ${greeting(recipient)}`,
      title,
      lead: department ? say.lead.head(department[language]) : say.lead.house(),
      blocks: [
        { type: 'list', items: counts.map((one) => `${one.name}: ${say.count(one)}`) },
        ...asks,
        { type: 'button', label: say.button, href: link },
      ],
      footer: [footer.why],
    });
  },
};

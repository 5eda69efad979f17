import type { Language } from '../../shared/kernel/language.ts';
import { improvementCommands } from '../../shared/petition/commands/improvement.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import { actOf } from './act-page.ts';
import type { CitizenDeps } from './deps.ts';

/** What was not possible, or was promised, as its petitioner reads it. Instants are epoch ms. */
export interface ImprovementView {
  readonly item: string;
  readonly sentence: Said;
  /** When it is looked at again; undefined once it is over. */
  readonly until?: number;
  readonly ending?: 'done' | 'given-up';
  readonly result?: Said;
  readonly wished: boolean;
}
/** A text in the petition's language, or in the one that there is. */
interface Said {
  readonly text: string;
  readonly lang: Language;
}

/** The items that a petition asked for, as they stand now. */
export async function improvementsOf(
  { improvements: asked = [], language }: Petition,
  { improvements }: Pick<CitizenDeps, 'improvements'>,
): Promise<readonly ImprovementView[]> {
  const said = ({ ko, en }: { readonly ko: string; readonly en?: string }): Said =>
    language === 'en' && en !== undefined ? { text: en, lang: 'en' } : { text: ko, lang: 'ko' };
  const items = await Promise.all(asked.map(({ item }) => improvements.read(item)));
  return asked.flatMap(({ item: id, wished = false }, index) => {
    const item = items[index];
    if (!item) return [];
    const { sentence, ending, result, pledges } = item;
    const [review] = pledges;
    return [
      {
        ...{ item: id, wished, sentence: said(sentence) },
        ...(ending ? { ending } : review && { until: review.dueAt }),
        ...(result && { result: said(result) }),
      },
    ];
  });
}

/** POST /petitions/{number}/improvements: whether the petitioner wishes to hear of the end of one. */
export const wish = actOf({
  act: 'wish',
  command: improvementCommands.wish,
  most: 20_000,
  json: ({ status }) => ({ status }),
});

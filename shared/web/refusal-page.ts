import { sentenceOf } from '../lambda/problem.ts';
import { REFUSALS, type RefusalCode } from '../refusals/refusals.ts';
import type { Refusals } from '../refusals/told.ts';
import type { PageContext } from './context.ts';
import { type Html, html, type Piece } from './html.ts';
import { citizenLayout, layout, linkToFind } from './layout.ts';

const OTHER = { ko: '처리하지 못했습니다', en: 'It could not be done' } as const;

/** Why something was refused to staff; `more` says what its reader can do now. */
export const refusalLayout = (context: PageContext, refused: RefusalCode, more?: Piece): Html =>
  refusalIn(layout, context, refused, more);

/** The same for citizens: it leads to their petition. */
export const citizenRefusalLayout = (context: PageContext, refused: RefusalCode): Html =>
  refusalIn(citizenLayout, context, refused, html`<p>${linkToFind(context.language)}</p>`);

function refusalIn(
  shell: typeof layout,
  context: PageContext,
  refused: RefusalCode,
  more: Piece,
): Html {
  const { language } = context;
  const { title }: Refusals[string] = REFUSALS[refused];
  return shell(
    context,
    { title: title?.[language] ?? OTHER[language] },
    html`<p>${sentenceOf(refused, language)}</p>
${more}`,
  );
}

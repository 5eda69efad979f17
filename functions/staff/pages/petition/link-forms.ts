import { togetherOf } from '../../../../shared/petition/collaboration.ts';
import { mostOf } from '../../../../shared/petition/commands/fields.ts';
import { formatInstant } from '../../../../shared/text/dates.ts';
import { type Html, html, joined } from '../../../../shared/web/html.ts';
import { STAFF_COMMANDS } from '../../commands/staff-commands.ts';
import { actForm, line, textArea } from './form.ts';
import { togetherWords } from './together-words.ts';
import { isOver, type PetitionView } from './view.ts';

/** From here on two texts are worth a look together. */
const ALIKE = 0.4;
const MOST_SHOWN = 20;
const MOST_NUMBERS = mostOf(STAFF_COMMANDS['close-repeat'], 'earlier');

const linkTo = (number: string) => html`<a href="/desk/petitions/${number}">${number}</a>`;

/** What belongs together: the same person's other petitions with their likeness, what it is linked to, what to it. */
export function kindred({ petition, language, others, contactKnown }: PetitionView): Html {
  const say = togetherWords(language).link;
  const { parent, children } = togetherOf(petition);
  const same = others
    .toSorted((a, b) => b.alike - a.alike)
    .slice(0, MOST_SHOWN)
    .map(({ number, receivedAt, alike }) => {
      const likeness = alike >= ALIKE ? ` · ${say.alike(Math.round(alike * 100))}` : '';
      return html`<li>${linkTo(number)} · ${formatInstant(receivedAt, language)}${likeness}</li>`;
    });
  return html`<h2>${say.heading}</h2>
${parent === undefined ? '' : html`<p><strong>${say.child(parent)}</strong> ${linkTo(parent)}</p>`}
${children.length > 0 ? html`<p>${say.children(children.length)}</p><ul>${children.map((child) => html`<li>${linkTo(child)}</li>`)}</ul>` : ''}
<p>${!contactKnown ? say.unknown : others.length > 0 ? say.same(others.length) : say.alone}</p>
${same.length > 0 ? html`<ul>${joined(same, '\n')}</ul>` : ''}`;
}

/** Link, or undo the link. */
export function linkForm(view: PetitionView): Html {
  const { petition, language } = view;
  const say = togetherWords(language).link;
  if (togetherOf(petition).parent !== undefined)
    return actForm(view, {
      act: 'unlink',
      title: say.unlink,
      button: say.unlink,
      first: 'unlink',
      fields: () => '',
    });
  return actForm(view, {
    act: 'link',
    title: say.title,
    hint: say.hint,
    button: say.button,
    first: 'link-parent',
    refused: isOver(petition) ? 'petition-over' : undefined,
    fields: ({ parent: typed = alikeIn(view).at(-1)?.number ?? '' }, marks) =>
      line('link-parent', 'parent', say.parent, { most: MOST_NUMBERS, typed, marks }),
  });
}

const earlierIn = ({ petition, others }: PetitionView) =>
  others.filter(({ receivedAt }) => receivedAt <= petition.receivedAt);
const alikeIn = (view: PetitionView) => earlierIn(view).filter(({ alike }) => alike >= ALIKE);

export function repeatForm(view: PetitionView): Html {
  const { petition, language } = view;
  const say = togetherWords(language).link;
  const [earlier, alike] = [earlierIn(view), alikeIn(view)];
  const refused = isOver(petition)
    ? 'petition-over'
    : petition.answeredAt !== undefined
      ? 'already-answered'
      : earlier.length < 2
        ? 'repeat-too-few'
        : undefined;
  return actForm(view, {
    act: 'close-repeat',
    title: say.repeatTitle,
    hint: `${say.repeatHint} ${say.repeatCount(earlier.length, alike.length)}`,
    button: say.repeatButton,
    first: 'repeat-earlier',
    refused,
    fields: ({ earlier: typed = alike.map(({ number }) => number).join(' '), sentence }, marks) =>
      html`${line('repeat-earlier', 'earlier', say.earlier, { most: MOST_NUMBERS, typed, marks })}${textArea('repeat-sentence', 'sentence', say.sentence, { most: mostOf(STAFF_COMMANDS['close-repeat'], 'sentence'), rows: 4, marks, typed: sentence })}`,
  });
}

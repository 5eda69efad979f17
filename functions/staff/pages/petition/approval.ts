import type { ItemWanted } from '../../../../shared/improvement/open.ts';
import { togetherOf, waitingApproval } from '../../../../shared/petition/collaboration.ts';
import { mostOf } from '../../../../shared/petition/commands/fields.ts';
import { whyNotApprove } from '../../../../shared/petition/decide/approver.ts';
import { form, hidden } from '../../../../shared/web/forms.ts';
import { type Html, html, lines, nothing } from '../../../../shared/web/html.ts';
import { STAFF_COMMANDS } from '../../commands/staff-commands.ts';
import { dueOf, personIn } from './consult-forms.ts';
import { actForm, leftOver, textArea, wrong } from './form.ts';
import { refusalIn } from './kept-draft.ts';
import { togetherWords } from './together-words.ts';
import { isOver, type PetitionFacts, type PetitionView, textIn } from './view.ts';

/** The answer that waits for approval: to be read by all, decided by whoever may. */
export function approval(view: PetitionView): Html {
  const { petition, language, person, now, terms, contents, sent } = view;
  const say = togetherWords(language).approval;
  const waiting = waitingApproval(petition);
  const mine = sent && (sent.act === 'approve' || sent.act === 'send-back') ? sent : undefined;
  if (!waiting) return mine ? leftOver('approval', mine, language) : nothing;
  const { answer, hash, approver, target, linked, interim, declines, improvement } = waiting;
  const mayDecide = whyNotApprove(petition, {}, { ...terms, by: person, now }) === undefined;
  const held = hidden('hash', hash);
  return html`<section class="card"><h2>${say.heading}</h2>
<p><strong>${say.waiting(personIn(view, approver), dueOf(view, target))}</strong></p>
<h3>${say.read}</h3><blockquote lang="${petition.language}">${lines(textIn(contents, answer))}</blockquote>
${linked ? html`<p>${say.linked}</p>` : ''}${interim ? html`<p class="wrong">${say.interim}</p>` : ''}${declines ? html`<p>${say.declines}</p>` : ''}${improvement ? html`<p>${say.item(itemName(improvement))}</p>` : ''}
${mine?.act === 'approve' ? wrong('approve', 'approve', mine, language) : ''}
${
  mayDecide
    ? html`${form(
        view.context,
        { action: '/desk/approve' },
        html`${hidden('number', petition.number)}${held}
<p><button type="submit" id="approve">${say.approve}</button></p>`,
      )}
${actForm(view, {
  act: 'send-back',
  title: say.returnTitle,
  button: say.returnButton,
  first: 'send-back-sentence',
  fields: ({ sentence }, marks) =>
    html`${held}${textArea('send-back-sentence', 'sentence', say.sentence, { most: mostOf(STAFF_COMMANDS['send-back'], 'sentence'), rows: 3, marks, typed: sentence })}`,
})}`
    : ''
}</section>`;
}

/** The item that it joins, or what has to change. */
const itemName = (wanted: ItemWanted): string =>
  'joins' in wanted ? wanted.joins : `${wanted.opens.change} (${wanted.opens.day})`;

/** A submitted text as its form sent it: the parts of a refusal apart. */
const typedIn = (content: Readonly<Record<string, unknown>> | undefined) => {
  const refusal = refusalIn(content?.refusal);
  const { text, said } = content ?? {};
  return { text: String((refusal && said) ?? text ?? ''), refusal };
};

/** What came back from approval, as the text to go on with; undefined when nothing did. */
export function returnedText({ petition, contents }: PetitionFacts) {
  const { approval: last } = togetherOf(petition);
  return last?.state === 'returned'
    ? {
        ...typedIn(contents.get(last.answer)),
        why: textIn(contents, last.sentence ?? ''),
      }
    : undefined;
}

/** The text of the last approval where the page shows it: while it waits, and to go on with when it came back. */
export function approvalTextIn(view: PetitionFacts): string | undefined {
  const { petition, contents, draft } = view;
  const waiting = waitingApproval(petition);
  if (waiting) return textIn(contents, waiting.answer);
  return isOver(petition) || petition.unkeyed || draft ? undefined : returnedText(view)?.text;
}

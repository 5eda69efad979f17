import { contactsInDoubt } from '../../../../shared/petition/commands/contacts.ts';
import { mostOf } from '../../../../shared/petition/commands/fields.ts';
import { pagesOf } from '../../../../shared/petition/decide/split.ts';
import type { Petition } from '../../../../shared/petition/petition.ts';
import { hidden } from '../../../../shared/web/forms.ts';
import { type Html, html, joined, nothing, type Piece } from '../../../../shared/web/html.ts';
import { STAFF_COMMANDS } from '../../commands/staff-commands.ts';
import { belongsForm } from './belongs-form.ts';
import { besidesFields } from './besides-fields.ts';
import { actForm, choice, line, textArea } from './form.ts';
import { type Suggestion, suggestedIn } from './paper-suggestions.ts';
import { type PaperWords, paperWords } from './paper-words.ts';
import { isOver, type PetitionView } from './view.ts';

/** A form that is only kept asks about nothing, and forgets nothing that was asked about. */
function doubtsIn(
  { sent }: PetitionView,
  typed: Readonly<Record<string, string>>,
  words: PaperWords['key'],
): Piece {
  if (!sent?.kept) return askedAbout(typed, words);
  return typed.confirmed !== undefined && hidden('confirmed', typed.confirmed);
}

/** The contacts that were just asked about: sent again with them, they are taken as they are. */
function askedAbout(
  typed: Readonly<Record<string, string>>,
  say: Pick<PaperWords['key'], 'doubt' | 'phone' | 'fax' | 'email'>,
): Piece {
  const asked = [typed.email, typed.phone, typed.fax].filter(Boolean).join('\n');
  const doubted = contactsInDoubt(typed).map((way) => say[way]);
  return html`${doubted.length > 0 && html`<p class="problem">${say.doubt(doubted.join(', '))}</p>`}${asked !== '' && hidden('confirmed', asked)}`;
}

/** The forms for what came on paper: first of all, while nobody has read it; empty for anything else. */
export function paperForms(view: PetitionView): Html {
  const { petition, language } = view;
  if (!isWritable(petition)) return nothing;
  const say = paperWords(language);
  return joined([...splitForms(view, say), belongsForm(view), keyForm(view, say)], '\n');
}

/** The id of the form in which a paper is written down: the buttons that turn its pages belong to it. */
export const KEY_FORM = 'key-form';

function keyForm(view: PetitionView, { key: words }: PaperWords): Html {
  const { petition, original } = view;
  const known = suggestedIn(view);
  // Names and numbers are filled in only where they are shown: while it is unread, or on the original.
  const { title, text } = known;
  const shown: { readonly [field in Field]?: Suggestion | undefined } =
    petition.unkeyed || original ? known : { title, text };
  const isSuggested = Object.values(shown).some((one) => one?.from !== undefined);
  return actForm(view, {
    act: 'key',
    form: KEY_FORM,
    title: petition.unkeyed ? words.title : words.again,
    hint: isSuggested ? `${words.hint} ${words.mind}` : words.hint,
    button: petition.unkeyed ? words.button : words.keep,
    refused: keyRefused(petition),
    first: 'key-title',
    open: petition.unkeyed === true,
    fields: (typed, marks) => {
      const of = (field: Field) => typed[field] ?? shown[field]?.value ?? '';
      const label = (field: Field, said: string) => {
        const { from, value } = shown[field] ?? {};
        return from !== undefined && of(field) === value ? `${said} · ${words.from[from]}` : said;
      };
      const most = (field: Field) => ({ most: mostOf(STAFF_COMMANDS.key, field) });
      const one = (field: Field, said: string, more: Parameters<typeof line>[3]) =>
        line(`key-${field}`, field, label(field, said), {
          ...{ required: false, typed: of(field), marks },
          ...more,
        });
      return joined(
        [
          one('title', words.name, { required: true, ...most('title') }),
          textArea('key-text', 'text', label('text', words.text), {
            ...{ ...most('text'), rows: 8, marks },
            typed: of('text'),
          }),
          choice(
            ...(['key-kind', 'kind', words.kind, Object.entries(words.kinds)] as const),
            typed.kind ?? petition.kind,
            true,
            marks,
          ),
          one('name', words.petitioner, most('name')),
          one('address', words.address, most('address')),
          besidesFields(view, typed, marks),
          doubtsIn(view, typed, words),
          one('phone', words.phone, { type: 'tel' }),
          one('fax', words.fax, { type: 'tel' }),
          one('email', words.email, { type: 'email' }),
          line('key-stamp', 'stampedAt', words.stamp, {
            ...{ required: false, typed: typed.stampedAt ?? '', marks },
            type: 'datetime-local',
          }),
        ],
        '\n',
      );
    },
  });
}

type Field = 'title' | 'text' | 'name' | 'address' | 'phone' | 'fax' | 'email';

const keyRefused = (petition: Petition) => (isOver(petition) ? 'petition-over' : undefined);

/** Whether the page has the form in which a paper is written down. */
export const hasKeyForm = ({ petition }: PetitionView): boolean =>
  isWritable(petition) && keyRefused(petition) === undefined;

/** What came over the web, or in a mail that could be read, says itself what it wants, whatever paper came to it since. */
const isWritable = ({ papers = [], channel, unkeyed, keyed }: Petition): boolean =>
  papers.length > 0 &&
  (channel === 'post' || channel === 'fax' || unkeyed === true || keyed !== undefined);

function splitForms(view: PetitionView, say: PaperWords): readonly Html[] {
  const { petition } = view;
  const waiting = (petition.papers ?? []).filter(({ flags }) => flags.includes('unsplit'));
  return waiting.map((paper) => {
    const pages = pagesOf(paper);
    if (!pages) return html`<p>${say.split.uncounted}</p>`;
    return actForm(view, {
      act: 'split',
      title: say.split.title,
      hint: say.split.hint(pages.from, pages.to),
      button: say.split.button,
      refused: isOver(petition) ? 'petition-over' : undefined,
      first: 'split-begins',
      open: true,
      fields: ({ begins }, marks) =>
        html`${hidden('paper', paper.id)}
${line('split-begins', 'begins', say.split.begins, { typed: begins ?? '', marks, most: 200 })}`,
    });
  });
}

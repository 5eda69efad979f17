import { readsAsInterim } from '../../charter/interim.ts';
import type { ItemWanted } from '../../improvement/open.ts';
import type { Language } from '../../kernel/language.ts';
import type { Office } from '../../organization/office.ts';
import { normaliseText } from '../../text/normalise.ts';
import { withFiles } from '../decide/attach.ts';
import { sendMessage } from '../decide/send-message.ts';
import { isRefusal, type Refusal } from '../decision.ts';
import type { Obstacle } from '../obstacles.ts';
import type { Petition } from '../petition.ts';
import { type AnswerCheck, type Declines, REQUIRED_CHECKS } from '../staff/events.ts';
import { type Answer, checkedOf } from './answer-body.ts';
import type { CommandContext } from './command.ts';
import { ITEM_FIELDS, isItemBegun, isItemField, itemWanted } from './item-fields.ts';
import { next, written } from './text.ts';

/** A gap of a template: a name in double braces. */
const GAP = /\{\{[^{}\n]{1,40}\}\}/;

/** A gap that nobody filled is never sent. */
export const gapIn = (text: string): Refusal<'gaps-unfilled'> | undefined =>
  GAP.test(text) ? { refused: 'gaps-unfilled' } : undefined;

const KO = {
  reasons: '요구하신 대로 해 드리지 못하는 까닭',
  remedy: '동의하지 않으실 때',
};
const EN: typeof KO = {
  reasons: 'Why we cannot do what you asked for',
  remedy: 'If you do not agree',
};

/** What the petitioner reads: the text and, of an answer that refuses, its grounds and what can be done against it. */
export function printedAnswer(
  {
    text,
    refuses,
    reasons = '',
    remedy = '',
  }: Pick<Answer, 'text' | 'refuses' | 'reasons' | 'remedy'>,
  language: Language,
): string {
  const say = language === 'ko' ? KO : EN;
  if (!refuses) return normaliseText(text).trim();
  return [text, `${say.reasons}\n${reasons.trim()}`, `${say.remedy}\n${remedy.trim()}`]
    .map((part) => normaliseText(part).trim())
    .join('\n\n');
}

/** The names that a letter of this person is signed with. */
const signaturesOf = (
  { department }: Pick<Petition, 'department'>,
  by: string,
  { people, departments, corporation }: Office,
): readonly string[] => {
  const person = people.find(({ id }) => id === by);
  const own = departments.filter(({ id }) => id === department || id === person?.department);
  return [
    ...(person
      ? [person.name, person.romanised ?? '', person.phone, person.role.ko, person.role.en]
      : []),
    ...[...own, { name: corporation, phone: corporation.phone }].flatMap(({ name, phone }) => [
      name.ko,
      name.en,
      phone,
    ]),
  ];
};

/** Whether a text of this person would be asked about (P9). */
export const isInterim = (
  text: string,
  petition: Pick<Petition, 'department'>,
  { by, office }: Pick<CommandContext, 'by' | 'office'>,
): boolean => readsAsInterim(normaliseText(text), signaturesOf(petition, by, office));

/** Whether what was refused could be granted under present law, system and budget (P19). */
export function declinesOf({
  possible,
  obstacle,
}: {
  readonly possible?: 'yes' | 'no' | '' | undefined;
  readonly obstacle?: Obstacle | '' | undefined;
}): Declines | undefined {
  if (possible === 'yes') return { possible: true };
  return possible === 'no' && obstacle ? { possible: false, obstacle } : undefined;
}

interface Composed {
  readonly text: string;
  readonly checked: readonly AnswerCheck[];
  readonly interim?: true;
  readonly declines?: Declines;
  readonly improvement?: ItemWanted;
  readonly changes?: true;
}

/** An answer with all that it owes its reader (P9, P18.3, P19), whoever sends it: a form, a client, or for approval. */
export function composed(
  petition: Petition,
  command: Answer,
  context: CommandContext,
):
  | Composed
  | Refusal<
      | 'answer-interim'
      | 'answer-unchecked'
      | 'files-not-linked'
      | 'gaps-unfilled'
      | 'item-missing'
      | 'item-over'
      | 'refusal-incomplete'
    > {
  const { text, linked, attachments, refuses, sentAs, changes } = command;
  const gap = gapIn(text);
  if (gap) return gap;
  // A file belongs to one petition: what is said to several at once says it without.
  if (linked && attachments?.length) return { refused: 'files-not-linked' };
  const interim = !refuses && isInterim(text, petition, context);
  if (interim && sentAs !== 'answer') return { refused: 'answer-interim', field: 'sentAs' };
  const checked = checkedOf(command);
  if (!checked || !REQUIRED_CHECKS.every((check) => checked.includes(check)))
    return { refused: 'answer-unchecked', field: 'checked' };
  const declines = refuses ? declinesOf(command) : undefined;
  if (refuses && !(declines && hasGrounds(petition, command, context)))
    return { refused: 'refusal-incomplete', field: 'reasons' };
  const improvement = improvementIn(command, declines);
  if (improvement && isRefusal(improvement)) return improvement;
  return {
    text: printedAnswer(command, petition.language),
    checked,
    ...(interim && { interim }),
    ...(declines && { declines }),
    ...(improvement && { improvement }),
    ...(changes && { changes }),
  };
}

/** The item that it needs: of what is not possible now, and of a promise (P19, P18.4). */
export function improvementIn(
  command: Parameters<typeof itemWanted>[0] & { readonly promises?: boolean },
  declines: Declines | undefined,
): ItemWanted | Refusal<'item-missing' | 'item-over'> | undefined {
  if (!command.promises && declines?.possible !== false) return undefined;
  return itemWanted(command) ?? { refused: 'item-missing', field: 'itemChange' };
}

const hasGrounds = (
  petition: Petition,
  { reasons = '', remedy = '' }: Answer,
  context: CommandContext,
): boolean => remedy.trim() !== '' && !isInterim(reasons, petition, context);

/** The parts of a refusal and of a promise as they were typed, ticked yet or not; undefined where there is none. */
export function refusalTyped(
  command: Pick<
    Answer,
    | 'refuses'
    | 'reasons'
    | 'remedy'
    | 'possible'
    | 'obstacle'
    | 'promises'
    | 'changes'
    | keyof typeof ITEM_FIELDS
  >,
) {
  const { refuses, promises, changes, reasons, remedy, possible, obstacle } = command;
  const isTyped = Boolean(reasons?.trim() || possible || obstacle);
  if (!refuses && !promises && !changes && !isTyped && !isItemBegun(command)) return undefined;
  const item = Object.keys(ITEM_FIELDS).flatMap((field) => {
    const typed = isItemField(field) ? command[field] : undefined;
    return typed ? [[field, typed] as const] : [];
  });
  return {
    refusal: {
      ...(!refuses && { refuses: 'no' }),
      ...((refuses || isTyped) && { reasons, remedy, possible, obstacle }),
      ...(promises && { promises: 'yes' }),
      ...(changes && { changes: 'yes' }),
      ...Object.fromEntries(item),
    },
  };
}

/** What is sent to the petitioner, and stops no clock. */
export function asMessage(petition: Petition, command: Answer, context: CommandContext) {
  const { by, at, keyed, lost } = context;
  const gap = gapIn(command.text);
  if (gap) return gap;
  const files = keyed.files(command.attachments);
  if (isRefusal(files)) return files;
  const message = next('message', petition);
  const decision = written(message, command.text, sendMessage(petition, { message }, context));
  return withFiles(decision, petition, files, { by, at, of: message, lost });
}

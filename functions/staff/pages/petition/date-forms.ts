import { iso } from '../../../../shared/lambda/iso.ts';
import { mostOf } from '../../../../shared/petition/commands/fields.ts';
import { atOnce } from '../../../../shared/petition/context.ts';
import { extensionDates } from '../../../../shared/petition/decide/extension-dates.ts';
import { reclassify } from '../../../../shared/petition/decide/reclassify.ts';
import { isRefusal } from '../../../../shared/petition/decision.ts';
import { formatUntil, isMidnight } from '../../../../shared/text/dates.ts';
import type { Html } from '../../../../shared/web/html.ts';
import { STAFF_COMMANDS } from '../../commands/staff-commands.ts';
import { EN, KO } from './date-words.ts';
import { actForm, choice, textArea, tick } from './form.ts';
import { isOver, type PetitionView } from './view.ts';

/** Reclassify, extend, set the legal kind: each form offers only what its decision would take now. */
export const dateForms = (view: PetitionView): readonly Html[] => [
  extendForm(view),
  reclassifyForm(view),
  legalKindForm(view),
];

const wordsIn = ({ language }: PetitionView) => (language === 'ko' ? KO : EN);

function reclassifyForm(view: PetitionView): Html {
  const { petition, person, now, terms } = view;
  const say = wordsIn(view).reclassify;
  const tried = reclassify(
    petition,
    { matter: 'complaint', need: 'factFinding', sentence: '' },
    { ...atOnce(terms, now), by: person },
  );
  return actForm(view, {
    act: 'reclassify',
    ...say,
    refused: isRefusal(tried) ? tried.refused : undefined,
    first: 'reclassify-matter',
    fields: ({ matter, need, sentence }, marks) => [
      choice(
        'reclassify-matter',
        'matter',
        say.matter,
        Object.entries(say.matters),
        matter,
        true,
        marks,
      ),
      choice('reclassify-need', 'need', say.need, Object.entries(say.needs), need, true, marks),
      textArea('reclassify-sentence', 'sentence', say.sentence, {
        most: mostOf(STAFF_COMMANDS.reclassify, 'sentence'),
        rows: 2,
        marks,
        typed: sentence,
      }),
    ],
  });
}

function extendForm(view: PetitionView): Html {
  const { petition, now, terms, language } = view;
  const say = wordsIn(view).extend;
  const { dates, refused } = extensionDates(petition, now, terms);
  const offered = dates.map((at) => [iso(at), formatUntil(at, isMidnight(at), language)] as const);
  return actForm(view, {
    act: 'extend',
    ...say,
    refused,
    first: 'extend-reason',
    fields: ({ reason, newDueAt, sentence, consent }, marks) => [
      choice(
        'extend-reason',
        'reason',
        say.reason,
        Object.entries(say.reasons),
        reason,
        true,
        marks,
      ),
      choice('extend-date', 'newDueAt', say.newDueAt, offered, newDueAt, true, marks),
      textArea('extend-sentence', 'sentence', say.sentence, {
        most: mostOf(STAFF_COMMANDS.extend, 'sentence'),
        rows: 2,
        marks,
        typed: sentence,
      }),
      petition.extensions > 0
        ? tick('extend-consent', 'consent', say.consent, consent === 'yes')
        : '',
    ],
  });
}

function legalKindForm(view: PetitionView): Html {
  const say = wordsIn(view).legalKind;
  return actForm(view, {
    act: 'legal-kind',
    ...say,
    refused: isOver(view.petition) ? 'petition-over' : undefined,
    first: 'legal-kind',
    fields: ({ legalKind }, marks) =>
      choice(
        'legal-kind',
        'legalKind',
        say.kind,
        Object.entries(say.kinds),
        legalKind ?? view.petition.legalKind,
        true,
        marks,
      ),
  });
}

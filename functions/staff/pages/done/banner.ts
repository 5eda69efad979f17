import type { Language } from '../../../../shared/kernel/language.ts';
import type { Commit } from '../../../../shared/ports/petitions.ts';
import type { Done } from '../../../../shared/web/context.ts';
import type { StaffCommandName } from '../../commands/staff-commands.ts';
import { type Reader, readerOf } from '../petition/fact.ts';
import { BANNERS } from './banners.ts';
import { nextOf } from './next.ts';
import { saidHtml } from './said.ts';
import { type Situation, toldOf } from './told.ts';

const KO = {
  draft: '초안을 저장했습니다. 아직 아무에게도 보내지 않았습니다.',
  nothing: '바뀐 것이 없습니다. 이미 그렇게 되어 있습니다.',
};
const EN: typeof KO = {
  draft: 'The draft is kept. Nothing has been sent to anybody.',
  nothing: 'Nothing has changed: it was so already.',
};
const wordsIn = (language: Language) => (language === 'ko' ? KO : EN);

export interface WhatWasDone extends Situation {
  readonly act: StaffCommandName;
  readonly commit: Commit;
}

/** What a command did, whom it told and what comes next, as all that stands now. Undefined where its commit did something else. */
export function bannerOf(asked: WhatWasDone, language: Language): Done | undefined {
  const { act, commit, terms } = asked;
  const { place, said } = BANNERS[act];
  const reader = readerOf(terms.office, language);
  const proofs = commit.events.flatMap((event) => {
    const sentence = said(event, reader);
    return sentence === undefined ? [] : [{ at: event.at, sentence }];
  });
  const [first] = proofs;
  if (!first) return undefined;
  const sentences = [...new Set(proofs.map(({ sentence }) => sentence))].join(' ');
  return { place, banner: banner(first.at, sentences, asked, reader) };
}

const banner = (at: number, sentence: string, asked: WhatWasDone, reader: Reader) =>
  saidHtml(
    { sentence, at, told: toldOf(asked, reader), next: nextOf(asked, reader) },
    reader.language,
  );

/** Of what leaves no event: a draft, and what was so already. */
export function quietBanner(
  act: StaffCommandName,
  kept: { readonly draftAt: number | undefined },
  language: Language,
): Done | undefined {
  const say = wordsIn(language);
  const { place } = BANNERS[act];
  const of = (sentence: string, at?: number): Done => ({
    place,
    banner: saidHtml({ sentence, at }, language),
  });
  if (act !== 'draft') return of(say.nothing);
  return kept.draftAt === undefined ? undefined : of(say.draft, kept.draftAt);
}

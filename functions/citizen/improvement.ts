import type { Language } from '../../shared/kernel/language.ts';
import { bodyOf } from '../../shared/lambda/body.ts';
import {
  type HttpEvent,
  type HttpReply,
  json,
  Refused,
  refusedBy,
} from '../../shared/lambda/http.ts';
import { improvementCommands } from '../../shared/petition/commands/improvement.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import { PETITIONER, sentBy } from '../../shared/requests/once.ts';
import { isForm } from '../../shared/web/request.ts';
import { authenticated, codeOf } from './access-code.ts';
import { carriedOut } from './carried-out.ts';
import type { CitizenDeps } from './deps.ts';

const MOST_BYTES = 20_000;

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
export async function wish(
  event: HttpEvent,
  language: Language,
  deps: CitizenDeps,
): Promise<HttpReply> {
  const { number } = await authenticated(event, codeOf(event) ?? '', deps);
  const command = improvementCommands.wish;
  const value = bodyOf(event, command.body, language, MOST_BYTES);
  const undoneBy = ['ImprovementWished'] as const;
  const sent = await sentBy(event, { number, who: PETITIONER, act: 'wish', undoneBy }, deps);
  const done = await carriedOut(event, { command, value, sent }, deps);
  if (!done) throw new Refused('no-match');
  if ('refused' in done) throw refusedBy(done);
  if (isForm(event))
    return { statusCode: 303, headers: { location: `/petitions/${number}?done=wish` } };
  const { status } = 'first' in done ? done.first : done.petition;
  return json(201, { number, status });
}

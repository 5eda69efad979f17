import type { Language } from '../../../shared/kernel/language.ts';
import { bodyOf, formOf } from '../../../shared/lambda/body.ts';
import {
  faultOf,
  type HttpEvent,
  type HttpReply,
  json,
  Refused,
  receivedAtOf,
  refusedBy,
} from '../../../shared/lambda/http.ts';
import { iso } from '../../../shared/lambda/iso.ts';
import { statementCommands } from '../../../shared/petition/commands/statement.ts';
import { isLookedAtAgain } from '../../../shared/petition/conduct/rounds.ts';
import type { Report } from '../../../shared/petition/conduct/state.ts';
import { whyNotContest } from '../../../shared/petition/decide/contest-finding.ts';
import { mayWriteToThem, statementTime } from '../../../shared/petition/decide/statement.ts';
import { wordsOf } from '../../../shared/petition/paper.ts';
import type { Petition } from '../../../shared/petition/petition.ts';
import { statementAddress, WORKLIST } from '../../../shared/privacy/link.ts';
import { readStatementId } from '../../../shared/privacy/statement-id.ts';
import { once, sentBy } from '../../../shared/requests/once.ts';
import { page } from '../../../shared/web/page.ts';
import { isForm, wantsPage } from '../../../shared/web/request.ts';
import { bearer, entered } from '../access/link.ts';
import type { StaffDeps } from '../deps.ts';
import { type StatementView, statementPage } from '../pages/statement.ts';
import { nameIn } from '../worklist/rows.ts';
import { StatementBody } from './body.ts';

const MOST_BYTES = 100_000;

interface Own {
  readonly petition: Petition;
  readonly report: Report;
}

/** @throws Refused (404) for an id that is none of ours, and for everybody but the accused person themselves. */
async function ownReport(id: string, person: string, deps: StaffDeps): Promise<Own> {
  const of = readStatementId(await deps.keys(id.slice(0, 8)), id);
  const petition = of && (await deps.petitions.read(of.number));
  const report = petition?.reports?.find((one) => one.id === of?.report);
  if (!petition || !report?.alleged || report.person !== person) throw new Refused('not-found');
  return { petition, report };
}

/** What the petitioner, and whom they speak for, are called: as it was received, and as it was written down from paper. */
async function namesIn(
  petition: Petition,
  { petitions }: Pick<StaffDeps, 'petitions'>,
): Promise<readonly string[]> {
  const { number, contactIn } = petition;
  const ids = [...new Set([wordsOf(petition), contactIn ?? 'submission', 'submission'])];
  const found = await Promise.all(ids.map((id) => petitions.content(number, id)));
  const names = found.flatMap((one) => [nameIn(one?.petitioner), nameIn(one?.represented)]);
  return [...new Set(names.flatMap((name) => (name && name.trim().length > 1 ? name.trim() : [])))];
}

/** Nothing of the petition: what was put to them, what they said, and what was found. */
async function viewOf(
  id: string,
  person: string,
  language: Language,
  deps: StaffDeps,
  shown: Pick<StatementView, 'refused' | 'done'> = {},
): Promise<StatementView> {
  const { petition, report } = await ownReport(id, person, deps);
  const { alleged, stated, found, earlier, reviewed, contested, ownWords } = report;
  const text = async (content: string | undefined): Promise<string> =>
    content === undefined
      ? ''
      : String((await deps.petitions.content(petition.number, content))?.text ?? '');
  const [[allegation, reason, before, again], [statement, words], names] = await Promise.all([
    Promise.all(
      [alleged?.allegation, found?.reason, earlier?.reviewed.reason, reviewed?.reason].map(text),
    ),
    Promise.all([stated?.statement, ownWords].map(text)),
    namesIn(petition, deps),
  ]);
  // Whoever decides may have written whom it comes from.
  const nameless = (said = '') => names.reduce((cut, name) => cut.replaceAll(name, '○○○'), said);
  const time = statementTime(petition, report);
  const review = petition.pledges.find((pledge) => pledge.id === contested?.period);
  deps.log({ message: 'own report read', by: person, purpose: 'statement' });
  return {
    ...{ id, language, allegation: nameless(allegation), statement: statement ?? '' },
    now: deps.clock.now(),
    ...(time && { until: time.dueAt, mayExtend: !alleged?.extended }),
    ...(found && { found: { upheld: found.upheld, reason: nameless(reason) } }),
    ...(earlier && { before: { upheld: earlier.reviewed.upheld, reason: nameless(before) } }),
    ...(reviewed && { reviewed: { upheld: reviewed.upheld, reason: nameless(again) } }),
    ...(review && isLookedAtAgain(report) && { reviewUntil: review.dueAt }),
    mayContest: whyNotContest(report, 'person') === undefined,
    mayWrite: mayWriteToThem(petition, report) && ownWords === undefined,
    words: words ?? '',
    ...shown,
  };
}

/** GET /desk/statements/{statement}: the accused person's own page, which says nothing of the petition. */
export async function statement(
  event: HttpEvent,
  language: Language,
  deps: StaffDeps,
): Promise<HttpReply> {
  const id = event.pathParameters?.statement ?? '';
  const { t, done } = event.queryStringParameters ?? {};
  if (t !== undefined) return await entered(t, WORKLIST, deps, statementAddress(id));
  const { person } = await bearer(event, WORKLIST, deps);
  const view = await viewOf(id, person, language, deps, { done });
  return wantsPage(event) ? page(200, language, statementPage(view)) : json(200, twinOf(view));
}

/** POST /desk/statements/{statement}: what the accused person says, or asks for. Pressed again it is done once. */
export async function stateOwn(
  event: HttpEvent,
  language: Language,
  deps: StaffDeps,
): Promise<HttpReply> {
  const id = event.pathParameters?.statement ?? '';
  const { person: by } = await bearer(event, WORKLIST, deps);
  const { petition, report } = await ownReport(id, by, deps);
  try {
    const { act, text = '' } = bodyOf(event, StatementBody, language, MOST_BYTES, 'invalid-fields');
    if ((act === 'state' || act === 'persons-words') && text === '')
      throw new Refused('invalid-fields');
    const context = { ...(await deps.terms()), by, at: receivedAtOf(event), now: deps.clock.now() };
    const { number } = petition;
    const sent = await sentBy(
      event,
      { number, who: by, act: `statement ${report.id} ${act}` },
      deps,
    );
    const came = await once(
      sent,
      (mark) =>
        deps.petitions.act(number, (now) =>
          mark(now, statementCommands[act].decide(now, { report: report.id, text }, context)),
        ),
      deps,
    );
    if (!came) throw new Refused('not-found');
    if ('refused' in came) throw refusedBy(came);
    if (!('first' in came)) deps.log({ message: 'own report answered', by, act });
    if (!isForm(event)) return json(200, { act });
    return { statusCode: 303, headers: { location: `${statementAddress(id)}?done=${act}` } };
  } catch (error) {
    if (!(error instanceof Refused) || !isForm(event) || !wantsPage(event)) throw error;
    const { status, code, headers } = faultOf(error);
    if (status === 404) throw error;
    const typed = Object.fromEntries(formOf(event, MOST_BYTES).entries());
    const view = await viewOf(id, by, language, deps, { refused: { code, typed } });
    return page(status, language, statementPage(view), headers);
  }
}

const twinOf = ({
  allegation,
  statement: said,
  until,
  found,
  before,
  reviewed,
  ...view
}: StatementView) => ({
  ...{ allegation, statement: said, found, before, reviewed },
  ...(until !== undefined && { until: iso(until) }),
  ...(view.reviewUntil !== undefined && { reviewUntil: iso(view.reviewUntil) }),
  mayContest: view.mayContest,
  mayWrite: view.mayWrite,
});

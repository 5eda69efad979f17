import type { ROUTES } from '../../functions/desk/routes.ts';
import type { RefusalsOf } from '../../shared/petition/commands/command.ts';
import type { COMMANDS } from '../../shared/petition/commands.ts';
import type { RefusalCode } from '../../shared/refusals/refusals.ts';

/** What a way answers to whom it opens, on a new petition and with the body that the API's document shows. */
interface Opens<Code extends RefusalCode = RefusalCode> {
  readonly status: number;
  /** Why it does nothing there: the problem's code, and what of the petition makes it so. */
  readonly code?: Code;
  readonly why?: string;
}

type Staffs = typeof COMMANDS.staff;
type Citizens = typeof COMMANDS.citizen;
type OfCitizen = Extract<(typeof ROUTES)[number], { readonly command: string }>;

/** A command refuses with a code that its decision or a hook of it gives. */
type Commands = {
  readonly [Name in keyof Staffs as `POST /desk/${Name}`]: Opens<RefusalsOf<Staffs[Name]>>;
} & {
  readonly [W in OfCitizen as `POST ${W['path']}`]: Opens<RefusalsOf<Citizens[W['command']]>>;
};

const done = { status: 200 };
const made = { status: 201 };
/** A form of the code leads on. */
const leads = { status: 303 };
const not = <Code extends RefusalCode>(code: Code, why: string, status = 409): Opens<Code> => ({
  status,
  code,
  why,
});

/** Every way of staff and of citizens, by its name; what is not here opens for nobody. */
const ALL = {
  'GET /desk/absence': done,
  'GET /desk/arrivals': done,
  'GET /desk/entry': done,
  'GET /desk/manner': done,
  'GET /desk/audit': not('only-audit', 'whoever has it is not audit', 403),
  'GET /desk/learning': not('learning-not-yours', 'whoever has it heads no department', 403),
  'GET /desk/calls/{call}': not('call-unknown', 'the exchange told of no such call', 404),
  'POST /desk/calls/{call}': not('call-unknown', 'the exchange told of no such call', 404),
  'GET /desk/contacts': done,
  'POST /desk/contacts': made,
  'GET /desk/items': done,
  'GET /desk/items/{item}': not('not-found', 'nothing was refused or promised yet', 404),
  'GET /desk/outbox': done,
  'GET /desk/receptions': done,
  'POST /desk/receptions': done,
  'GET /desk/receptions/{reception}': not('ticket-unknown', 'nobody took a ticket', 404),
  'POST /desk/receptions/{reception}': not('ticket-unknown', 'nobody took a ticket', 404),
  'GET /desk/petitions/{number}': done,
  'GET /desk/petitions/{number}/attachments/{attachment}': not(
    'attachment-held',
    'nobody has brought the file to the bucket yet',
  ),
  'GET /desk/petitions/{number}/calls': done,
  'GET /desk/petitions/{number}/consultation': done,
  'GET /desk/petitions/{number}/draft': done,
  'GET /desk/petitions/{number}/keyed': not(
    'not-found',
    'nobody has written it down: it came over the web',
    404,
  ),
  'GET /desk/petitions/{number}/letters': done,
  'GET /desk/petitions/{number}/letters/{letter}': done,
  'GET /desk/petitions/{number}/papers/{paper}/original': not(
    'no-paper',
    'it came over the web: there is no original on paper',
  ),
  'GET /desk/petitions/{number}/papers/{paper}/pages/{page}': not(
    'no-paper',
    'it came over the web: there is no original on paper',
  ),
  'GET /desk/petitions/{number}/papers/{paper}/reading.pdf': not(
    'no-paper',
    'it came over the web: there is no original on paper',
  ),
  'GET /desk/worklist': done,
  'POST /desk/absence': done,
  'POST /desk/abuse': done,
  'POST /desk/accept': done,
  'POST /desk/answer': done,
  'POST /desk/apologise': not('no-apology-owed', 'nobody has objected to a delay'),
  'POST /desk/standing-wishes-said': done,
  'POST /desk/apology-wish-said': not('no-apology-owed', 'nothing was broken: no apology is owed'),
  'POST /desk/approve': not('nothing-to-approve', 'no answer was submitted'),
  'POST /desk/arrivals/dismiss': not('not-waiting', 'that arrival is in no quarantine'),
  'POST /desk/arrivals/release': not('not-waiting', 'that arrival is in no quarantine'),
  'POST /desk/assign': done,
  'POST /desk/belongs': not('no-paper', 'it came over the web: there is no original on paper'),
  'POST /desk/call': not('no-objection', 'nobody has objected to a delay'),
  'POST /desk/callback': done,
  'POST /desk/take-in-place': not('yours-already', 'it is its assignee who asks'),
  'POST /desk/callback-made': not('no-callback-open', 'no call was promised'),
  'POST /desk/callback-not-needed': not('no-callback-open', 'no call was promised'),
  'POST /desk/called': not('no-call-open', 'it is told by mail: nobody has to call'),
  'POST /desk/close': not('not-answered', 'no answer was given yet'),
  'POST /desk/close-repeat': not(
    'repeat-too-few',
    'no two petitions of the same person were answered before',
  ),
  'POST /desk/consult': done,
  'POST /desk/consult-answer': done,
  'POST /desk/consult-decline': done,
  'POST /desk/consult-withdraw': not('no-consultation', 'nobody was asked for a part'),
  'POST /desk/decide-appeal': not('no-appeal', 'nothing was refused, and nobody appealed'),
  'POST /desk/decide-dispute': not('no-dispute', 'nobody called an answer none'),
  'POST /desk/counter-visit': done,
  'POST /desk/decline': done,
  'POST /desk/dispute': not('not-answered', 'no answer was given yet'),
  'POST /desk/draft': done,
  'POST /desk/edit': done,
  'POST /desk/entry': made,
  'POST /desk/explain': not('no-objection', 'nobody has objected to a delay'),
  'POST /desk/extend': not(
    'date-out-of-range',
    'that date lies further than a first extension reaches',
    422,
  ),
  'POST /desk/items/{item}': not('not-found', 'nothing was refused or promised yet', 404),
  'POST /desk/key': not('no-paper', 'it came over the web: there is no original on paper'),
  'POST /desk/legal-kind': done,
  'POST /desk/link': done,
  'POST /desk/note': done,
  'POST /desk/objection': done,
  'POST /desk/outbox': done,
  'POST /desk/search': done,
  'POST /desk/own-words': not('no-apology-owed', 'nobody has objected to a delay'),
  'POST /desk/posted': done,
  'POST /desk/preview': done,
  'POST /desk/prolong-appeal': not('no-appeal', 'nothing was refused, and nobody appealed'),
  'POST /desk/reclassify': done,
  'POST /desk/name-accused': not('no-report', 'nobody reported a person of staff'),
  'POST /desk/allege': not('no-report', 'nobody reported a person of staff'),
  'POST /desk/find-conduct': not('no-report', 'nobody reported a person of staff'),
  'POST /desk/measure': not('no-report', 'nobody reported a person of staff'),
  'POST /desk/review-finding': not('no-review', 'nobody reported a person of staff'),
  'GET /desk/statements/{statement}': not('not-found', 'nobody reported a person of staff', 404),
  'POST /desk/statements/{statement}': not('not-found', 'nobody reported a person of staff', 404),
  'POST /desk/report-visit': not('visit-no-fault-found', 'nobody came twice'),
  'POST /desk/report': not('only-marks-reports', 'whoever has it marks nobody', 403),
  'POST /desk/return': not('absence-unknown', 'no such absence was planned'),
  'POST /desk/second-look': not('no-second-look', 'nobody said that an answer solved nothing'),
  'POST /desk/send-back': not('nothing-to-approve', 'no answer was submitted'),
  'POST /desk/turn': not('no-paper', 'it came over the web: there is no original on paper'),
  'POST /desk/split': not('no-paper', 'it came over the web: there is no original on paper'),
  'POST /desk/submit': not('approval-not-needed', 'the office asks for no approval'),
  'POST /desk/supplement': done,
  'POST /desk/supplement-end': not('no-supplement', 'nothing was asked for'),
  'POST /desk/transfer': done,
  'POST /desk/transfer-out': done,
  'POST /desk/visit': done,
  'POST /desk/visit-review-said': not('visit-not-ruled', 'nobody ruled on a second visit'),
  'POST /desk/rude-review-said': not('no-finding-to-review', 'nobody reported a person of staff'),
  'POST /desk/rule-visit': not('no-visit-to-rule', 'nobody says that they came twice'),
  'POST /desk/audit-visit': not(
    'no-visit-to-audit',
    'nobody has found a second visit to be no fault',
  ),
  'POST /desk/review-visit': not('no-visit-to-review', 'nobody asked for a second look'),
  'POST /desk/issue-compensation': not('compensation-not-approved', 'nothing is owed for a visit'),
  'POST /desk/give-compensation': not('compensation-not-issued', 'nothing is owed for a visit'),
  'POST /desk/return-compensation': not('compensation-not-issued', 'nothing is owed for a visit'),
  'POST /desk/reverse-compensation': not(
    'only-head-reverses',
    'the matrix asks as who has it',
    403,
  ),
  'POST /desk/delay-word': not('no-word-owed', 'nothing is owed for a visit'),
  'POST /desk/plan-home-visit': done,
  'POST /desk/approve-home-visit': not('no-home-visit', 'no visit is planned'),
  'POST /desk/move-home-visit': not('no-home-visit', 'no visit is planned'),
  'POST /desk/pass-home-visit': not('no-home-visit', 'no visit is planned'),
  'POST /desk/home-visit-told': not('no-home-visit', 'no visit is planned'),
  'POST /desk/home-visit-said': not('no-home-visit', 'no visit is planned'),
  'POST /desk/home-visit-way': not('no-home-visit', 'no visit is planned'),
  'POST /desk/home-visit-estimate': not('no-home-visit', 'no visit is planned'),
  'POST /desk/home-visit-there': not('no-home-visit', 'no visit is planned'),
  'POST /desk/home-visit-signed': not('no-home-visit', 'no visit is planned'),
  'POST /desk/home-visit-work': not('no-home-visit', 'no visit is planned'),
  'POST /desk/home-visit-done': not('no-home-visit', 'no visit is planned'),
  'POST /desk/end-home-visit': not('no-home-visit', 'no visit is planned'),
  'POST /desk/home-visit-breach': done,
  'POST /desk/unlink': not('not-linked', 'it is linked to none'),
  'POST /desk/unmark-report': not('no-report', 'nobody reported a person of staff'),
  'POST /desk/unproven': not('reply-decided', 'no unproven reply lies there'),
  'POST /desk/wish-said': not('item-over', 'nothing was refused or promised yet'),
  'GET /petitions/{number}': done,
  'GET /petitions/{number}/appeal': done,
  'GET /petitions/{number}/attachments/{attachment}': not(
    'attachment-held',
    'nobody has brought the file to the bucket yet',
  ),
  'GET /petitions/{number}/apology': done,
  'GET /petitions/{number}/not-an-answer': done,
  'GET /petitions/{number}/dates': done,
  'GET /petitions/{number}/objection': done,
  'GET /petitions/{number}/rating': done,
  'GET /petitions/{number}/receipt': done,
  'GET /petitions/{number}/receipt.pdf': done,
  'GET /petitions/{number}/visit': done,
  'GET /petitions/{number}/standing-wishes': done,
  'GET /petitions/{number}/callback': done,
  'GET /petitions/{number}/home-visit': done,
  'GET /petitions/{number}/rude': done,
  'GET /petitions/{number}/read-back': done,
  'GET /petitions/{number}/withdrawal': done,
  'POST /petitions/{number}': leads,
  'POST /petitions/{number}/asking': made,
  'POST /petitions/{number}/apology': not(
    'no-apology-owed',
    'nothing was broken: no apology is owed',
  ),
  'POST /petitions/{number}/appeals': not('not-appealable', 'nothing was refused'),
  'POST /petitions/{number}/home-visit': not('no-home-visit', 'no visit is planned'),
  'POST /petitions/{number}/home-visit/arrival': not('no-home-visit', 'no visit is planned'),
  'POST /petitions/{number}/home-visit/breach': made,
  'POST /petitions/{number}/improvements': not('item-over', 'nothing was refused or promised yet'),
  'POST /petitions/{number}/messages': made,
  'POST /petitions/{number}/not-an-answer': not('not-answered', 'no answer was given yet'),
  'POST /petitions/{number}/objection': made,
  'POST /petitions/{number}/objection/code': leads,
  'POST /petitions/{number}/objections': made,
  'POST /petitions/{number}/rating': not('not-answered', 'no answer was given yet'),
  'POST /petitions/{number}/receipt/code': leads,
  'POST /petitions/{number}/standing-wishes': made,
  'POST /petitions/{number}/callback': made,
  'POST /petitions/{number}/callback/not-needed': not('no-callback-open', 'no call was promised'),
  'POST /petitions/{number}/read-back': not('no-read-back', 'it came of no telephone call'),
  'POST /petitions/{number}/rude': made,
  'POST /petitions/{number}/rude/review': not('no-report', 'nothing was said of a person of staff'),
  'POST /petitions/{number}/supplement': not('no-supplement', 'nothing was asked for'),
  'POST /petitions/{number}/supplement/time': not('no-supplement', 'nothing was asked for'),
  'POST /petitions/{number}/takeover': not(
    'nobody-to-take-over',
    'its petitioner wrote it themselves',
  ),
  'POST /petitions/{number}/visit': made,
  'POST /petitions/{number}/visit/review': not(
    'visit-not-ruled',
    'no second visit was found to be none',
  ),
  'POST /petitions/{number}/withdrawal': done,
} satisfies Commands & Readonly<Record<string, Opens>>;

export const OPENS: Readonly<Record<string, Opens>> = ALL;

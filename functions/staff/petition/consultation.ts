import type { Language } from '../../../shared/kernel/language.ts';
import { type HttpEvent, type HttpReply, json, Refused } from '../../../shared/lambda/http.ts';
import { iso } from '../../../shared/lambda/iso.ts';
import { contactOf } from '../../../shared/notices/contact-of.ts';
import { paperContent, wordsOf } from '../../../shared/petition/paper.ts';
import type { Petition } from '../../../shared/petition/petition.ts';
import { consultationOf } from '../../../shared/privacy/link.ts';
import { hideForDisplay } from '../../../shared/privacy/mask.ts';
import { page } from '../../../shared/web/page.ts';
import { wantsPage } from '../../../shared/web/request.ts';
import { consultedHere, mustBeConsulted } from '../access/access-control.ts';
import { bearer, entered, type Visitor } from '../access/link.ts';
import type { StaffDeps } from '../deps.ts';
import { type ConsultationView, consultationPage } from '../pages/consultation.ts';
import { masked } from '../pages/petition/masked.ts';
import type { RefusedForm } from '../pages/refused-form.ts';

interface Shown {
  readonly visitor: Visitor;
  readonly language: Language;
  readonly status?: number;
  readonly sent?: RefusedForm;
}

/** GET /desk/petitions/{number}/consultation: the question and what it needs, and the form that answers it; nothing else. */
export async function consultation(
  event: HttpEvent,
  language: Language,
  deps: StaffDeps,
): Promise<HttpReply> {
  const number = event.pathParameters?.number ?? '';
  const place = consultationOf(number);
  const token = event.queryStringParameters?.t;
  if (token !== undefined) return await entered(token, place, deps);
  const visitor = await bearer(event, place, deps);
  const petition = await deps.petitions.read(number);
  if (!petition) throw new Refused('not-found');
  if (wantsPage(event)) return await shownConsultation(petition, { visitor, language }, deps);
  const { title, body, quoted, questions } = await viewOf(petition, { visitor, language }, deps);
  return json(200, {
    number,
    title,
    body,
    ...(quoted !== '' && { quoted }),
    consultations: questions.map(({ askedAt, dueAt, ...one }) => ({
      ...one,
      askedAt: iso(askedAt),
      ...(dueAt !== undefined && { dueAt: iso(dueAt) }),
    })),
  });
}

export const shownConsultation = async (petition: Petition, shown: Shown, deps: StaffDeps) =>
  page(shown.status ?? 200, shown.language, consultationPage(await viewOf(petition, shown, deps)));

/** The text with names and numbers hidden, unless whoever asked said that it is needed as it was written. */
async function viewOf(
  petition: Petition,
  { visitor, language, sent }: Shown,
  { petitions, terms, clock, log }: StaffDeps,
): Promise<ConsultationView> {
  const { number } = petition;
  const { person } = visitor;
  const { office } = await terms();
  const now = clock.now();
  mustBeConsulted(petition, visitor, office, now);
  log({ message: 'personal text read', subject: number, by: person, purpose: 'consultation' });
  const { contents } = await petitions.whole(number);
  const asked = consultedHere(petition, person, office, now);
  const whole = contents.get(wordsOf(petition));
  const needed = asked.some(({ original, state }) => original && state === 'open');
  const content = needed ? whole : masked(whole);
  const [mail] = (petition.papers ?? []).filter(({ type }) => type === 'mail');
  const quoted = String((mail && contents.get(paperContent(mail.id))?.quoted) ?? '');
  return {
    number,
    language,
    spoken: petition.language,
    title: String(content?.title ?? ''),
    body: String(content?.body ?? ''),
    quoted: needed ? quoted : hideForDisplay(quoted),
    masked: !needed,
    sent,
    questions: asked.map(({ id, by, question, askedAt, state, target }) => {
      const { department, name, phone } = contactOf(office, by);
      return {
        id,
        askedAt,
        state,
        asker: `${department[language]} ${name}, ${phone}`.trim(),
        question: String(contents.get(question)?.text ?? ''),
        dueAt: petition.pledges.find((pledge) => pledge.id === target)?.dueAt,
      };
    }),
  };
}

import { type HttpReply, httpOnion, Refused } from '../../../shared/lambda/http.ts';
import { finished } from '../../../shared/lambda/invocation.ts';
import { lettersOf } from '../../../shared/petition/reach.ts';
import { documentOf, type LetterDeps } from '../../../shared/print/letter-document.ts';
import { WORKLIST } from '../../../shared/privacy/link.ts';
import { pageOwner } from '../../../shared/web/owner.ts';
import { rendersPages } from '../../../shared/web/page.ts';
import { refusalPages } from '../../../shared/web/refusal-pages.ts';
import { mustPost } from '../access/access-control.ts';
import { bearer, entered } from '../access/link.ts';
import type { StaffDeps } from '../deps.ts';
import { staffRefusal } from '../refusals.ts';

export type LetterPdfDeps = Pick<
  StaffDeps,
  'petitions' | 'terms' | 'keys' | 'clock' | 'linkBase' | 'log'
> &
  LetterDeps;

/** GET /desk/petitions/{number}/letters/{letter}: the letter as it is printed, for whoever sends it; that it was read is logged. */
export const letterPdfHandler = (deps: LetterPdfDeps) =>
  finished(
    httpOnion(deps.log)
      .use(rendersPages({ owner: pageOwner(deps) }))
      .use(refusalPages(staffRefusal(deps)))
      .handler(async (event): Promise<HttpReply> => {
        const { number = '', letter: id = '' } = event.pathParameters ?? {};
        const token = event.queryStringParameters?.t;
        if (token !== undefined) return await entered(token, WORKLIST, deps, event.rawPath);
        const visitor = await bearer(event, WORKLIST, deps);
        const [petition, terms] = await Promise.all([deps.petitions.read(number), deps.terms()]);
        if (!petition) throw new Refused('not-found');
        mustPost(petition, visitor, terms.office, deps.clock.now());
        const letter = lettersOf(petition).find((one) => one.id === id);
        const document =
          letter && (await documentOf(petition, letter.said, letter.way, terms, deps));
        if (!document) throw new Refused('not-found');
        const by = visitor.person;
        deps.log({ message: 'personal text read', subject: number, by, purpose: 'letter' });
        return {
          statusCode: 200,
          headers: {
            'content-type': 'application/pdf',
            'content-disposition': `inline; filename="letter-${number}-${id}.pdf"`,
          },
          body: document.pdf.toString('base64'),
          isBase64Encoded: true,
        };
      }),
  );

import { type HttpReply, httpOnion } from '../../shared/lambda/http.ts';
import { finished } from '../../shared/lambda/invocation.ts';
import { wisherOf } from '../../shared/lambda/wisher.ts';
import { wordsOf } from '../../shared/petition/paper.ts';
import { receiptOf } from '../../shared/presentation/receipt-view.ts';
import type { Fonts } from '../../shared/print/measures.ts';
import { receiptPaper } from '../../shared/print/receipt.ts';
import { pageOwner } from '../../shared/web/owner.ts';
import { rendersPages } from '../../shared/web/page.ts';
import { refusalPages } from '../../shared/web/refusal-pages.ts';
import { wantsPage } from '../../shared/web/request.ts';
import { authenticated, codeOf } from './access-code.ts';
import type { CitizenDeps } from './deps.ts';
import { citizenRefusal } from './refusals.ts';

export type ReceiptPdfDeps = Pick<
  CitizenDeps,
  'petitions' | 'terms' | 'keys' | 'standing' | 'tries' | 'clock' | 'linkBase' | 'log' | 'metrics'
> & { readonly fonts: Fonts };

/** GET /petitions/{number}/receipt.pdf: the 접수증 to keep or to print, by the same code as the page. */
export const receiptPdfHandler = (deps: ReceiptPdfDeps) =>
  finished(
    httpOnion(deps.log)
      .use(rendersPages({ owner: pageOwner(deps) }))
      .use(refusalPages(citizenRefusal(deps)))
      .handler(async (event): Promise<HttpReply> => {
        const given = codeOf(event);
        if (given === undefined && wantsPage(event)) {
          // The page asks for the code; nothing is looked up.
          const number = encodeURIComponent(event.pathParameters?.number ?? '');
          return { statusCode: 303, headers: { location: `/petitions/${number}/receipt` } };
        }
        const petition = await authenticated(event, given ?? '', deps, false);
        const { number } = petition;
        const [terms, content] = await Promise.all([
          deps.terms(),
          deps.petitions.content(number, wordsOf(petition)),
        ]);
        const view = receiptOf(petition, { content, terms, code: '', linkBase: deps.linkBase });
        const { wishes } = await wisherOf(petition, deps);
        const large = wishes.includes('largePrint');
        return pdf(await receiptPaper(view, deps.fonts, { large }), `receipt-${number}.pdf`);
      }),
  );

const pdf = (bytes: Buffer, name: string): HttpReply => ({
  statusCode: 200,
  headers: {
    'content-type': 'application/pdf',
    'content-disposition': `inline; filename="${name}"`,
  },
  body: bytes.toString('base64'),
  isBase64Encoded: true,
});

import type { PageContext } from '../../../shared/web/context.ts';
import type { Piece } from '../../../shared/web/html.ts';
import type { TicketView } from './ticket-view.ts';

/** What a visitor is offered on the page of their ticket once their visit is over, in this order. */
export const AFTER_RECEPTION: readonly ((context: PageContext, view: TicketView) => Piece)[] = [];

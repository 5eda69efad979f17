import * as z from 'zod/mini';
import { assign } from '../../../shared/petition/decide/acts.ts';
import { markAbusive, transfer } from '../../../shared/petition/decide/hand-over.ts';
import { next, said, written } from '../said.ts';
import { defined, id, number } from './act.ts';

/** The acts after which somebody else has the petition. */
export const handOverActs = {
  assign: defined(z.strictObject({ number, to: id }), (petition, { to }, { by, at }, terms) =>
    assign(petition, { by, at, to }, terms),
  ),
  transfer: defined(
    z.strictObject({ number, department: id, sentence: said(500) }),
    (petition, { department, sentence }, { by, at }, terms) => {
      const content = next('sentence', petition);
      const command = { by, at, department, sentence: content };
      return written(content, sentence, transfer(petition, command, terms));
    },
  ),
  abuse: defined(
    z.strictObject({ number, sentence: said(500) }),
    (petition, { sentence }, { by, at }, terms) => {
      const content = next('sentence', petition);
      return written(
        content,
        sentence,
        markAbusive(petition, { by, at, sentence: content }, terms),
      );
    },
  ),
} as const;

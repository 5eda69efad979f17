import { iso } from '../../shared/lambda/iso.ts';
import type { Notice } from '../../shared/petition/notice.ts';
import type { SendDeps } from './deps.ts';

/** Asks that the paper which was put to this petition is sealed under its own key; told twice it is sealed once. */
export async function keepMoved(notice: Notice, deps: SendDeps): Promise<void> {
  const { to, about: from = '', because = '' } = notice;
  await deps.papers.later({ v: 1, split: to, from, at: iso(Number(because)) }, 0);
  // After the message: killed in between, it is told once more.
  await deps.notices.mark(notice, 'handed', deps.clock.now());
  deps.log({ message: 'a moved paper is to be kept', subject: to, parent: from });
}

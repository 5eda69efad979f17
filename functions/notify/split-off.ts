import { splitOff } from '../../shared/intake/split-off.ts';
import { iso } from '../../shared/lambda/iso.ts';
import type { Notice } from '../../shared/petition/notice.ts';
import { paperContent } from '../../shared/petition/paper.ts';
import type { SendDeps } from './deps.ts';

/** Makes the petition that a split asked for: a commit of its own, once. Comes it twice, it finds the petition there. */
export async function makeSplitOff(notice: Notice, deps: SendDeps): Promise<void> {
  const { petitions, notices, clock, log } = deps;
  const { subject, to: number, about: by = '', because = '' } = notice;
  const [id = '', from, to, at] = because.split(' ');
  const [parent, known, keys, terms] = await Promise.all([
    petitions.read(subject),
    petitions.content(subject, paperContent(id)),
    deps.keys(),
    deps.terms(),
  ]);
  const paper = parent?.papers?.find((one) => one.id === id);
  if (!parent || !paper || !known) throw new Error('a split of a paper that is not there'); // written with the notice itself
  const part = { number, parent, paper, known, from: Number(from), to: Number(to), by };
  const made = splitOff({ ...part, at: Number(at) }, keys.current, terms);
  const outcome = await petitions.receive(made.decision, made.keys);
  // Before the mark: killed in between, it is told once more.
  await deps.papers.later({ v: 1, split: number, at: iso(Number(at)) }, 0);
  await notices.mark(notice, 'handed', clock.now());
  const said = 'committed' in outcome ? 'a letter was split off' : 'a letter was split off before';
  log({ message: said, subject: number, parent: subject });
}

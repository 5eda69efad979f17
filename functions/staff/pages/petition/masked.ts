import type { Contents } from '../../../../shared/ports/petitions.ts';
import type { AttachmentView } from '../../../../shared/presentation/attachment-view.ts';
import { hideForDisplay, hideName } from '../../../../shared/privacy/mask.ts';

type Content = Readonly<Record<string, unknown>>;

/** A submission as it is shown unless somebody asks for the original: names, numbers and addresses hidden. */
export function masked(submission: Content | undefined): Content | undefined {
  if (!submission) return undefined;
  const people = namesIn(submission);
  const hide = (value: unknown) =>
    typeof value === 'string' ? hideForDisplay(value, { names: people }) : value;
  return {
    ...submission,
    title: hide(submission.title),
    body: hide(submission.body),
    ...(isContent(submission.petitioner) && { petitioner: hidden(submission.petitioner) }),
    ...(isContent(submission.represented) && { represented: hidden(submission.represented) }),
  };
}

/** A petitioner's file without the names, numbers and addresses in what it is called. */
export function maskedName(
  file: AttachmentView,
  contents: Contents,
  words: string,
): AttachmentView {
  if (file.by !== 'petitioner' || file.name === undefined) return file;
  const names = namesIn(contents.get(words) ?? {});
  return { ...file, name: hideForDisplay(file.name, { names }) };
}

const namesIn = (submission: Content): readonly string[] =>
  [submission.petitioner, submission.represented].flatMap((person) =>
    isContent(person) && typeof person.name === 'string' ? [person.name] : [],
  );

const hidden = (person: Content): Content =>
  Object.fromEntries(
    Object.entries(person).map(([field, value]) => [
      field,
      typeof value !== 'string'
        ? value
        : field === 'address'
          ? '***'
          : field === 'name'
            ? hideName(value)
            : hideForDisplay(value),
    ]),
  );

const isContent = (value: unknown): value is Content => typeof value === 'object' && value !== null;

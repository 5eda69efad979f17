import * as z from 'zod/mini';
import { sameNumber } from '../kernel/card-number.ts';
import type { Float, Office } from './office.ts';
import { OfficeShape } from './office-shape.ts';

/** All that is wrong with an office file, a sentence each that begins with the path. */
class OfficeErrors extends Error {
  override readonly name = 'OfficeErrors';
  readonly sentences: readonly string[];
  constructor(sentences: readonly string[]) {
    super(sentences.join('\n'));
    this.sentences = sentences;
  }
}

/**
 * The office that a JSON value describes.
 * @throws OfficeErrors with every mistake, each naming its path.
 */
export function parseOffice(json: unknown): Office {
  const read = z.safeParse(OfficeShape, json);
  if (!read.success)
    throw new OfficeErrors(
      read.error.issues.map(({ path, message }) => `${pathOf(path)}: ${message}`),
    );
  const sentences = mistakes(read.data);
  if (sentences.length > 0) throw new OfficeErrors(sentences);
  return read.data;
}

const pathOf = (path: readonly PropertyKey[]): string =>
  path
    .map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i > 0 ? '.' : ''}${String(key)}`))
    .join('') || 'the file';

/** What the shape cannot say: whoever is named must exist. */
function mistakes(office: Office): readonly string[] {
  const people = new Set(office.people.map(({ id }) => id));
  const departments = new Set(office.departments.map(({ id }) => id));
  const person = (path: string, id: string) =>
    people.has(id) ? [] : [`${path}: there is no person ${id}`];
  const department = (path: string, id: string) =>
    departments.has(id) ? [] : [`${path}: there is no department ${id}`];
  return [
    ...repeats(
      'people',
      'id',
      office.people.map(({ id }) => id),
    ),
    ...repeats(
      'people',
      'email',
      office.people.map(({ email }) => email.toLowerCase()),
    ),
    ...repeats(
      'people',
      'pass',
      office.people.flatMap(({ pass }) => pass ?? []),
    ),
    ...repeats(
      'departments',
      'id',
      office.departments.map(({ id }) => id),
    ),
    ...office.departments.flatMap(({ head, members }, i) => [
      ...person(`departments[${i}].head`, head),
      ...members.flatMap((id, j) => person(`departments[${i}].members[${j}]`, id)),
    ]),
    ...office.people.flatMap(({ id, deputy, department: of, absences = [] }, i) => [
      ...department(`people[${i}].department`, of),
      ...(deputy === undefined ? [] : person(`people[${i}].deputy`, deputy)),
      ...(deputy === id ? [`people[${i}].deputy: nobody is their own deputy`] : []),
      ...absences.flatMap(({ from, until }, j) =>
        from < until ? [] : [`people[${i}].absences[${j}]: it ends before it begins`],
      ),
    ]),
    ...person('director', office.director),
    ...person('audit', office.audit),
    ...person('dutyOfficer', office.dutyOfficer),
    ...(office.mailRoom === undefined ? [] : person('mailRoom', office.mailRoom)),
    ...department('fallbackDepartment', office.fallbackDepartment),
    ...repeats(
      'visitLaws',
      'id',
      (office.visitLaws ?? []).map(({ id }) => id),
    ),
    ...repeats(
      'counters',
      'id',
      (office.counters ?? []).map(({ id }) => id),
    ),
    ...(office.counters ?? []).flatMap(({ hours }, i) =>
      hours && hours.from >= hours.until
        ? [`counters[${i}].hours: they end before they begin`]
        : [],
    ),
    ...repeats(
      'templates',
      'id',
      (office.templates ?? []).map(({ id }) => id),
    ),
    ...(office.templates ?? []).flatMap(({ departments: of = [] }, i) =>
      of.flatMap((id, j) => department(`templates[${i}].departments[${j}]`, id)),
    ),
    ...(office.budgets ?? []).flatMap(({ department: of }, i) =>
      department(`budgets[${i}].department`, of),
    ),
    ...repeats(
      'budgets',
      'department',
      (office.budgets ?? []).map(({ department: of, year }) => `${of} in ${year}`),
    ),
    ...(office.neverAsked?.departments ?? []).flatMap((of, i) =>
      department(`neverAsked.departments[${i}]`, of),
    ),
    ...floatErrors(office.floats ?? [], department),
    ...office.routing.flatMap((rule, i) => department(`routing[${i}].department`, rule.department)),
  ];
}

/** A counter has one float of a kind, and a card lies at one counter. */
function floatErrors(
  floats: readonly Float[],
  department: (path: string, id: string) => readonly string[],
): readonly string[] {
  const places = new Map<string, string>();
  const twice = floats.flatMap(({ cards }, i) =>
    cards.flatMap((card, j) => {
      const path = `floats[${i}].cards[${j}]`;
      const first = places.get(sameNumber(card));
      if (first === undefined) places.set(sameNumber(card), path);
      return first === undefined ? [] : [`${path}: ${card} is already ${first}`];
    }),
  );
  return [
    ...floats.flatMap(({ department: of }, i) => department(`floats[${i}].department`, of)),
    ...repeats(
      'floats',
      'counter',
      floats.map(({ counter, kind }) => `${kind} of ${counter}`),
    ),
    ...twice,
  ];
}

const repeats = (list: string, field: string, values: readonly string[]): readonly string[] =>
  values.flatMap((value, i) => {
    const first = values.indexOf(value);
    return first < i
      ? [`${list}[${i}].${field}: ${value} is already that of ${list}[${first}]`]
      : [];
  });

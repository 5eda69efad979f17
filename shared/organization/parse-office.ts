import * as z from 'zod/mini';
import { COMPENSATION_KINDS } from '../charter/compensation.ts';
import { isNumber, sameNumber } from '../kernel/card-number.ts';
import type { Float, Office } from './office.ts';
import { ABSENCE_CATEGORIES } from './span.ts';

const Word = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));
const Id = z
  .string()
  .check(z.regex(/^[0-9a-z][0-9a-z-]{0,39}$/, 'is not an id: small letters, digits and dashes'));
const Bilingual = z.strictObject({ ko: Word, en: Word });
const Phone = z.string().check(z.regex(/^[0-9+][0-9-]{6,19}$/, 'is not a telephone number'));
const Email = z
  .string()
  .check(z.regex(/^[^\s@<>,;:"]+@[^\s@<>,;:"]+\.[a-z]{2,}$/i, 'is not a mail address'));
const Absence = z.strictObject({
  from: z.int(),
  until: z.int(),
  category: z.enum(ABSENCE_CATEGORIES),
});

const Pass = z
  .string()
  .check(
    z.regex(/^[0-9A-Za-z][0-9A-Za-z-]{1,19}$/, 'is not a pass number: letters, digits, dashes'),
  );
const PersonShape = z.strictObject({
  id: Id,
  name: Word,
  romanised: z.exactOptional(Word),
  role: Bilingual,
  since: z.exactOptional(z.int()),
  email: Email,
  phone: Phone,
  department: Id,
  pass: z.exactOptional(Pass),
  deputy: z.exactOptional(Id),
  absences: z.exactOptional(z.array(Absence)),
});
const DepartmentShape = z.strictObject({
  id: Id,
  name: Bilingual,
  phone: Phone,
  head: Id,
  members: z.array(Id).check(z.minLength(1, 'has nobody: a department needs at least one member')),
});
const Kind = z.enum(['question', 'opinion', 'complaint', 'other']);
const Text = z.string().check(z.minLength(1), z.maxLength(5000));
const TemplateShape = z.strictObject({
  id: Id,
  name: Bilingual,
  text: z.strictObject({ ko: Text, en: Text }),
  kinds: z.exactOptional(z.array(Kind)),
  departments: z.exactOptional(z.array(Id)),
});
const BudgetShape = z.strictObject({
  department: Id,
  year: z.int().check(z.gte(2000, 'is not a year'), z.lte(9999, 'is not a year')),
  code: z
    .string()
    .check(z.regex(/^[0-9A-Za-z][0-9A-Za-z-]{0,29}$/, 'is not a code: letters, digits and dashes')),
  amount: z.int().check(z.gte(0, 'is less than nothing')),
});
const FloatShape = z.strictObject({
  counter: Id,
  department: Id,
  kind: z.enum(COMPENSATION_KINDS),
  cards: z
    .array(
      z
        .string()
        .check(z.refine(isNumber, 'is not the number of a card: letters, digits and dashes')),
    )
    .check(z.maxLength(500, 'has more than 500 cards')),
});
const Hour = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is not a time of day: 09:00'));
const VisitLawShape = z.strictObject({
  id: Id,
  article: Bilingual,
  noticeDays: z.int().check(z.gte(0, 'is less than no day')),
  forbidden: z.exactOptional(z.strictObject({ from: Hour, until: Hour })),
  postponement: Bilingual,
});
const OfficeShape = z.strictObject({
  version: Word,
  corporation: z.strictObject({
    ko: Word,
    en: Word,
    phone: Phone,
    address: z.exactOptional(Bilingual),
    reviewedOn: z.exactOptional(z.iso.date('is not a day: YYYY-MM-DD')),
  }),
  departments: z.array(DepartmentShape).check(z.minLength(1)),
  people: z.array(PersonShape).check(z.minLength(1)),
  director: Id,
  audit: Id,
  dutyOfficer: Id,
  mailRoom: z.exactOptional(Id),
  fallbackDepartment: Id,
  suggestions: z.exactOptional(z.boolean()),
  routing: z.array(
    z.strictObject({
      department: Id,
      topics: z.exactOptional(z.array(Word)),
      keywords: z.exactOptional(z.array(Word)),
    }),
  ),
  approvals: z.exactOptional(z.partialRecord(Kind, z.literal('head'))),
  templates: z.exactOptional(z.array(TemplateShape)),
  visitLaws: z.exactOptional(z.array(VisitLawShape)),
  budgets: z.exactOptional(z.array(BudgetShape)),
  floats: z.exactOptional(z.array(FloatShape)),
});

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

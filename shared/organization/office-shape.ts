import * as z from 'zod/mini';
import { COMPENSATION_KINDS } from '../charter/compensation.ts';
import { isNumber } from '../kernel/card-number.ts';
import { ABSENCE_CATEGORIES } from './span.ts';

const Word = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));
const Id = z
  .string()
  .check(z.regex(/^[0-9a-z][0-9a-z-]{0,39}$/, 'is not an id: small letters, digits and dashes'));
const Bilingual = z.strictObject({ ko: Word, en: Word });
const Phone = z.string().check(z.regex(/^[0-9+][0-9-]{6,19}$/, 'is not a telephone number'));
const Fax = z.string().check(z.regex(/^[0-9+][0-9-]{6,19}$/, 'is not a fax number'));
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
const CounterShape = z.strictObject({
  id: Id,
  name: Bilingual,
  booths: z.int().check(z.gte(1, 'has no booth'), z.lte(99, 'has more than 99 booths')),
  hours: z.exactOptional(z.strictObject({ from: Hour, until: Hour })),
});
const VisitLawShape = z.strictObject({
  id: Id,
  article: Bilingual,
  noticeDays: z.int().check(z.gte(0, 'is less than no day')),
  forbidden: z.exactOptional(z.strictObject({ from: Hour, until: Hour })),
  postponement: Bilingual,
  putOff: z.exactOptional(
    z.strictObject({
      times: z.int().check(z.gte(1, 'is less than once')),
      days: z.int().check(z.gte(1, 'is less than a day')),
      hoursBefore: z.int().check(z.gte(0, 'is less than no hour')),
    }),
  ),
});
/** An office file as it is written: every field, and no other. */
export const OfficeShape = z.strictObject({
  version: Word,
  corporation: z.strictObject({
    ko: Word,
    en: Word,
    phone: Phone,
    address: z.exactOptional(Bilingual),
    fax: z.exactOptional(Fax),
    email: z.exactOptional(Email),
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
  neverAsked: z.exactOptional(
    z.strictObject({
      departments: z.exactOptional(z.array(Id)),
      topics: z.exactOptional(z.array(Word)),
    }),
  ),
  counters: z.exactOptional(z.array(CounterShape)),
  budgets: z.exactOptional(z.array(BudgetShape)),
  floats: z.exactOptional(z.array(FloatShape)),
});

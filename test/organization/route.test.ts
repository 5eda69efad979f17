import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseOffice } from '../../shared/organization/parse-office.ts';
import { route } from '../../shared/organization/route.ts';

const json = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const office = parseOffice(json('../../infra/local/demo-office.json'));
interface Sample {
  id: string;
  channel: string;
  title: string;
  body: string;
  expectedDepartment: string;
}
const web: Sample[] = json('../petitions.json').petitions.filter(
  ({ channel }: Sample) => channel === 'web',
);

it.each(web.map((sample) => [sample.id, sample.expectedDepartment, sample] as const))(
  '%s goes to %s',
  (_id, expected, sample) => {
    const { department, because } = route(office, sample);
    expect(office.departments.find(({ id }) => id === department)?.name.ko, String(because)).toBe(
      expected,
    );
  },
);

it('the chosen topic comes before every keyword', () =>
  expect(route(office, { topic: 'pension', title: '진폐', body: '진폐' })).toMatchObject({
    department: 'pension',
    routedBy: 'topic',
  }));

it('names every mistake with its path', () => {
  const broken = { ...office, director: 'nobody', people: [...office.people, office.people[0]] };
  expect(() => parseOffice(broken)).toThrow(/director: there is no person nobody/);
  expect(() => parseOffice(broken)).toThrow(/people\[\d+\]\.email/);
  expect(() => parseOffice({})).toThrow(/version/);
});

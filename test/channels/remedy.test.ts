import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DIFFERENCE_CHANNELS, DIFFERENCE_KINDS } from '../../shared/channels/difference.ts';
import { ACTORS, REMEDIES } from '../../shared/channels/remedy.ts';
import { countsIn, mustAct } from '../../shared/notices/differences.ts';
import { DIFFERENCES } from '../../shared/notices/words/differences.ts';
import { differencesNotice } from '../notices/mails.ts';
import { terms } from '../petition/world.ts';

const RUNBOOK = readFileSync(new URL('../../infra/RUNBOOK.md', import.meta.url), 'utf8');
/** A section, to the next one of its own rank or above. */
const sectionOf = (title: string): string => {
  const [, after = ''] = RUNBOOK.split(`\n### ${title}\n`);
  return after.split(/\n##/)[0]?.trim() ?? '';
};

describe.each(DIFFERENCE_KINDS)('what the reconciliation names %s', (kind) => {
  const { who, isMended } = REMEDIES[kind];

  it.each(['ko', 'en'] as const)('says in the list (%s) who must act, and how', (language) => {
    const words = DIFFERENCES[language];
    expect(ACTORS).toContain(who);
    expect(words.acts[kind].length).toBeGreaterThan(10);
    expect(mustAct(kind, words)).toBe(`${words.who[who]}: ${words.acts[kind]}`);
    const mail = differencesNotice({
      ...{ corporation: terms.office.corporation, language },
      ...{ recipient: '당직', recipientIs: 'dutyOfficer', link: 'https://x.test/' },
      counts: countsIn(DIFFERENCE_CHANNELS.map((channel) => `${channel}.${kind}.2`).join(' ')),
    });
    for (const channel of DIFFERENCE_CHANNELS)
      expect(mail.text).toContain(`${words.channels[channel]} · ${words.kinds[kind]}`);
    expect(mail.text).toContain(words.acts[kind]);
  });

  it('has a section of the runbook that says what to do, and whether it was put back', () => {
    const section = sectionOf(kind);
    expect(section.split(/\s+/).length).toBeGreaterThan(15);
    expect(section.includes('put back')).toBe(isMended);
  });
});

it('no act of one kind is said of another', () => {
  for (const { acts } of Object.values(DIFFERENCES))
    expect(new Set(Object.values(acts)).size).toBe(DIFFERENCE_KINDS.length);
});

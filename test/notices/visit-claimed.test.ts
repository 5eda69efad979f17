import { describe, expect, it } from 'vitest';
import { visitClaimed } from '../../shared/notices/kinds/visit-claimed.ts';
import type { PetitionerCase } from '../../shared/notices/notice.ts';
import { deskWorld, HTML, KNOWN, readable } from '../functions/desk-world.ts';
import { funded, VisitLife } from '../petition/visit-world.ts';
import { terms } from '../petition/world.ts';
import { standardCharter } from '../support/charters.ts';
import { pausedFacts } from './paused-examples.ts';

const { remedies } = standardCharter;
type Owes = (typeof remedies)['visit']['owes'];
const lifeUnder = (owes: Owes) =>
  new VisitLife({
    ...{ ...terms, office: funded },
    charter: { ...standardCharter, remedies: { ...remedies, visit: { clause: 'S7', owes } } },
  });

/** The mail to who told us of a second visit, under a charter that owes these. */
function mailUnder(owes: Owes, language: 'ko' | 'en', apologyWish?: 'none') {
  const life = lifeUnder(owes);
  life.claims('2026-11-24 10:30');
  const petition = { ...life.petition, ...(apologyWish && { apologyWish }) };
  const notice = life.notices.findLast(({ kind }) => kind === 'visit-claimed');
  const pledge = life.pledge('visit-ruling');
  const asked = { petition, notice, pledge, terms: life.terms, texts: { text: '' } };
  const facts = visitClaimed.facts(asked as unknown as PetitionerCase);
  const common = pausedFacts('visit-claimed', language);
  return JSON.stringify(visitClaimed.draft({ ...common, ...facts, language } as never));
}

/** The page on which a second visit is told, under such a charter. */
async function pageUnder(owes: Owes): Promise<string> {
  const world = deskWorld({ given: lifeUnder(owes).terms });
  const own = { headers: HTML, cookies: [`code=${world.code}`] };
  const { statusCode, body } = await world.ask('GET', `/petitions/${KNOWN}/visit`, own);
  expect(statusCode).toBe(200);
  return readable(body).replaceAll(/\s+/g, ' ');
}

describe('what is promised for a second visit is what the charter owes for it', () => {
  it.each([
    [
      ['apology', 'compensation'],
      '말씀하신 대로 보고 사과와 보상을 드립니다.',
      'an apology and a compensation',
    ],
    [['apology'], '말씀하신 대로 보고 사과를 드립니다.', 'you are given an apology.'],
    [['compensation'], '말씀하신 대로 보고 보상을 드립니다.', 'you are given a compensation.'],
    [['training'], '말씀하신 대로 봅니다.', 'it counts as you say.'],
  ] as const)('in the mail: %j', (owes, ko, en) => {
    expect(mailUnder(owes, 'ko')).toContain(ko);
    expect(mailUnder(owes, 'en')).toContain(en);
  });

  it('in the mail to who wishes no contact: no apology', () => {
    expect(mailUnder(['apology', 'compensation'], 'ko', 'none')).toContain('보고 보상을 드립니다.');
  });

  it.each([
    [['apology', 'compensation'], ['부서장이 사과드리고 10,000원 상당의 보상을']],
    [['apology'], ['저희 잘못이면 부서장이 사과드립니다.']],
    [['compensation'], ['저희 잘못이면 10,000원 상당의 보상을']],
    [['training'], []],
  ] as const)('on the page: %j', async (owes, says) => {
    const page = await pageUnder(owes);
    expect(page).toContain('먼저 처리합니다');
    for (const one of says) expect(page).toContain(one);
    if (!owes.some((one) => one === 'apology')) expect(page).not.toContain('사과');
    if (!owes.some((one) => one === 'compensation')) expect(page).not.toContain('보상');
  });
});

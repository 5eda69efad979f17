import { afterAll, beforeAll, expect, it } from 'vitest';
import { kindOf, openLink, openWorld, petition, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld('2026-11-24 10:12');
});
afterAll(() => world.stop());

/** What is said again and again about a matter that no keyword knows. */
const MORE: Readonly<Record<string, string>> = {
  온천: '온천 쿠폰은 어디서 받고 언제까지 쓰며 가족도 함께 쓸 수 있습니까',
  명예: '신문에 실린 기사가 사실과 달라 바로잡아 주시기를 요구합니다',
};

/** A petition that no rule can place, opened by the duty officer. */
async function unplaced(title: string, language = 'ko') {
  const { body } = await world.post(
    '/petitions',
    petition({ title, body: `${title}. ${MORE[title.slice(0, 2)] ?? ''}`, language }),
  );
  await world.idle();
  const mail = (await world.mails('duty-officer@example.org')).findLast(
    (one) => kindOf(one) === 'assignment',
  );
  if (!mail) throw new Error('nobody was told');
  return { number: String(body.number), ...(await openLink(world, mail)) };
}
const decided = async (title: string, department: string) => {
  const { number, token } = await unplaced(title);
  const sentence = '소관 부서로 보냅니다.';
  const headers = { authorization: `Bearer ${token}` };
  const reply = await world.post('/desk/transfer', { number, department, sentence }, headers);
  expect(reply.status).toBe(200);
  await world.idle();
};

it('knows nothing at first, learns from what people decide, and then says it with its reasons', async () => {
  expect(
    (await unplaced('온천 쿠폰 신청 방법을 알려 주십시오')).page.body.suggestion,
  ).toBeUndefined();
  for (const n of ['하나', '둘', '셋', '넷']) {
    await decided(`온천 쿠폰 신청 방법 질문 ${n}`, 'mining');
    await decided(`명예 훼손 기사 정정 요구 ${n}`, 'press');
  }
  const { page, cookie, clean, number } = await unplaced('온천 쿠폰 신청 방법이 궁금합니다');
  expect(page.body.suggestion).toMatchObject({ department: 'mining' });
  expect(page.body.suggestion.because).toContain('온천');
  const html = await world.ask(clean, { headers: { cookie, accept: 'text/html' } });
  expect(html.body).toContain('이 부서로 보낼까요?');
  expect(html.body).toContain('폐광지역지원부에 보내기');
  const [, form = ''] = html.body.split('action="/desk/transfer">');
  const fields = new URLSearchParams();
  for (const [, name = '', value = ''] of form
    .split('</form>')[0]
    .matchAll(/name="(\w+)" value="([^"]*)"/g))
    fields.set(name, value);
  const sent = await world.ask('/desk/transfer', {
    method: 'POST',
    headers: { cookie, accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' },
    body: fields.toString(),
  });
  expect(sent.status).toBe(303);
  await world.idle();
  const told = (await world.mails()).filter(
    (mail) => kindOf(mail) === 'assignment' && mail.text.includes(number),
  );
  expect(told.at(-1)?.to[0]).toMatch(/^mining-/);
});

it('what it knows too little of goes to a person without a word', async () => {
  const { page } = await unplaced('도서관은 몇 시에 엽니까');
  expect(page.body.suggestion).toBeUndefined();
});

it('a stream record twice teaches once; the record holds no letter of any text', async () => {
  const { tables, endpoint, region, credentials } = (await world.ask('/_local/env')).body;
  expect(tables).toBeDefined();
  const { DynamoDBClient, QueryCommand } = await import('@aws-sdk/client-dynamodb');
  const client = new DynamoDBClient({ endpoint, region, credentials });
  const model = async () => {
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName: String(Object.values(tables)[0]),
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': { S: 'lessons' } },
      }),
    );
    return Items;
  };
  const documents = async () =>
    Object.fromEntries((await model()).map(({ sk, documents: count }) => [sk?.S, count?.N]));
  const before = await documents();
  expect(before).toMatchObject({ 'suggest#mining': '5', 'suggest#press': '4' });
  await world.fault({ service: 'sqs', action: 'SendMessageBatch', fault: 'duplicate', count: 1 });
  await decided('온천 쿠폰 신청 방법 질문 다섯', 'mining');
  await world.clearFaults();
  expect(await documents()).toMatchObject({ 'suggest#mining': '6' });
  expect(JSON.stringify(await model())).not.toMatch(/\p{Script=Hangul}/u);
  client.destroy();
});

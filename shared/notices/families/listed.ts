import { CALL_FORM } from '../../calls/call.ts';
import { ITEM_FORM } from '../../improvement/item.ts';
import type { Language } from '../../kernel/language.ts';
import type { Notice } from '../../petition/notice.ts';
import { PETITION_FORM } from '../../petition/number.ts';
import { PUBLICATION_FORM } from '../../publications/publication.ts';
import type { Place, StaffCase } from '../notice.ts';
import type { Block } from '../page.ts';

/** What is no petition and can stand in a list of the morning: the subjects of the clock in which staff owe something. */
const OTHERS = ['item', 'call', 'publication'] as const;
type Other = (typeof OTHERS)[number];

/** One of them in a list. */
export interface ListedThing {
  readonly is: Other;
  readonly id: string;
  readonly link: string;
}

const FORMS: Readonly<Record<Other, RegExp>> = {
  item: ITEM_FORM,
  call: CALL_FORM,
  publication: PUBLICATION_FORM,
};
const PLACES: Readonly<Record<Other, (id: string) => Place>> = {
  item: (item) => ({ opens: 'item', item }),
  call: (call) => ({ opens: 'phone-call', call }),
  publication: (publication) => ({ opens: 'publication', publication }),
};

interface Words {
  readonly name: (n: number) => string;
  readonly lead: string;
  /** `n` is its place among those of its kind, from 1. */
  readonly open: (id: string, n: number) => string;
}
const KO: Readonly<Record<Other, Words>> = {
  item: {
    name: (n) => `다시 살펴볼 개선 과제 ${n}건`,
    lead: '다시 살펴보고 결과를 적어 주세요.',
    open: (id) => `과제 ${id} 열기`,
  },
  call: {
    name: (n) => `마무리할 통화 ${n}건`,
    lead: '통화를 마무리해 주세요. 바로 답하고 끝났으면 주제만 고르시면 됩니다.',
    open: (_, n) => `통화 ${n} 열기`,
  },
  publication: {
    name: (n) => `홈페이지에 알릴 일 ${n}건`,
    lead: '글을 적거나 확인하고 홈페이지에 올려 주세요.',
    open: (id) => `알릴 일 ${id} 열기`,
  },
};
const EN: Readonly<Record<Other, Words>> = {
  item: {
    name: (n) =>
      n === 1 ? '1 item of improvement to look at' : `${n} items of improvement to look at`,
    lead: 'Please look at them again and enter the results.',
    open: (id) => `Open item ${id}`,
  },
  call: {
    name: (n) => (n === 1 ? '1 call to wrap up' : `${n} calls to wrap up`),
    lead: 'Please wrap them up. If you answered one on the spot, choosing its topic is enough.',
    open: (_, n) => `Open call ${n}`,
  },
  publication: {
    name: (n) => (n === 1 ? '1 publication' : `${n} publications`),
    lead: 'Please write, confirm or publish them.',
    open: (id) => `Open publication ${id}`,
  },
};
const wordsOf = (language: Language) => (language === 'ko' ? KO : EN);

const namedIn = ({ because = '' }: Pick<Notice, 'because'>): readonly string[] =>
  because.split(' ');

/** The petitions that a list names. */
export const petitionsIn = (notice: Pick<Notice, 'because'>): readonly string[] =>
  namedIn(notice).filter((one) => PETITION_FORM.test(one));

/** What a list of the morning names beside its petitions. */
const othersIn = (notice: Pick<Notice, 'kind' | 'because'>) =>
  notice.kind === 'due-today'
    ? namedIn(notice).flatMap((id) => {
        const is = OTHERS.find((one) => FORMS[one].test(id));
        return is ? [{ is, id }] : [];
      })
    : [];

export const namesOthers = (notice: Pick<Notice, 'kind' | 'because'>): boolean =>
  othersIn(notice).length > 0;

export const listedThings = ({ told, linkTo }: StaffCase): readonly ListedThing[] =>
  othersIn(told.notice).map(({ is, id }) => ({ is, id, link: linkTo(PLACES[is](id)) }));

const partsOf = (things: readonly ListedThing[]) =>
  OTHERS.map((is) => ({ is, some: things.filter((one) => one.is === is) })).filter(
    ({ some }) => some.length > 0,
  );

/** How many of each there are; `things` is not empty. */
export const namesOf = (things: readonly ListedThing[], language: Language): string =>
  partsOf(things)
    .map(({ is, some }) => wordsOf(language)[is].name(some.length))
    .join(', ');

/** What a list of the morning says of them. */
export const blocksOf = (things: readonly ListedThing[], language: Language): readonly Block[] =>
  partsOf(things).flatMap(({ is, some }): readonly Block[] => {
    const say = wordsOf(language)[is];
    return [
      { type: 'heading', text: say.name(some.length) },
      { type: 'paragraph', text: say.lead },
      ...some.map(
        ({ id, link }, index): Block => ({
          ...{ type: 'link', before: '', label: say.open(id, index + 1), href: link },
        }),
      ),
    ];
  });

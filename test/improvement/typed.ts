/** A new item of improvement as a form sends it; the day is a Friday. */
export const ITEM_TYPED = {
  itemChange: '조례 제12조의 대상을 넓혀야 합니다.',
  itemOwner: 'care-1',
  itemDay: '2027-01-29',
  itemSentence: '지원 대상을 넓히는 일을 다시 살펴보겠습니다.',
};

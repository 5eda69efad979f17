/** What a petition on paper is called until a person has read it. */
export const PAPER_TITLE = { post: '우편으로 온 민원', fax: '팩스로 온 민원' } as const;

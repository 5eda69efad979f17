import type { Block, Card, Page } from './page.ts';

const card = ({ heading, when, about, ask, link }: Card, index: number): string =>
  [
    `${index + 1}. ${heading} · ${when}`,
    about,
    ...(ask === undefined ? [] : [ask]),
    `${link.label}: ${link.href}`,
  ].join('\n   ');

function plain(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return block.text;
    case 'heading':
      return `■ ${block.text}`;
    case 'rows':
      return block.rows.map(([label, value]) => `${label}: ${value}`).join('\n');
    case 'code':
      return `${block.label}: ${block.code}\n${block.hint}`;
    case 'button':
      return `▶ ${block.label}\n${block.href}`;
    case 'link':
      return `${block.before}\n${block.label}: ${block.href}`;
    case 'quote':
      return `----------\n${block.text}\n----------`;
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n');
    case 'cards':
      return block.cards.map(card).join('\n\n');
  }
}

/** The text part: the same words in the same order, every link spelled out. Lines are not wrapped. */
export const renderPlain = ({ from, title, lead, blocks, footer }: Page): string =>
  `${[title, lead, ...blocks.map(plain), ['--', from, ...footer].join('\n')].join('\n\n')}\n`;

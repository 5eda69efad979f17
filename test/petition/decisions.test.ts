import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const DECIDE = new URL('../../shared/petition/decide/', import.meta.url);

/** What is given a decision, or the parts of one, and gives it back whole: no command comes to these. */
const WRAPPERS = ['decided', 'withFiles', 'withBeside', 'withReading', 'readIn'];
/** It has no petition yet. */
const FIRST = 'receive';

/** The parameters of each exported function that gives a decision, as they are written, by its name. */
function decisions(): readonly (readonly [name: string, parameters: readonly string[]])[] {
  return readdirSync(DECIDE)
    .flatMap((file) =>
      readFileSync(new URL(file, DECIDE), 'utf8').split(/^export (?:function|const) /m),
    )
    .flatMap((text) => {
      const name = /^\w+/.exec(text)?.[0] ?? '';
      const from = text.indexOf('(');
      const isFunction = /^\w+(<[^(]*>)?( = )?\(/.test(text);
      const [parameters, after] = isFunction ? argumentsIn(text.slice(from + 1)) : [[], ''];
      return /^:\s*(\|\s*)?Decision\b/.test(after) ? [[name, parameters] as const] : [];
    });
}

/** A list of parameters, split at its own commas, and what comes after its end. */
function argumentsIn(text: string): readonly [readonly string[], string] {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  for (const [i, sign] of [...text].entries()) {
    const isEnd = depth === 0 && sign === ')';
    if ('({[<'.includes(sign)) depth += 1;
    if (')}]'.includes(sign) || (sign === '>' && text[i - 1] !== '=')) depth -= 1;
    if ((depth === 0 && sign === ',') || isEnd) {
      const one = text.slice(from, i).trim();
      if (one !== '') found.push(one);
      from = i + 1;
    }
    if (isEnd) return [found, text.slice(i + 1)];
  }
  return [found, ''];
}

describe('a decision', () => {
  const all = decisions().filter(([name]) => !WRAPPERS.includes(name) && name !== FIRST);

  it('is found in its file', () => {
    const names = all.map(([name]) => name);
    expect(names.length).toBeGreaterThan(60);
    expect(names).toEqual(
      expect.arrayContaining(['answer', 'addNote', 'answerConsultation', 'link', 'onRing']),
    );
  });

  it.each(all)('%s takes petition, command and context', (_, parameters) => {
    const [petition, , context, ...more] = parameters;
    expect(petition).toMatch(/: Petition$/);
    // Who needs nothing of the context leaves it out.
    if (context !== undefined)
      expect(context).toMatch(/: (Pick<)?(DecisionContext|StaffContext)\b/);
    expect(more).toEqual([]);
  });
});

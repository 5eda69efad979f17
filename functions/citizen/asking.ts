import { askingCommands } from '../../shared/petition/commands/asking.ts';
import { actOf } from './act-page.ts';

/** POST /petitions/{number}/asking: they may be asked one question afterwards, or not any more. */
export const chooseAsking = actOf({
  act: 'asking',
  command: askingCommands.asking,
  most: 2000,
  json: ({ value }) => ({ agrees: value.agrees }),
});

import { addPaper } from '../decide/add-paper.ts';
import { ownCommand } from './command.ts';

export const addPaperCommands = {
  /** An original comes to a petition that stands: the same fax once more, or its pictures, which came later. */
  'add-paper': ownCommand(addPaper),
} as const;

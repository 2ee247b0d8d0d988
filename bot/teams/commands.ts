import type { Command } from './command.ts';
import { addItem } from './commands/add-item.ts';
import { away } from './commands/away.ts';
import { call } from './commands/call.ts';
import { checklist } from './commands/checklist.ts';
import { findings } from './commands/findings.ts';
import { followUps } from './commands/follow-ups.ts';
import { help } from './commands/help.ts';
import { move } from './commands/move.ts';
import { myItems } from './commands/my-items.ts';
import { papers } from './commands/papers.ts';
import { request } from './commands/request.ts';
import { requests } from './commands/requests.ts';
import { reach } from './commands/reach.ts';
import { remind } from './commands/remind.ts';
import { status } from './commands/status.ts';

/** Every command, in the order in which they are asked whether a text is theirs. */
export const commands: readonly Command[] = [
  help,
  status,
  myItems,
  checklist,
  addItem,
  followUps,
  papers,
  requests,
  request,
  reach,
  remind,
  away,
  move,
  call,
  findings,
];

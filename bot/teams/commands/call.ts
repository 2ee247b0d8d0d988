import { soundsLikeCall } from '../../domain/visits/sounds-like-call.ts';
import type { Command } from '../command.ts';
import { openCallForm } from '../open-call-form.ts';

/** "We've had the call": brings the form, filled in as far as the sentence goes. */
export const call: Command = {
  name: 'call',
  matches: soundsLikeCall,
  run: (chat, { actor, text }) => openCallForm(chat, actor, text),
};

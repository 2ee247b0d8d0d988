/**
 * A link into Teams, to the chat with the bot, where the words that bring the call form are typed
 * already. Null without a bot.
 */
export function callFormInTeams(botId: string): string | null {
  if (botId === '') return null;
  const message = encodeURIComponent('We’ve had the call');
  return `https://teams.microsoft.com/l/chat/0/0?users=28:${botId}&message=${message}`;
}

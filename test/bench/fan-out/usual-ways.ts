import {
  CardFactory,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  MessageFactory,
  type ConversationReference,
} from 'botbuilder';
import { demoTenantId } from '../../../bot/config.ts';
import { demoTeams } from '../../../bot/demo/demo-staff.ts';
import { aCouncil } from './people.ts';

// The two ways in which people usually write it, with botbuilder as it comes, in a process of its
// own: `node usual-ways.ts one-by-one|at-once SERVICE_URL PEOPLE`. Prints when it began.

const [way, serviceUrl = '', people = '0'] = process.argv.slice(2);
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const card = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: Array.from({ length: 20 }, (_, row) => ({
    type: 'TextBlock',
    text: `What we need from you, line ${row}: please read this and say that you have seen it.`,
    wrap: true,
  })),
};

async function tell(personId: string): Promise<void> {
  const reference = {
    channelId: 'msteams',
    serviceUrl,
    bot: { id: demoTeams.botId, name: 'Visit Ready' },
    conversation: { id: `a:${personId}`, conversationType: 'personal', tenantId: demoTenantId },
  } as unknown as Partial<ConversationReference>;
  await adapter.continueConversationAsync('', reference, async (context) => {
    await context.sendActivity(MessageFactory.attachment(CardFactory.adaptiveCard(card)));
  });
}

/** A person whom Teams refuses is left out, as it is usually written. */
async function tellOrSkip(personId: string): Promise<void> {
  await tell(personId).catch(() => undefined);
}

const staff = aCouncil(Number(people));
const began = performance.timeOrigin + performance.now();
if (way === 'one-by-one') for (const { id } of staff) await tellOrSkip(id);
else await Promise.all(staff.map(({ id }) => tellOrSkip(id)));
process.stdout.write(`began ${began} peak ${process.resourceUsage().maxRSS}\n`);

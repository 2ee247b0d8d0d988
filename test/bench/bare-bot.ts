import {
  type AdaptiveCardInvokeResponse,
  CardFactory,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  MessageFactory,
  TeamsActivityHandler,
} from 'botbuilder';
import restify from 'restify';

/** The smallest bot that answers a press: it stores nothing, so what it costs is the SDK and HTTP. */
class BareBot extends TeamsActivityHandler {
  #presses = 0;

  constructor() {
    super();
    this.onMessage(async (context) => {
      const attachment = CardFactory.adaptiveCard(this.#card());
      await context.sendActivity(MessageFactory.attachment(attachment));
    });
  }

  protected override onAdaptiveCardInvoke(): Promise<AdaptiveCardInvokeResponse> {
    this.#presses += 1;
    const type = 'application/vnd.microsoft.card.adaptive';
    return Promise.resolve({ statusCode: 200, type, value: this.#card() });
  }

  #card(): Record<string, unknown> {
    return {
      type: 'AdaptiveCard',
      version: '1.5',
      body: [{ type: 'TextBlock', text: `Pressed ${this.#presses} times`, wrap: true }],
      actions: [
        { type: 'Action.Execute', title: 'Press', verb: 'item.complete', data: { item: 1 } },
      ],
    };
  }
}

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication(process.env));
const bot = new BareBot();
const server = restify.createServer({ name: 'bare-bot' });
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (request, response) => {
  await adapter.process(request, response, (context) => bot.run(context));
});
server.listen(Number(process.env.PORT ?? 3978), '127.0.0.1', () => {
  process.stdout.write(`Listening on ${server.url}\n`);
});

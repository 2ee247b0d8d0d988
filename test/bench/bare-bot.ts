import {
  type AdaptiveCardInvokeResponse,
  CardFactory,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  MessageFactory,
  TeamsActivityHandler,
} from 'botbuilder';
import { DatabaseSync } from 'node:sqlite';
import restify from 'restify';

/**
 * The smallest bot that answers a press: it stores nothing, so what it costs is the SDK and HTTP.
 * With `KEEP_IN`, a file, it waits for the disk too, once a press.
 */
class BareBot extends TeamsActivityHandler {
  #presses = 0;
  readonly #keep: () => void;

  constructor(file: string | undefined) {
    super();
    this.#keep = file === undefined ? () => undefined : keepingIn(file);
    this.onMessage(async (context) => {
      const attachment = CardFactory.adaptiveCard(this.#card());
      await context.sendActivity(MessageFactory.attachment(attachment));
    });
  }

  protected override onAdaptiveCardInvoke(): Promise<AdaptiveCardInvokeResponse> {
    this.#presses += 1;
    this.#keep();
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

/** Adds a row for each press, safe on the disk when it returns. */
function keepingIn(file: string): () => void {
  const database = new DatabaseSync(file);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
  database.exec('CREATE TABLE presses (at TEXT) STRICT');
  const insert = database.prepare('INSERT INTO presses (at) VALUES (?)');
  return () => {
    insert.run(new Date().toISOString());
  };
}

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication(process.env));
const bot = new BareBot(process.env.KEEP_IN);
const server = restify.createServer({ name: 'bare-bot' });
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (request, response) => {
  await adapter.process(request, response, (context) => bot.run(context));
});
server.listen(Number(process.env.PORT ?? 3978), '127.0.0.1', () => {
  process.stdout.write(`Listening on ${server.url}\n`);
});

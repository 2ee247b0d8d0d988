import type { Card } from './card.ts';
import { createChatView } from './chat-view.ts';
import type { KeptActivity } from './connector-double/messages.ts';
import type { ConnectorDouble } from './connector-double/start.ts';
import { type PressAnswer, readPressAnswer } from './press-answer.ts';
import { type Place, type TeamsActivity, mentioning, teamsActivity } from './teams-activity.ts';

export interface PersonInChat {
  /** Installs the app here, as Teams reports it. */
  installs(): Promise<void>;
  /** Types a message; resolves when the bot's turn is over. */
  says(text: string): Promise<void>;
  /** Presses whatever carries the verb, with this data; inputs are for the caller to add. */
  presses(verb: string, data?: object): Promise<PressAnswer>;
  /** Presses a button of the last card: its own data, the inputs as they stand, and those given. */
  pressesButton(title: string, inputs?: object): Promise<PressAnswer>;
  /** The last card here, as it stands for this person. Throws when there is none. */
  sees(): Card;
  /** Every card here, oldest first. */
  cards(): Card[];
  /** Resolves to the last card once it has these words. */
  willSee(words: string): Promise<Card>;
}

export interface Conversation {
  /** A person of the tenant in their own chat with the bot. */
  person(name: string): PersonInChat;
  /** The same person in a channel of the team, where typed messages mention the bot. */
  inChannel(personName: string, channelName: string): PersonInChat;
  /** Posts any activity with a token of the double, or one with these claims. */
  send(activity: TeamsActivity, claims?: object): Promise<Response>;
}

type Send = Conversation['send'];

/** Talks to a running bot over HTTP in the place of Teams. `botUrl` is its base, without a path. */
export function startConversation(botUrl: string, double: ConnectorDouble): Conversation {
  const { people, team } = double.options;
  const channels = [{ id: team.id, name: 'General' }, ...team.channels];

  async function send(activity: TeamsActivity, claims: object = {}): Promise<Response> {
    const token = await double.signToken({ serviceurl: activity.serviceUrl, ...claims });
    return fetch(new URL('/api/messages', botUrl), {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(activity),
    });
  }

  return {
    person: (name) => personIn({ person: named(people, name) }, double, send),
    inChannel(personName, channelName) {
      const place = { person: named(people, personName), channel: named(channels, channelName) };
      return personIn(place, double, send);
    },
    send,
  };
}

function personIn(place: Place, double: ConnectorDouble, send: Send): PersonInChat {
  const view = createChatView(double, place.channel?.id ?? double.chatOf(place.person));
  const post = (activity: Partial<TeamsActivity>): Promise<Response> =>
    send(teamsActivity(double, place, activity));

  async function press(kept: KeptActivity | undefined, action: object): Promise<PressAnswer> {
    const response = await post({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', ...action }, trigger: 'manual' },
      ...(kept && { replyToId: kept.id, conversationId: kept.conversationId }),
    });
    const answer = await readPressAnswer(response);
    if (answer.card && kept) view.redraw(kept, answer.card);
    return answer;
  }

  function sees(): Card {
    const last = view.cards().at(-1);
    if (!last) throw new Error(`${place.person.name} has no card here`);
    return last.card;
  }

  return {
    async installs() {
      await post({ type: 'installationUpdate', action: 'add' });
      const membersAdded = [{ id: `28:${double.options.botId}` }];
      await post({ type: 'conversationUpdate', membersAdded });
    },
    async says(text) {
      const message = place.channel ? mentioning(double, text) : { text, textFormat: 'plain' };
      const response = await post({ type: 'message', ...message });
      if (response.ok) return;
      throw new Error(`The bot answered ${response.status} to "${text}"`);
    },
    presses(verb, data = {}) {
      const cards = view.cards();
      const holder = cards.findLast(({ card }) => card.buttons.some((one) => one.verb === verb));
      return press((holder ?? cards.at(-1))?.kept, { verb, data });
    },
    pressesButton(title, inputs = {}) {
      // A message may have come in below the card that has the button.
      const cards = view.cards();
      const holder = cards.findLast(({ card }) => card.buttons.some((one) => one.title === title));
      const shown = holder?.card ?? sees();
      const { takesInputs, verb, data } = shown.button(title);
      const standing = Object.assign(
        {},
        ...shown.inputs.map((one) => ({ [one.id]: one.value })),
      ) as object;
      const filledIn = takesInputs ? { ...standing, ...inputs } : {};
      return press((holder ?? cards.at(-1))?.kept, { title, verb, data: { ...data, ...filledIn } });
    },
    sees,
    cards: () => view.cards().map(({ card }) => card),
    async willSee(words) {
      const hasWords = (): boolean => view.cards().at(-1)?.card.words.includes(words) ?? false;
      await double.until(`"${words}" in the last card of ${place.person.name}`, hasWords);
      return sees();
    },
  };
}

function named<T extends { name: string }>(all: readonly T[], name: string): T {
  const found = all.find((one) => one.name === name);
  if (!found) throw new Error(`Nobody and nothing is called ${name} here`);
  return found;
}

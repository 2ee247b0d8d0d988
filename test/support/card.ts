type Json = Record<string, unknown>;

export interface Button {
  title: string;
  /** `Action.Execute`, `Action.Submit`, `Action.OpenUrl`… */
  type: string;
  verb?: string;
  data: Json;
  url?: string;
  /** Whether the card's inputs go along with a press. */
  takesInputs: boolean;
  /** Whether it waits in its row's menu. */
  inMenu: boolean;
}

export interface Input {
  id: string;
  type: string;
  label?: string;
  value?: unknown;
  choices: string[];
}

/** An Adaptive Card as a person meets it. */
export interface Card {
  json: Json;
  /** Every text in reading order: blocks, facts (title, then value), rich text. */
  texts: string[];
  buttons: Button[];
  inputs: Input[];
  /** All the words of the card in one string. */
  words: string;
  /** The button with this title. Throws, naming the titles there are, when there is none. */
  button(title: string): Button;
}

/** Reads a card's content; throws when it is not an Adaptive Card. */
export function readCard(content: unknown): Card {
  if (!isJson(content) || content.type !== 'AdaptiveCard')
    throw new Error(`Not an Adaptive Card: ${JSON.stringify(content)}`);
  const elements = [...walk(content)];
  const texts = elements.flatMap(textsOf);
  const buttons = elements.filter(isAction).map(asButton);
  return {
    json: content,
    texts,
    buttons,
    inputs: elements.filter(isInput).map(asInput),
    words: texts.join('\n'),
    button(title) {
      const found = buttons.find((one) => one.title === title);
      if (found) return found;
      const titles = buttons.map((one) => one.title).join(', ');
      throw new Error(`The card has no button "${title}", only: ${titles}`);
    },
  };
}

/** Everything in a card that has a type, outer before inner; fallbacks are not what is shown. */
function* walk(element: Json): Generator<Json> {
  if (typeof element.type === 'string') yield element;
  for (const [field, value] of Object.entries(element)) {
    if (field === 'fallback' || field === 'refresh' || field === 'data') continue;
    for (const inner of Array.isArray(value) ? value : [value])
      if (isJson(inner)) yield* walk(inner);
  }
}

function textsOf(element: Json): string[] {
  if (element.type === 'TextBlock' || element.type === 'TextRun') return strings([element.text]);
  if (element.type !== 'FactSet' || !Array.isArray(element.facts)) return [];
  return element.facts.filter(isJson).flatMap((fact) => strings([fact.title, fact.value]));
}

function asButton(action: Json): Button {
  return {
    title: String(action.title),
    type: String(action.type),
    data: isJson(action.data) ? action.data : {},
    takesInputs: action.associatedInputs !== 'none',
    inMenu: action.mode === 'secondary',
    ...(typeof action.verb === 'string' && { verb: action.verb }),
    ...(typeof action.url === 'string' && { url: action.url }),
  };
}

function asInput(input: Json): Input {
  const choices = Array.isArray(input.choices) ? input.choices.filter(isJson) : [];
  return {
    id: String(input.id),
    type: String(input.type),
    value: input.value,
    choices: strings(choices.map((choice) => choice.value)),
    ...(typeof input.label === 'string' && { label: input.label }),
  };
}

function isAction(element: Json): boolean {
  return String(element.type).startsWith('Action.');
}

function isInput(element: Json): boolean {
  return String(element.type).startsWith('Input.');
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function strings(values: unknown[]): string[] {
  return values.filter((value) => typeof value === 'string');
}

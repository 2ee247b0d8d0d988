import { type Card, readCard } from './card.ts';

/** What the bot answered to a press: a card, a notice under the card, or an error under it. */
export interface PressAnswer {
  /** The HTTP status. */
  status: number;
  /** The status inside the answer, which Teams goes by. */
  statusCode?: number;
  card?: Card;
  notice?: string;
  error?: { code: string; message: string };
}

/** Reads the answer to an invoke. */
export async function readPressAnswer(response: Response): Promise<PressAnswer> {
  const { status } = response;
  const text = await response.text();
  if (!text.startsWith('{')) return { status };
  const body = JSON.parse(text) as { statusCode?: number; type?: string; value?: unknown };
  const answer = { status, ...(body.statusCode !== undefined && { statusCode: body.statusCode }) };
  switch (body.type) {
    case 'application/vnd.microsoft.card.adaptive':
      return { ...answer, card: readCard(body.value) };
    case 'application/vnd.microsoft.activity.message':
      return { ...answer, notice: String(body.value) };
    case 'application/vnd.microsoft.error':
      return { ...answer, error: body.value as { code: string; message: string } };
    default:
      return answer;
  }
}

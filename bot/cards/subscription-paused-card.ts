import type { Message } from '../application/ports.ts';
import type { About } from '../domain/telling/about.ts';
import { openUrl } from './actions.ts';
import type { Links } from './links.ts';
import { noticeCard } from './notice-card.ts';

/** Tells whoever connected a system that it does not hear what happens any more, and what to do. */
export function subscriptionPausedCard(
  { name, because }: Extract<About, { kind: 'subscription-paused' }>,
  links: Links,
): Message {
  return noticeCard({
    heading: `${name} hears of nothing any more`,
    sentence: `${because}. Nothing is lost: once you resume it in Settings, it hears what it has missed.`,
    actions: [openUrl('Open Settings', links.settings())],
  });
}

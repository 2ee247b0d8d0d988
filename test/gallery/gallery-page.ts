import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Message } from '../../bot/application/ports.ts';
import { hostConfigOf, themes } from './host-config.ts';

const require = createRequire(import.meta.url);
const source = (module: string) => readFileSync(require.resolve(module), 'utf8');

/** The widths, in CSS pixels, that Teams gives a card in a desktop's chat and on a small phone. */
export const widths = { desktop: 480, phone: 288 } as const;

/**
 * One page that needs nothing else: each card in three themes at two widths, drawn by Microsoft's
 * renderer, with the text of its notification.
 */
export function galleryPage(cards: Readonly<Record<string, Message>>): string {
  const shown = Object.entries(cards).map(([name, { card, summary }]) => ({ name, card, summary }));
  const configs = Object.fromEntries(
    Object.entries(themes).map(([name, theme]) => [name, hostConfigOf(theme)]),
  );
  return `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Every card</title>
<style>${styles()}</style>
<h1>Every card</h1>
<p>${shown.length} cards with made-up data, in light, dark and high contrast, at the widths of a desktop and a phone.</p>
<nav><ol>${shown.map(({ name }, at) => `<li><a href="#card-${at}">${escaped(name)}</a>`).join('')}</ol></nav>
<main></main>
<script>${source('adaptivecards/dist/adaptivecards.min.js')}</script>
<script>${source('markdown-it/dist/markdown-it.min.js')}</script>
<script type="application/json" id="gallery">${inScript({ cards: shown, configs, widths })}</script>
<script>${inThePage}</script>
</html>
`;
}

function styles(): string {
  const colours = Object.entries(themes).map(([name, theme]) => {
    const values = Object.entries(theme).map(([key, value]) => `--${key}:${value}`);
    return `.${name}{${values.join(';')}}`;
  });
  return readFileSync(new URL('gallery.css', import.meta.url), 'utf8') + colours.join('');
}

/** Draws the cards; runs in the page, which is why it is text. */
const inThePage = `
const { cards, configs, widths } = JSON.parse(document.getElementById('gallery').textContent);
const markdown = markdownit({ linkify: false });
AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdown.render(text);
  result.didProcess = true;
};
function draw(card, theme) {
  const drawn = new AdaptiveCards.AdaptiveCard();
  drawn.hostConfig = new AdaptiveCards.HostConfig(configs[theme]);
  drawn.parse(card);
  return drawn.render();
}
function element(tag, className, text = '') {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}
cards.forEach(({ name, card, summary }, at) => {
  const section = element('section', 'card');
  section.id = 'card-' + at;
  section.append(element('h2', '', name), element('p', 'summary', summary));
  for (const [width, pixels] of Object.entries(widths)) {
    const row = element('div', 'row');
    for (const theme of Object.keys(configs)) {
      const frame = element('div', 'frame ' + theme + ' ' + width);
      const holder = element('div', 'holder');
      holder.style.width = pixels + 'px';
      holder.append(draw(card, theme));
      frame.append(holder);
      row.append(frame);
    }
    section.append(row);
  }
  document.querySelector('main').append(section);
});
document.documentElement.dataset.drawn = 'true';
`;

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

/** JSON that cannot end the script that it stands in. */
function inScript(value: unknown): string {
  return JSON.stringify(value).replace(/</g, '\\u003c');
}

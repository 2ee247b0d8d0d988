/**
 * Text from people and letters, so that a card shows it as it was written: Teams reads Markdown and
 * mentions (`<at>`) in a TextBlock, and would make lists, links and emphasis of it.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]()<>~|]/g, (mark) => `\\${mark}`)
    .replace(/^(\s*)([-+#])(?=\s)/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s)/gm, '$1\\$2');
}

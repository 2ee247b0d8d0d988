/**
 * The text in a file's bytes: UTF-8 or UTF-16 with or without its mark, else Windows-1252, which is
 * what older office programs write. Null for bytes that are not text.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const text = decodeAs(bytes, encodingOf(bytes)) ?? decodeAs(bytes, 'windows-1252') ?? '';
  return /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/.test(text) ? null : text;
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

function decodeAs(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

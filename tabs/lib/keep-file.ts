import type { NamedBytes } from './api-client.ts';

/** Keeps a file of the server's on the person's machine. */
export function keepFile({ name, bytes }: NamedBytes): void {
  const address = URL.createObjectURL(bytes);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

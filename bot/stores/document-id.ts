/** Cosmos DB takes no id with a slash, a backslash, a question mark or a hash, or above 1023 bytes. */
export function isDocumentId(id: string): boolean {
  return id !== '' && Buffer.byteLength(id) <= 1_023 && !/[/\\?#]/.test(id);
}

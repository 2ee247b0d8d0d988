/** Cosmos DB takes no id with a slash, a backslash, a question mark or a hash, or above 1023 bytes. */
export function isDocumentId(id: string): boolean {
  return id !== '' && Buffer.byteLength(id) <= 1_023 && !/[/\\?#]/.test(id);
}

/** A document's id begins with its type. */
export function typeOf(id: string): string {
  return id.slice(0, id.indexOf(':'));
}

/** Tells a document, or whatever else has a name, from its namesakes in other partitions. */
export function keyOf(partition: string, name: string): string {
  return `${partition} ${name}`;
}

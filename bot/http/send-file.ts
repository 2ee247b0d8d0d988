import type { Response } from 'restify';

/** Answers with a file to keep, under a name; a table of ours unless another type is said. */
export function sendFile(
  response: Response,
  {
    name,
    content,
    type = 'text/csv; charset=utf-8',
  }: { name: string; content: string | Buffer; type?: string },
): void {
  response.header('content-type', type);
  response.header('content-disposition', `attachment; filename="${name}"`);
  response.sendRaw(content);
}

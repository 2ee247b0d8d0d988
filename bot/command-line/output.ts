/** Where a command's result goes. */
export interface Output {
  write(text: string): void;
}

export function writeJson(output: Output, value: unknown): void {
  output.write(`${JSON.stringify(value, null, 2)}\n`);
}

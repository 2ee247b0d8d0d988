/** One thing that a form asks for. What is typed is text until it is sent; of a person it is the id. */
export interface ChangeField {
  name: string;
  label: string;
  kind: 'line' | 'lines' | 'day' | 'time' | 'number' | 'person';
  /** What is wrong with what is there; without it the contract's own words say so. */
  fault?: string;
  hint?: string;
  startsWith?: string;
  optional?: boolean;
  /** The longest text. */
  most?: number;
  earliest?: string;
  latest?: string;
}

/** How a change is asked for. */
export interface AskedChange {
  /** On the button that opens it. */
  title: string;
  /** Said above its fields. */
  words?: string;
  fields: readonly ChangeField[];
  submit: string;
  /** True while it cannot be done yet; `words` say why. */
  waits?: boolean;
  /** Said once it is made; left out where somebody else says what became of it. */
  done?: string;
  /**
   * The change of what was typed, for the contract to check.
   * @param id a UUID made once for this form: what it adds is added once
   */
  change: (typed: Readonly<Record<string, string>>, id: string) => object;
}

export function line(name: string, label: string, more: Partial<ChangeField> = {}): ChangeField {
  return { name, label, kind: 'line', most: 200, ...more };
}

export function lines(name: string, label: string, more: Partial<ChangeField> = {}): ChangeField {
  return { name, label, kind: 'lines', most: 500, ...more };
}

/** What is measured while the program runs, for those who keep it running. */
export const measured = {
  'visit_ready.turns': 'How long Teams waits for an answer, in milliseconds, by kind of turn',
  'visit_ready.queue.wait': 'Milliseconds that messages waited past their time to go out',
  'visit_ready.deliveries': 'Messages to one person or channel, by what became of them',
  'visit_ready.store.requests': 'Requests to the shared store, by kind',
  'visit_ready.store.charge': 'Request units that the shared store charged, by kind of request',
  'visit_ready.streams': 'Open pages that are kept up to date',
} as const;
export type Measured = keyof typeof measured;

/** Takes figures down. They hold no names, no text and no council. */
export interface Measures {
  /** So much more of it. */
  count(what: Measured, by: number, kind: string): void;
  /** One of it took so many milliseconds. */
  took(what: Measured, milliseconds: number, kind: string): void;
  /** It has gone up, or down, by so much. */
  change(what: Measured, by: number): void;
}

/** Where nobody looks at figures. */
export const noMeasures: Measures = {
  count: () => undefined,
  took: () => undefined,
  change: () => undefined,
};

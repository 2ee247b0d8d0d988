/**
 * Throws when what stands is not what whoever asks has seen. A change calls it behind its own reading
 * and before its commit, which fails where something came in between: then it reads, and asks, again.
 */
export interface MayDemandSeen {
  readonly demandSeen?: (() => Promise<void>) | undefined;
}

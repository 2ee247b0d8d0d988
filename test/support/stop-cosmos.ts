import type { CosmosDouble } from './cosmos-double/start.ts';

/** Ends the double. Every query of the product is one that the container's indexes serve. */
export async function stopCosmos(cosmos: CosmosDouble): Promise<void> {
  await cosmos.stop();
  const scans = new Set(cosmos.answered.flatMap((each) => each.scans));
  if (scans.size > 0) throw new Error(`Not indexed: ${[...scans].join(', ')}`);
}

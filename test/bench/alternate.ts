/**
 * Measures each contender once a round, in an order that turns round by round, so that whatever
 * else the machine does falls on all of them alike. The first round warms up and is thrown away.
 * Answers each contender's measurements, round by round.
 */
export async function alternate<Contender, Measurement>(
  contenders: readonly Contender[],
  rounds: number,
  measure: (contender: Contender) => Promise<Measurement>,
): Promise<Measurement[][]> {
  const measured = contenders.map((): Measurement[] => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (let turn = 0; turn < contenders.length; turn += 1) {
      const index = (round + turn) % contenders.length;
      const measurement = await measure(contenders[index]!);
      if (round > 0) measured[index]!.push(measurement);
    }
  }
  return measured;
}

/**
 * Works through a list with a number of hands at once. Once `stopping` is aborted nothing more is
 * begun; what is under way is finished.
 */
export async function drain<Piece>(
  pieces: readonly Piece[],
  { hands, stopping }: { hands: number; stopping: AbortSignal },
  work: (piece: Piece) => Promise<void>,
): Promise<void> {
  const left = [...pieces];

  async function hand(): Promise<void> {
    for (let piece = left.shift(); piece !== undefined; piece = left.shift()) {
      if (stopping.aborted) return;
      await work(piece);
    }
  }

  await Promise.all(Array.from({ length: hands }, hand));
}

/**
 * Gathers what many quick calls ask for and does it together: `run` gets everything added since it
 * last began, `wait` milliseconds after the first, and never runs twice at once.
 */
export function coalesce<T>(
  run: (gathered: ReadonlySet<T>) => Promise<void>,
  wait: number,
): (items: Iterable<T>) => void {
  let gathered = new Set<T>();
  let busy = false;

  async function flush(): Promise<void> {
    const batch = gathered;
    gathered = new Set();
    await run(batch);
    if (gathered.size > 0) later();
    else busy = false;
  }

  function later(): void {
    setTimeout(() => void flush(), wait);
  }

  return (items) => {
    for (const item of items) gathered.add(item);
    if (busy || gathered.size === 0) return;
    busy = true;
    later();
  };
}

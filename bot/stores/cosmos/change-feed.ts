import {
  ChangeFeedStartFrom,
  type ChangeFeedPullModelIterator,
  type Container,
} from '@azure/cosmos';

export type Feed = ChangeFeedPullModelIterator<unknown>;

/** The container's changes from now on, all that is in it from the beginning, or from a place. */
export function feedFrom(
  container: Container,
  start: 'now' | 'beginning' | { place: string },
): Feed {
  const { items } = container;
  const maxItemCount = 200;
  /* eslint-disable @typescript-eslint/no-unsafe-class-instance-assignment -- as the SDK means it: its starting points are no subclasses of the class that the option names */
  if (start === 'now') {
    const changeFeedStartFrom = ChangeFeedStartFrom.Now();
    return items.getChangeFeedIterator<unknown>({ maxItemCount, changeFeedStartFrom });
  }
  if (start === 'beginning') {
    const changeFeedStartFrom = ChangeFeedStartFrom.Beginning();
    return items.getChangeFeedIterator<unknown>({ maxItemCount, changeFeedStartFrom });
  }
  const changeFeedStartFrom = ChangeFeedStartFrom.Continuation(start.place);
  return items.getChangeFeedIterator<unknown>({ maxItemCount, changeFeedStartFrom });
}

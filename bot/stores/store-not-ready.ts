/** The store cannot be used as it is; `message` says plainly what is wrong and what to do. */
export class StoreNotReady extends Error {
  override name = 'StoreNotReady';
}

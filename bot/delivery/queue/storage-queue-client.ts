import { DefaultAzureCredential } from '@azure/identity';
import { QueueClient, QueueServiceClient } from '@azure/storage-queue';

/** Where the queue is: in production by address and managed identity, for Azurite by its key. */
export interface StorageQueueSettings {
  /** `https://ACCOUNT.queue.core.windows.net/QUEUE` */
  readonly url: string | null;
  readonly connectionString: string | null;
}

const name = 'visit-ready-chunks';

/** @throws TypeError when neither address nor connection string is set */
export function createStorageQueueClient(settings: StorageQueueSettings): QueueClient {
  const { url, connectionString } = settings;
  if (url !== null) return new QueueClient(url, new DefaultAzureCredential());
  if (connectionString === null) throw new TypeError('No address of the storage queue');
  return QueueServiceClient.fromConnectionString(connectionString).getQueueClient(name);
}

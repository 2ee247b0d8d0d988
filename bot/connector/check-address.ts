import { DomainError } from '../domain/errors.ts';
import type { Subscription } from '../domain/subscriptions/subscription.ts';
import { NotPosted, urlOf, type PostingRules } from './post-safely.ts';

/** Where Microsoft's Workflows take cards: Logic Apps’ older hosts, and Power Platform’s. */
const workflowHosts = [
  /^[\w-]+\.[\w-]+\.logic\.azure\.com$/,
  /^[\w.-]+\.environment\.api\.powerplatform\.com$/,
];

/**
 * The host of an address that may be sent to: for cards, Microsoft’s Workflows alone. Which network
 * it leads to is checked at every sending. @throws DomainError `invalid`
 */
export function checkAddress(
  address: string,
  form: Subscription['form'],
  rules: Pick<PostingRules, 'mayBePlain'>,
): string {
  const { host, hostname } = checkedUrl(address, rules);
  const isDouble = rules.mayBePlain(hostname);
  if (form === 'cards' && !isDouble && !workflowHosts.some((known) => known.test(hostname))) {
    throw new DomainError(
      'invalid',
      'Paste the address that Workflows in Teams shows: no other host is sent cards.',
    );
  }
  return host;
}

function checkedUrl(address: string, rules: Pick<PostingRules, 'mayBePlain'>): URL {
  try {
    return urlOf(address, rules);
  } catch (error) {
    if (!(error instanceof NotPosted)) throw error;
    throw new DomainError('invalid', `${error.message}.`);
  }
}

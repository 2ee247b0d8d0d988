import ipaddr from 'ipaddr.js';

/**
 * Whether an address is one of the internet at large: no machine, service or metadata of our own
 * network may be reached on somebody's behalf.
 */
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}

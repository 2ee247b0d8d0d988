/** Names that never leave a machine or a building (RFC 6761, RFC 8375 and common habit). */
const privateNames = /(^|\.)(localhost|local|localdomain|internal|intranet|home\.arpa|lan|corp)$/;

/**
 * Why an address cannot be evidence; null when it can. Evidence is shown as a link and never fetched:
 * it has to be one that a colleague's browser opens safely, and that names the same page for everyone.
 */
export function evidenceProblem(address: string): string | null {
  const url = URL.parse(address);
  if (url?.protocol !== 'https:') return 'Give a link that begins with https://';
  if (url.username !== '' || url.password !== '')
    return 'Leave the name and password out of the link';
  const host = url.hostname.replace(/\.$/, '');
  if (isNumeric(host)) return 'Give the site’s name, not its number';
  if (!host.includes('.') || privateNames.test(host)) {
    return 'Give a link that works outside this building’s network too';
  }
  return null;
}

/** An IPv4 or IPv6 address; browsers have written out every other spelling of one by now. */
function isNumeric(host: string): boolean {
  return host.startsWith('[') || /^[\d.]+$/.test(host);
}

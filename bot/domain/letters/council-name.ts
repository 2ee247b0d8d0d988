/** What a council calls itself, taken off its name: "The Royal Borough of Windsor and Maidenhead". */
export function bareCouncilName(printed: string): string {
  const name = printed
    .replace(/\s+/g, ' ')
    .replaceAll('&', 'and')
    .replace(/^the /i, '')
    .replace(/^(?:(?:royal |london |metropolitan )?borough|council) of (?:the )?/i, '')
    .replace(/[’']s$/, '')
    .trim();
  const bare = name
    .replace(/ (?:council|local authority|unitary authority|corporation)\b.*$/i, '')
    .replace(/(?: (?:county|city|borough|metropolitan|district|unitary))+$/i, '')
    .trim();
  // The City of London keeps its name; the City of York is York.
  return /^city of (?!london$)/i.test(bare) ? bare.slice('city of '.length) : bare;
}

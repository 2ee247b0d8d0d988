/** Findings hold no names, no times of day, no days to come, and tell nobody how to go about it. */
const beyond: readonly RegExp[] = [
  /\bwho(?:['’]s| is| was) (?:the|our|my|your) (?!(?:\S+ ){0,3}(?:partner|for)\b)|\bwho(?:['’]s| is| was) in charge(?! of (?:my|our|the|their) (?:case|help|plan)s?\b)|\bnames? of (?:the|our|my|their)\b|\bnames? please\b|\bwhat(?:['’]s| is| are) (?:\S+ ){1,4}(?:called|named)\b/i,
  /\b(?:what|which) time (?:does|do|is|are|will)\b|\bopening (?:hours|times)\b/i,
  /\bwhen (?:is|are) (?:the|our|their|we|they|it) (?:next|coming|due|back|open)\b|\bwhen (?:will|does|do) (?:\S+ ){1,3}(?:be|come|return|visit|open|close)\b|\bwhen will (?:\S+ ){1,3}(?:start|finish)\b|\bwhen does (?:the|our) (?:next )?(?:inspection|visit) (?:start|finish)\b/i,
  /\bwhen (?:do|does|will|are|is) (?:\S+ ){1,5}(?:get |be )?(?:announced|released|paid)\b/i,
  /\bhow (?:do|can|would|should) (?:i|you) (?:apply|book|claim|complain|contact|get|join|order|pay|register|renew|report)\b/i,
  /\bhow (?:to|do i|do you) (?:bake|boil|cancel|clean|cook|install|log in|pay|print|renew|reset|sign up|spell|translate|unblock|vote)\b/i,
  /\bwho (?:wrote|invented|painted|sang|sings|discovered|directed|won(?!['’]))\b|\b(?:what|which) year (?:did|was)\b|\bcapital of\b/i,
  /\bwhich (?:\S+ ){1,3}(?:has|have|had|is|are) the (?:most|best|worst|highest|lowest|fewest)\b/i,
  /^\W*(?:please )?(?:can|could|will|would) you (?:book|buy|create|draft|email|make|order|play|remind|ring|send|translate|write)\b/i,
  /^\W*(?:please )?(?:book|order|remind|email|text|call|ring|play|find|buy|get) (?:me|us) (?:a|an|the|some)\b/i,
  /\bhow (?:old|tall|big) is\b/i,
  /\b(?:phone|telephone|mobile) numbers?\b|\bemail address(?:es)?\b|\bpostcode\b/i,
];

/** Whether a question is of a kind that no finding answers, whatever it is about. */
export function isBeyondFindings(question: string): boolean {
  return beyond.some((pattern) => pattern.test(question));
}

/** Whether something is told in numbers: "one in three", "up to nine months". */
export function tellsNumber(text: string): boolean {
  return /\b(?:\d+|how many|too many|fewer|majority|proportion|most|half|thirds?|quarters?|one in|two|three|four|five|six|seven|eight|nine|ten|dozens?|twenty|thirty|forty|fifty|hundreds?|doubled)\b/i.test(
    text,
  );
}

/** Whether a number is asked for: findings hold none of children in care, but may of children who wait. */
export function asksForNumber(question: string): boolean {
  return /\bhow many\b|\bnumbers? of\b|\b(?:what|which) (?:percent(?:age)?|per cent|proportion|share) of\b/i.test(
    question,
  );
}

/** Whether a price is asked for: findings hold few, but a committee's report may. */
export function asksForPrice(question: string): boolean {
  return /\bhow much (?:do|does|did|is|are|was|were|would|has|have)\b.*\b(?:pay|paid|cost|costs|charge|charged|earn|earns|(?:over)?spen(?:d|ding|t))\b/i.test(
    question,
  );
}

export function tellsPrice(text: string): boolean {
  return /£\s?\d/.test(text);
}

const label = String.raw`(?:number|no\.?|id|ref(?:erence)?\.?|#)`;
const number = String.raw`\s*(?:is|was)?\s*[:#–-]?\s*[A-Z]{0,3}[ -]?\d{4,10}(?![\w/]|[.:]\d)`;

/** "case no. 104233", "child ID: P104233": a number is said to be somebody's. */
const labelled = new RegExp(
  String.raw`\b(?:case|client|child(?:[’']?s)?|person|pupil|service user|family|file)\s*(?:file |record |system )?${label}${number}`,
  'i',
);

/** "Case 1042331": a number too long to be a year or a count. */
const bare = /\b(?:case|client|child|pupil)\s+#?[A-Z]{0,3}\d{5,10}(?![\w/]|[.:]\d)/i;

/** "Mosaic 1042331": the case systems that councils use, by name, with a number behind. */
const bySystem = new RegExp(
  String.raw`\b(?:mosaic|lcs|liquid ?logic|eclipse|care ?first|framework-?i|azeus|ics)\s*${label}?\s*[:#–-]?\s*[A-Z]{0,3}\d{5,10}(?![\w/]|[.:]\d)`,
  'i',
);

/**
 * Whether a text holds a number that it says is a case's or a person's. Case systems number in ways
 * of their own, without check digits: a number that nothing is said of is left alone.
 */
export function hasCaseNumber(text: string): boolean {
  return labelled.test(text) || bare.test(text) || bySystem.test(text);
}

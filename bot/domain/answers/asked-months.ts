/** When the documents are from that a question asks for: months such as "2024-06", both included. */
export interface AskedMonths {
  readonly from: string;
  readonly until: string;
}

export interface FoundMonths {
  readonly months: AskedMonths;
  /** The words that said so. */
  readonly pattern: RegExp;
}

const names = [
  ...['jan(?:uary)?', 'feb(?:ruary)?', 'mar(?:ch)?', 'apr(?:il)?', 'may', 'june?'],
  ...['july?', 'aug(?:ust)?', 'sept?(?:ember)?', 'oct(?:ober)?', 'nov(?:ember)?', 'dec(?:ember)?'],
];
const year = '(?:19|20)\\d\\d';
const season = '(?:(?:early|late|mid|spring|summer|autumn|winter|the (?:start|end) of)[ -])?';
const point = `${season}(?:(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:${names.join('|')}),? )?${year}`;

/**
 * The months or years that a question names: "in 2022", "since June 2024", "nov 2022", "last year".
 * A month without its year names none: "may" is mostly no month.
 */
export function askedMonths(text: string, thisYear: number): FoundMonths | null {
  const spans: readonly [RegExp, (first: AskedMonths, second: AskedMonths) => AskedMonths][] = [
    [
      pattern(`(?:between|from) (${point}) (?:and|to|until|-) (${point})`),
      ({ from }, { until }) => ({ from, until }),
    ],
    [
      pattern(`(?:since|from|after) (${point})(?: onwards)?`),
      ({ from }) => ({ from, until: '9999-12' }),
    ],
    [pattern(`(?:before|until|up to) (${point})`), ({ until }) => ({ from: '0000-01', until })],
    [pattern(`(?:in |of |during |for |on |the )*(${point})`), (named) => named],
    [/\bthis year\b/i, () => wholeYear(thisYear)],
    [/\blast year\b/i, () => wholeYear(thisYear - 1)],
  ];
  for (const [words, spanOf] of spans) {
    const match = words.exec(text);
    if (match === null) continue;
    return { pattern: words, months: spanOf(monthsOf(match[1]), monthsOf(match[2])) };
  }
  return null;
}

/** The years in which the months are, for when no document is from the very month. */
export function wholeYears({ from, until }: AskedMonths): AskedMonths {
  return { from: `${from.slice(0, 4)}-01`, until: `${until.slice(0, 4)}-12` };
}

function pattern(words: string): RegExp {
  return new RegExp(`\\b${words}\\b`, 'i');
}

function monthsOf(said = ''): AskedMonths {
  const named = /\d{4}$/.exec(said)?.[0] ?? '';
  const month = names.findIndex((name) => pattern(name).test(said)) + 1;
  if (month === 0) return wholeYear(Number(named));
  const day = `${named}-${String(month).padStart(2, '0')}`;
  return { from: day, until: day };
}

function wholeYear(of: number): AskedMonths {
  return { from: `${of}-01`, until: `${of}-12` };
}

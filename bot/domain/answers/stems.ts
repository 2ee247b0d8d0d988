import { stemmer } from 'stemmer';

/** Forms that the stemmer leaves apart and people use as one. */
const irregular: Readonly<Record<string, string>> = {
  children: 'child',
  childrens: 'child',
  youngster: 'child',
  youngsters: 'child',
  kids: 'child',
  kid: 'child',
  men: 'man',
  women: 'woman',
  people: 'person',
  spent: 'spend',
  taught: 'teach',
  left: 'leave',
  leaving: 'leave',
  leaver: 'leave',
  leavers: 'leave',
  kept: 'keep',
  held: 'hold',
  met: 'meet',
  felt: 'feel',
  began: 'begin',
  begun: 'begin',
  written: 'write',
  wrote: 'write',
  seen: 'see',
  saw: 'see',
  went: 'go',
  tracker: 'track',
  trackers: 'track',
  // Else they would be one with time itself, or with judges.
  timely: 'timely',
  timeliness: 'timely',
  judged: 'judged',
  judging: 'judged',
  // Else they would be one with what is apart, independent, caring, missed or equal.
  apartment: 'apartment',
  apartments: 'apartment',
  independence: 'independence',
  caring: 'caring',
  careful: 'careful',
  carefully: 'careful',
  missing: 'missing',
  equality: 'equality',
  detective: 'detective',
  detectives: 'detective',
  manageable: 'manageable',
  consultant: 'consultant',
  consultants: 'consultant',
  consultancy: 'consultant',
  consultancies: 'consultant',
  // Else with what is gritty or excluded, the government, parks, the elected, or early help.
  ehe: 'ehe',
  gritting: 'gritting',
  exclusively: 'exclusively',
  governance: 'governance',
  parking: 'parking',
  election: 'election',
  elections: 'election',
  gone: 'go',
  ran: 'run',
  taken: 'take',
  took: 'take',
  given: 'give',
  gave: 'give',
  got: 'get',
  gotten: 'get',
  lost: 'lose',
  told: 'tell',
  said: 'say',
  heard: 'hear',
  fell: 'fall',
  fallen: 'fall',
  caught: 'catch',
  chosen: 'choose',
  chose: 'choose',
  paid: 'pay',
  broke: 'break',
  broken: 'break',
  grew: 'grow',
  grown: 'grow',
  knew: 'know',
  known: 'know',
  made: 'make',
  came: 'come',
  stuck: 'stick',
  spoke: 'speak',
  spoken: 'speak',
  built: 'build',
  brought: 'bring',
  dealt: 'deal',
  fed: 'feed',
  hid: 'hide',
  hidden: 'hide',
  led: 'lead',
  risen: 'rise',
  rose: 'rise',
  slept: 'sleep',
  stole: 'steal',
  stolen: 'steal',
  stood: 'stand',
  thrown: 'throw',
  threw: 'throw',
  forgotten: 'forget',
  forgot: 'forget',
  understood: 'understand',
  babies: 'baby',
  wives: 'wife',
  mom: 'mum',
  moms: 'mum',
  mummy: 'mum',
  daddy: 'dad',
  // As Americans and some spelling checkers write.
  behavior: 'behaviour',
  behaviors: 'behaviour',
  center: 'centr',
  centers: 'centr',
  program: 'programm',
  programs: 'programm',
  counseling: 'counsel',
  counselor: 'counsellor',
  neighborhood: 'neighbourhood',
  license: 'licenc',
  licensing: 'licenc',
  inquiry: 'enquiri',
  inquiries: 'enquiri',
  judgment: 'judgement',
  judgments: 'judgement',
  // Else they would be one with officers.
  office: 'office',
  offices: 'office',
  // Else they would be one with who is appointed, what is allowed, an approach, access, or what is likely.
  appointment: 'appointment',
  appointments: 'appointment',
  allowance: 'allowance',
  allowances: 'allowance',
  approachable: 'approachable',
  accessible: 'accessible',
  likely: 'likely',
  // Else they would be one with all that is support, effective, information or management.
  supportive: 'supportive',
  effect: 'effect',
  effects: 'effect',
  informed: 'informed',
  manager: 'manager',
  managers: 'manager',
  management: 'management',
  // Else they would be one with what emerges, even, close, different, public, active, or relates.
  emergency: 'emergency',
  emergencies: 'emergency',
  evening: 'evening',
  evenings: 'evening',
  closely: 'closely',
  difference: 'difference',
  differences: 'difference',
  publicity: 'publicity',
  activity: 'activity',
  activities: 'activity',
  relation: 'relation',
  relations: 'relation',
  relatives: 'relatives',
  // Else they would be one with abuse of any kind.
  abuser: 'abuser',
  abusers: 'abuser',
  // Else they would be one with individuals, expectations, objects, candidates, or what is confident.
  individually: 'individually',
  expecting: 'expecting',
  objective: 'objective',
  objectives: 'objective',
  candid: 'candid',
  confide: 'confide',
  // Else they would be one with what a plan reflects, a directorate, what opposes, or busy people.
  reflection: 'reflection',
  director: 'director',
  directors: 'director',
  opposition: 'opposition',
  business: 'business',
  businesses: 'business',
  // Else they would be one with travel, hospitals, or whatever suffices.
  traveller: 'traveller',
  travellers: 'traveller',
  traveler: 'traveller',
  travelers: 'traveller',
  hospitality: 'hospitality',
  sufficiency: 'sufficiency',
  // Else they would be one with what is extreme, local, political, out, on, granted, or has sat.
  extremism: 'extremism',
  extremist: 'extremism',
  extremists: 'extremism',
  locality: 'locality',
  localities: 'locality',
  polite: 'polite',
  politely: 'polite',
  outing: 'outing',
  outings: 'outing',
  one: 'one',
  ones: 'one',
  granted: 'granted',
  sats: 'sats',
  // Else they would be one with permanent staff, or with universal services.
  permanence: 'permanence',
  permanency: 'permanence',
  university: 'university',
  universities: 'university',
  // Else they would be one with communication, what is diverse, decisions, success, or what is heard.
  community: 'community',
  communities: 'community',
  diversion: 'diversion',
  decisive: 'decisive',
  succession: 'succession',
  hearing: 'hearing',
  hearings: 'hearing',
  // Else they would be one with what is sexual, a fabric, a nation, or information.
  sexuality: 'sexuality',
  fabricated: 'fabricated',
  nationality: 'nationality',
  informant: 'informant',
};

/** "Organize", "organization". */
const american = /(?<=..)iz(e|es|ed|er|ers|ing|ation|ations)$/;

/** The words of a text, in lower case, with hyphens and apostrophes taken as they are meant. */
export function wordsOf(text: string): string[] {
  const plain = text
    // Else it would be one with what is sent.
    .replace(/\bSEND\b/g, 'SEN')
    .toLowerCase()
    // "Café".
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`]/g, "'")
    .replace(/\b(\d+)\s*(?:-|–|to)\s*(?=\d)/g, '$1 ')
    .replace(/\bcan(?:'t|t|not)\b/g, 'can not')
    .replace(/\b(do|does|did|is|are|has|have|was|were)nt\b/g, '$1 not')
    .replace(/'(?:ve|re|ll|d|m)\b/g, '')
    .replace(/\bwon't\b/g, 'will not')
    .replace(/n't\b/g, ' not')
    .replace(/'s?\b/g, '')
    .replace(/\bb\s?(?:&|and|n)\s?bs?\b/g, 'bnb')
    .replace(/\bs\.?\s?(17|20|31|38|47)s?\b/g, 'section $1');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** What a word is matched by. */
export function stemOf(word: string): string {
  return irregular[word] ?? stemmer(word.includes('iz') ? word.replace(american, 'is$1') : word);
}

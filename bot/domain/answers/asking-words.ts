/** Words that carry a question along and say nothing of what it is about. */
export const askingWords: ReadonlySet<string> = new Set(
  `a about actually after again all also always am an and any anybody anyone anything are around as ask asked at
  be because been before being best better bit both but by came can cannot come comment commented comments complimented
  concern concerned concerning concerns could course did do does doing done down each else ever every everything
  far feedback felt find finding findings flag flagged for found from gave get gets getting give given go goes going good got great
  had happen happened happening happens has have having he hear heard her here highlight highlighted him his how
  i if in inspected inspecting inspection inspections inspector inspectors into is issue issues it its
  just know known last latest least let letter letters like liked list look looked looking
  make makes many may me mean mention mentioned mentions might more most much must my need needs new newest no noted
  of off ofsted okay ok on once one ones only opinion or other our out over overall own
  particular please point positive positives praise praised previous problem problems published raise raised re really recent recently
  regarding relating report reported reports rest right
  said same saw say saying says see seem seems seen she should show since so some somebody someone something specifically still struggle struggling such sure
  tell than that the their them then there these they thing things think this those thought through time to today together told too
  up us use used very view
  want was way we well went were what whats when where whether which while who whose why will with within would wrong
  year years yet you your yours anywhere re ve ll im theyre weve latest current currently
  impressed impressive proud worried worry worries worrying weak weakness weaknesses bad badly poor poorly criticise criticised criticism fail failed failing
  example examples presentation briefing slide slides quote quotes quotation quotations according
  document documents visit main key top n summary summarise everything gap gaps improve improved improving improvement improvements
  rubbish awful terrible dire lousy hopeless dreadful shocking abysmal shambles messy mess brilliant excellent fantastic amazing superb decent useless horrible ropey
  round cos coz till til b4 themselves herself himself versus per owt ours hi hiya thinks ppl
  wont dont cant yr yrs mths wks hrs quite percent percentage`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Words that say how, and not of what: they count for little beside the others. */
export const lightWords: ReadonlySet<string> = new Set(
  `able access area areas available borough council county effective enough ensure experience experiences family families good help helped
  helping local number offer offered outcome outcomes person people practice provide provided quality quick quickly received
  respond response service services staff strong support supported supporting system team teams work worker workers working
  approach arrangements address addressed cope coping deal dealing engage engaged engagement handle handled handling involve involved
  involvement include included manage managed managing place process processes progress run running tackle tackled tackling treat treated
  info information detail details background
  advantages benefits bunch case cases everybody everyone folk folks hardly hear keep keeping keeps kept loads lot lots nobody
  proper properly put puts putting situation sort start started starting starts stuff turn turned turning wonder wondering
  sorted sorting sort numbers ways type status brings
  monday tuesday wednesday thursday friday performance effectiveness
  youngster youngsters teens teen girls boys lads young child children kid kids teenager teenagers authority social sw sws yp yps`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

import type { DraftedCall } from '../application/draft-call.ts';
import type { Message } from '../application/ports.ts';
import { capital } from '../contract/capital.ts';
import { countWords, listWords } from '../contract/list-words.ts';
import { sayDay, sayDays, sayTime } from '../contract/spoken-time.ts';
import type { VisitTypeKey } from '../domain/framework/visit-type.ts';
import { isYearlyEvent, visitTypeTitles } from '../domain/visits/visit.ts';
import { execute } from './actions.ts';
import { cardMessage, type Element } from './card.ts';
import { laterWaves } from './call-waves-card.ts';
import { badgeLine, paragraph, title, factSet } from './text.ts';
import { countsOf, plannedWords, toldAtOnce } from './wave-words.ts';

/** What a complete draft says, with the instants that its London times stand for. */
export interface Preview {
  readonly drafted: DraftedCall;
  readonly type: VisitTypeKey;
  readonly themeTitle: string | null;
  /** ISO instant of the call. */
  readonly call: string;
  readonly now: string;
}

/** What will be announced and who will be told, before anybody is. */
export function callPreviewCard({ drafted, type, themeTitle, call, now }: Preview): Message {
  const { draft, audience } = drafted;
  const heading =
    themeTitle === null ? visitTypeTitles[type] : `${visitTypeTitles[type]}: ${themeTitle}`;
  const people = countWords(toldAtOnce(audience, draft.releases), 'person', 'people');
  const isCorrection = draft.corrects !== null;
  const facts = factsOf({ drafted, type, call, now });
  return cardMessage({
    summary: `Preview: ${heading}. ${isCorrection ? 'Whoever has heard' : people} will be told when you confirm.`,
    body: [
      badgeLine(
        isCorrection
          ? 'Preview of a correction. Nobody has heard of it yet'
          : 'Preview. Nobody has been told yet',
        type === 'drill',
      ),
      title(heading),
      factSet(facts),
      unheldLine(drafted),
      paragraph('Dates worked out from default rules: check against the current framework.', {
        size: 'Small',
        isSubtle: true,
      }),
    ],
    actions: [
      execute({
        title: isCorrection ? 'Correct it and tell them' : `Confirm and tell ${people}`,
        verb: 'call.confirm',
        style: 'positive',
        data: { draft: draft.id },
      }),
      ...wavesActions(drafted, type),
      execute({ title: 'Change', verb: 'call.change', data: { draft: draft.id } }),
      execute({
        title: isCorrection ? 'Leave it as it is' : 'Discard',
        verb: 'call.discard',
        data: { draft: draft.id },
      }),
    ],
  });
}

/** A yearly event concerns the core group alone. */
function wavesActions({ draft }: DraftedCall, type: VisitTypeKey): Element[] {
  if (isYearlyEvent(type) || draft.corrects !== null) return [];
  const held = laterWaves.every((wave) => draft.releases[wave].kind === 'held');
  const data = { draft: draft.id };
  return [
    ...(held ? [] : [execute({ title: 'Core group only for now', verb: 'call.hold', data })]),
    execute({ title: 'Choose who hears when', verb: 'call.waves', data }),
  ];
}

/** Better said before the announcement than found on the day. */
function unheldLine({ unheld }: DraftedCall): Element | null {
  if (unheld.length === 0) return null;
  const roles = unheld.map(({ role, items }) => `${role} (${countWords(items, 'item', 'items')})`);
  return paragraph(`Nobody holds: ${listWords(roles)}. These items will have no owner.`, {
    color: 'Warning',
    weight: 'Bolder',
  });
}

/** Whoever is not of the core group and has something to do. */
function ownersFact(owners: readonly { name: string }[]): [string, string][] {
  return owners.length === 0
    ? []
    : [['And who owns an item', listWords(owners.map(({ name }) => name))]];
}

function factsOf({ drafted, type, call, now }: Omit<Preview, 'themeTitle'>): [string, string][] {
  const { draft, audience } = drafted;
  const start = draft.fieldworkStart ?? '';
  const days = sayDays(start, draft.fieldworkEnd ?? start, now);
  const phoned = `${sayDay(call, now)}, ${sayTime(call)}`;
  const coreGroup = listWords(audience.coreGroup.map(({ name }) => name));
  if (isYearlyEvent(type))
    return [
      ['Work begins', phoned],
      ['Due', days],
      ['Told', coreGroup],
      ...ownersFact(audience.owners),
    ];
  const announced: [string, string][] = [
    [type === 'drill' ? 'The call would be' : 'Ofsted phoned', phoned],
    ['Fieldwork', days],
    ...(draft.lead === undefined ? [] : [['Lead inspector', draft.lead] as [string, string]]),
  ];
  if (draft.corrects !== null) {
    return [...announced, ['Told', 'Whoever has heard, and the channel']];
  }
  const counts = countsOf(audience);
  const people = countWords(audience.everyone, 'person', 'people');
  const { releases } = draft;
  return [
    ...announced,
    ['Told first', coreGroup],
    ['Then managers', `${counts.managers}${plannedWords(releases.managers, now)}`],
    ['Then the channel', channelWords(audience, plannedWords(releases.channel, now))],
    [
      'Then everyone',
      `${counts.everyone} more, ${people} in all${plannedWords(releases.everyone, now)}`,
    ],
  ];
}

/** Where there is no channel, nothing is held back. */
function channelWords(audience: DraftedCall['audience'], planned: string): string {
  const words = capital(countsOf(audience).channel);
  return audience.channels.length === 0 ? words : `${words}${planned}`;
}

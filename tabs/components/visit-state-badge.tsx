import { Badge, type BadgeProps } from '@fluentui/react-components';
import { CalendarCancel16Regular } from '@fluentui/react-icons/svg/calendar-cancel';
import { CallInbound16Regular } from '@fluentui/react-icons/svg/call-inbound';
import { CheckmarkCircle16Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ClipboardTaskList16Regular } from '@fluentui/react-icons/svg/clipboard-task-list';
import { DocumentCheckmark16Regular } from '@fluentui/react-icons/svg/document-checkmark';
import { DocumentProhibited20Regular } from '@fluentui/react-icons/svg/document-prohibited';
import { MailClock16Regular } from '@fluentui/react-icons/svg/mail-clock';
import { PauseCircle16Regular } from '@fluentui/react-icons/svg/pause-circle';
import { People16Regular } from '@fluentui/react-icons/svg/people';
import type { ReactElement } from 'react';

interface Sign {
  word: string;
  icon: ReactElement;
  color: BadgeProps['color'];
}

const signs: Readonly<Record<string, Sign>> = {
  called: { word: 'Called', icon: <CallInbound16Regular />, color: 'brand' },
  preparing: { word: 'Preparing', icon: <ClipboardTaskList16Regular />, color: 'brand' },
  fieldwork: { word: 'Fieldwork', icon: <People16Regular />, color: 'brand' },
  'awaiting-letter': { word: 'Awaiting letter', icon: <MailClock16Regular />, color: 'brand' },
  published: { word: 'Published', icon: <DocumentCheckmark16Regular />, color: 'success' },
  'not-published': {
    word: 'Not published',
    icon: <DocumentProhibited20Regular />,
    color: 'informative',
  },
  closed: { word: 'Closed', icon: <CheckmarkCircle16Regular />, color: 'informative' },
  cancelled: { word: 'Cancelled', icon: <CalendarCancel16Regular />, color: 'important' },
  deferred: { word: 'Deferred', icon: <PauseCircle16Regular />, color: 'warning' },
};

/** Where a visit stands in its life, as a sign and a word; nothing for a state it does not know. */
export function VisitStateBadge({ state }: { state: string }) {
  const sign = signs[state];
  if (sign === undefined) return null;
  return (
    <Badge appearance="tint" size="large" shape="rounded" color={sign.color} icon={sign.icon}>
      {sign.word}
    </Badge>
  );
}

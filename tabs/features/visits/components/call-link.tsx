import { Button } from '@fluentui/react-components';
import { useMe } from '../../../lib/use-me.ts';
import { useHost } from '../../../teams/host-context.ts';

/** Leads to the call form, in the chat with Visit Ready; nothing for whoever may not announce. */
export function CallLink() {
  const host = useHost();
  const { may, callFormUrl } = useMe().data ?? {};
  if (may?.announceVisit !== true || callFormUrl === null || callFormUrl === undefined) return null;
  return (
    <Button
      as="a"
      appearance="primary"
      href={callFormUrl}
      target="_blank"
      rel="noreferrer"
      onClick={(press: React.MouseEvent) => {
        if (host === null) return;
        press.preventDefault();
        void host.openLink(callFormUrl);
      }}
    >
      Ofsted has phoned
    </Button>
  );
}

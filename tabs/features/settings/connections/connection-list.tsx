import { Badge, Button, Caption1, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { ConnectionsView, ConnectionView } from '../../../../bot/contract/connections.ts';
import { sayDay, sayMoment, withYear } from '../../../../bot/contract/spoken-time.ts';
import { Panel } from '../../../components/panel.tsx';
import { ConnectDialog } from './connect-dialog.tsx';
import { DisconnectDialog } from './disconnect-dialog.tsx';
import { useListStyles } from './list-styles.ts';

/** The systems that may ask and act, those in force first. */
export function ConnectionList({ view }: { view: ConnectionsView }) {
  const styles = useListStyles();
  const [connecting, setConnecting] = useState(false);
  const [ending, setEnding] = useState<ConnectionView | null>(null);
  return (
    <Panel
      title="Systems that read and act"
      aside={
        <Button
          size="small"
          onClick={() => {
            setConnecting(true);
          }}
        >
          Connect a system
        </Button>
      }
    >
      <Caption1 block className={styles.intro}>
        Each has a name, does only what is ticked for it, and stands in the audit log with every
        call.
      </Caption1>
      {view.connections.length === 0 ? (
        <Text className={styles.quiet}>No system is connected.</Text>
      ) : (
        <ul aria-label="Systems that read and act" className={styles.lines}>
          {view.connections.map((connection) => (
            <ConnectionLine
              key={connection.id}
              connection={connection}
              words={wordsOf(view, connection)}
              onEnd={() => {
                setEnding(connection);
              }}
            />
          ))}
        </ul>
      )}
      {connecting && (
        <ConnectDialog
          scopes={view.scopes}
          onClose={() => {
            setConnecting(false);
          }}
        />
      )}
      {ending !== null && (
        <DisconnectDialog
          connection={ending}
          onClose={() => {
            setEnding(null);
          }}
        />
      )}
    </Panel>
  );
}

interface ConnectionLineProps {
  connection: ConnectionView;
  /** What it may do. */
  words: string;
  onEnd: () => void;
}

function ConnectionLine({ connection, words, onEnd }: ConnectionLineProps) {
  const styles = useListStyles();
  const { name, inForce, revoked, createdBy, createdAt } = connection;
  const now = new Date().toISOString();
  return (
    <li className={styles.line}>
      <span className={styles.head}>
        <Text weight="semibold" className={styles.name}>
          {name}
        </Text>
        {!inForce && (
          <Badge appearance="outline" color="important">
            {revoked === null ? 'Its key has run out' : 'Disconnected'}
          </Badge>
        )}
        {revoked === null && (
          <Button size="small" aria-label={`Disconnect ${name}`} onClick={onEnd}>
            Disconnect
          </Button>
        )}
      </span>
      <Text>{words}</Text>
      <Caption1 className={styles.quiet}>{credentialWords(connection)}</Caption1>
      <Caption1 className={styles.quiet}>
        {revoked === null
          ? `Connected by ${createdBy}, ${sayMoment(createdAt, now)}`
          : `Disconnected by ${revoked.by}, ${sayMoment(revoked.at, now)}`}
      </Caption1>
    </li>
  );
}

function wordsOf({ scopes }: ConnectionsView, connection: ConnectionView): string {
  const held = scopes.filter(({ key }) => connection.scopes.includes(key));
  return held.map(({ words }) => words).join('; ');
}

function credentialWords({ entraAppId, keyEnding, expiresAt }: ConnectionView): string {
  if (entraAppId !== null) return `Entra application ${entraAppId}`;
  const until = expiresAt === null ? '' : `, good until ${sayDay(expiresAt, withYear)}`;
  return `Key ending in ${keyEnding ?? ''}${until}`;
}

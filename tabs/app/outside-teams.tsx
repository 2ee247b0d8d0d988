import { PlugDisconnected24Regular } from '@fluentui/react-icons/svg/plug-disconnected';
import { EmptyState } from '../components/empty-state.tsx';

/** What a browser outside Teams is shown: the page knows people through Teams alone. */
export function OutsideTeams() {
  return (
    <main>
      <EmptyState level={1} icon={<PlugDisconnected24Regular />} title="Open Visit Ready in Teams">
        This page knows who you are through Microsoft Teams. Open the Visit Ready app there.
      </EmptyState>
    </main>
  );
}

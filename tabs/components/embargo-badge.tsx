import { Badge } from '@fluentui/react-components';
import { LockClosed12Regular } from '@fluentui/react-icons/svg/lock-closed';

/** Stands on everything from a letter that has not been published. */
export function EmbargoBadge() {
  return (
    <Badge appearance="tint" color="subtle" shape="rounded" icon={<LockClosed12Regular />}>
      Embargoed: core group only
    </Badge>
  );
}

import { Badge } from '@fluentui/react-components';

/** Stands first wherever a drill is named, so that nobody takes it for a real visit. */
export function DrillBadge() {
  return (
    <Badge appearance="filled" color="severe" shape="rounded" size="large">
      DRILL
    </Badge>
  );
}

import { DocumentSearch24Regular } from '@fluentui/react-icons/svg/document-search';
import { EmptyState } from '../components/empty-state.tsx';
import { LinkButton } from '../components/link-button.tsx';

/** For an address that names no page. */
export function NoSuchPage() {
  return (
    <EmptyState
      level={1}
      icon={<DocumentSearch24Regular />}
      title="There is no such page"
      action={<LinkButton to="/readiness">Go to Readiness</LinkButton>}
    >
      The link may be from an older version.
    </EmptyState>
  );
}

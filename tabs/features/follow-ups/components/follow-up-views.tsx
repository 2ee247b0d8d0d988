import { ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import { Board20Regular } from '@fluentui/react-icons/svg/board';
import { DataBarHorizontal20Regular } from '@fluentui/react-icons/svg/data-bar-horizontal';
import { Table20Regular } from '@fluentui/react-icons/svg/table';

const views = [
  { key: 'table', title: 'Table', Icon: Table20Regular },
  { key: 'board', title: 'Board', Icon: Board20Regular },
  { key: 'progress', title: 'Progress', Icon: DataBarHorizontal20Regular },
] as const;
export type FollowUpsView = (typeof views)[number]['key'];

/** The view that an address names; the table where it names none. */
export function viewNamed(name: string | null): FollowUpsView {
  return views.find(({ key }) => key === name)?.key ?? 'table';
}

const useStyles = makeStyles({
  views: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

export interface FollowUpViewsProps {
  chosen: FollowUpsView;
  onChoose: (view: FollowUpsView) => void;
}

/** How the follow-ups are laid out. */
export function FollowUpViews({ chosen, onChoose }: FollowUpViewsProps) {
  const styles = useStyles();
  return (
    <div role="group" aria-label="View" className={styles.views}>
      {views.map(({ key, title, Icon }) => (
        <ToggleButton
          key={key}
          size="small"
          appearance="subtle"
          icon={<Icon />}
          checked={key === chosen}
          onClick={() => {
            onChoose(key);
          }}
        >
          {title}
        </ToggleButton>
      ))}
    </div>
  );
}

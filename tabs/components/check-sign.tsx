import { makeStyles, tokens } from '@fluentui/react-components';
import { QuestionCircle12Regular } from '@fluentui/react-icons/svg/question-circle';

const useStyles = makeStyles({
  sign: {
    marginInlineStart: tokens.spacingHorizontalXXS,
    verticalAlign: '-2px',
    color: tokens.colorNeutralForeground2,
  },
});

/** Marks a date that a default rule gave, where there is no room for the words. */
export function CheckSign() {
  const styles = useStyles();
  return (
    <QuestionCircle12Regular
      role="img"
      aria-label="check against the current framework"
      className={styles.sign}
    />
  );
}

import {
  Button,
  Caption1,
  Text,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { QuestionCircle16Regular } from '@fluentui/react-icons/svg/question-circle';
import { ShieldCheckmark16Regular } from '@fluentui/react-icons/svg/shield-checkmark';
import { useEffect, useRef, useState } from 'react';
import type { RuleView } from '../../../../bot/contract/rules.ts';
import { RuleForm } from './rule-form.tsx';
import { overrideWords, ruleWords, sourceWords } from './rule-words.ts';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
    alignItems: 'start',
    paddingBlock: tokens.spacingVerticalS,
    ':not(:last-child)': {
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
  },
  words: { display: 'grid', minWidth: 0, rowGap: tokens.spacingVerticalXXS },
  basis: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
  },
  verified: { color: tokens.colorStatusSuccessForeground1 },
  icon: { marginBlockStart: '1px' },
  form: { gridColumnStart: 1, gridColumnEnd: -1 },
});

export interface RuleRowProps {
  rule: RuleView;
  /** The id of the framework that the rule is of. */
  framework: string;
  mayChange: boolean;
}

/** One rule: its days, what it rests on, who changed it; a default can be changed where it stands. */
export function RuleRow({ rule, framework, mayChange }: RuleRowProps) {
  const styles = useStyles();
  const [changing, setChanging] = useState(false);
  const button = useFocusAfter(changing);
  const changed = overrideWords(rule, new Date().toISOString());
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <Text>{rule.title}</Text>
        <Text weight="semibold">{ruleWords(rule)}</Text>
        <RuleBasis rule={rule} />
        {changed !== null && <Caption1>{changed}</Caption1>}
      </div>
      {mayChange && rule.basis === 'default' && !changing && (
        <Button
          ref={button}
          size="small"
          aria-label={`Change: ${rule.title}`}
          onClick={() => {
            setChanging(true);
          }}
        >
          Change
        </Button>
      )}
      {changing && (
        <div className={styles.form}>
          <RuleForm
            rule={rule}
            framework={framework}
            onClose={() => {
              setChanging(false);
            }}
          />
        </div>
      )}
    </li>
  );
}

/** Verified with its source, and so not to be changed; or a default, with what suggests it. */
function RuleBasis({ rule }: Pick<RuleRowProps, 'rule'>) {
  const styles = useStyles();
  const source = sourceWords(rule);
  const verified = rule.basis === 'verified';
  const Icon = verified ? ShieldCheckmark16Regular : QuestionCircle16Regular;
  const standing = verified
    ? 'Verified, so it cannot be changed'
    : 'Default: check against the current framework';
  return (
    <span className={styles.basis}>
      <Icon aria-hidden className={mergeClasses(styles.icon, verified && styles.verified)} />
      <Caption1>{source === null ? standing : `${standing}. ${source}`}</Caption1>
    </span>
  );
}

/** Puts the keyboard back on what opened a form once the form has closed. */
function useFocusAfter(open: boolean) {
  const button = useRef<HTMLButtonElement>(null);
  const was = useRef(open);
  useEffect(() => {
    if (was.current && !open) button.current?.focus();
    was.current = open;
  }, [open]);
  return button;
}

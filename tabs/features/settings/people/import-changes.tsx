import { Caption1, Subtitle2, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { StaffImportView } from '../../../../bot/contract/staff.ts';
import { changeKinds, fieldChange } from './import-words.ts';
import { LongList } from './long-list.tsx';

const useStyles = makeStyles({
  kind: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)' },
  change: { display: 'grid', paddingBlock: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Who is changed and how, by kind of change: before and after, field by field. */
export function ImportChanges({ changes }: Pick<StaffImportView, 'changes'>) {
  const styles = useStyles();
  return changeKinds.map(({ kind, title }) => {
    const ofKind = changes.filter((change) => change.kind === kind);
    return (
      ofKind.length > 0 && (
        <section key={kind} aria-label={title} className={styles.kind}>
          <Subtitle2 as="h3">{`${title} (${ofKind.length})`}</Subtitle2>
          <LongList label={title} items={ofKind} atOnce={20}>
            {({ name, line, fields }) => (
              <div className={styles.change}>
                <Text>
                  {name}
                  {line !== null && <Caption1 className={styles.quiet}>{` line ${line}`}</Caption1>}
                </Text>
                {kind !== 'left' &&
                  fields
                    .filter(
                      ({ field, after }) =>
                        kind !== 'added' || (field !== 'Name' && after !== 'no'),
                    )
                    .map((field) => (
                      <Caption1 key={field.field} className={styles.quiet}>
                        {fieldChange(field)}
                      </Caption1>
                    ))}
              </div>
            )}
          </LongList>
        </section>
      )
    );
  });
}

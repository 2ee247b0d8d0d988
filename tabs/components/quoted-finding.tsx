import { Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

interface QuotedFindingProps {
  text: string;
  subItems: readonly string[];
  className?: string;
}

const useStyles = makeStyles({
  words: { maxWidth: '72ch' },
  subItems: { paddingInlineStart: tokens.spacingHorizontalXL },
});

/** A finding's words as a quotation, which ends with the last of its points. */
export function QuotedFinding({ text, subItems, className }: QuotedFindingProps) {
  const styles = useStyles();
  return (
    <blockquote className={mergeClasses(styles.words, className)}>
      <Text>{`“${text}${subItems.length === 0 ? '”' : ''}`}</Text>
      {subItems.length > 0 && (
        <ul className={styles.subItems}>
          {subItems.map((subItem, index) => (
            <li key={subItem}>
              <Text>{`${subItem}${index === subItems.length - 1 ? '”' : ''}`}</Text>
            </li>
          ))}
        </ul>
      )}
    </blockquote>
  );
}

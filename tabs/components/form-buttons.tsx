import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';

/** A form that a button opens below it. */
export interface OpenableForm {
  title: string;
  primary?: boolean;
  draw: (close: () => void) => ReactNode;
}

const useStyles = makeStyles({
  forms: { display: 'grid', gap: tokens.spacingVerticalM, outlineStyle: 'none' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  form: {
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** What can be done, as buttons; one form at a time stands open below them. */
export function FormButtons({ forms }: { forms: readonly OpenableForm[] }) {
  const styles = useStyles();
  const buttons = useRef(new Map<string, HTMLElement>());
  const [opened, setOpened] = useState<string | null>(null);
  const form = forms.find(({ title }) => title === opened);
  // What was just done may have taken its button away: the keyboard goes on from here.
  const place = useRef<HTMLDivElement>(null);
  const titles = forms.map(({ title }) => title).join('\n');
  const known = useRef(titles);
  useEffect(() => {
    if (known.current !== titles && document.activeElement === document.body) {
      place.current?.focus();
    }
    known.current = titles;
  }, [titles]);
  return (
    <div ref={place} tabIndex={-1} className={styles.forms}>
      <div className={styles.buttons}>
        {forms.map(({ title, primary = false }) => (
          <Button
            key={title}
            ref={(button) => {
              if (button === null) buttons.current.delete(title);
              else buttons.current.set(title, button);
            }}
            size="small"
            appearance={primary ? 'primary' : 'secondary'}
            aria-expanded={title === opened}
            onClick={() => {
              setOpened(title === opened ? null : title);
            }}
          >
            {title}
          </Button>
        ))}
      </div>
      {form !== undefined && (
        <div key={form.title} className={styles.form}>
          <Opened
            form={form}
            onClose={() => {
              setOpened(null);
              buttons.current.get(form.title)?.focus();
            }}
          />
        </div>
      )}
    </div>
  );
}

function Opened({ form, onClose }: { form: OpenableForm; onClose: () => void }) {
  return form.draw(onClose);
}

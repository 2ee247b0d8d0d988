import { Button, type ButtonProps } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';

const OpenedMenu = lazy(async () => {
  const { OpenedMenu } = await import('./opened-menu.tsx');
  return { default: OpenedMenu };
});

export interface Choice {
  words: string;
  onChoose: () => void;
}

export interface ChoiceMenuProps {
  /** How the button looks that opens it, and what it is called. */
  button: Pick<
    ButtonProps,
    'appearance' | 'size' | 'icon' | 'iconPosition' | 'children' | 'aria-label'
  >;
  choices: readonly Choice[];
}

/** Choices that a button opens. What a menu takes is loaded when one is first opened. */
export function ChoiceMenu({ button, choices }: ChoiceMenuProps) {
  const [opened, setOpened] = useState(false);
  const closed = (
    <Button
      {...button}
      aria-haspopup="menu"
      aria-expanded={false}
      onClick={() => {
        setOpened(true);
      }}
    />
  );
  if (!opened) return closed;
  return (
    <Suspense fallback={closed}>
      <OpenedMenu button={button} choices={choices} />
    </Suspense>
  );
}

import { Button, type ButtonProps } from '@fluentui/react-components';
import { useLinkTo } from './use-link-to.ts';

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function LinkButton({
  to,
  children,
  ...look
}: { to: string } & Pick<ButtonProps, 'appearance' | 'size' | 'children' | 'icon' | 'aria-label'>) {
  return (
    <Button {...look} as="a" {...useLinkTo(to)}>
      {children}
    </Button>
  );
}

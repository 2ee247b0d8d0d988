import { Button, type ButtonProps } from '@fluentui/react-components';
import { useHref, useNavigate, type To } from 'react-router';

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function LinkButton({
  to,
  children,
  ...look
}: { to: To } & Pick<ButtonProps, 'appearance' | 'size' | 'children' | 'icon' | 'aria-label'>) {
  const navigate = useNavigate();
  return (
    <Button
      {...look}
      as="a"
      href={useHref(to)}
      onClick={(press: React.MouseEvent) => {
        if (press.metaKey || press.ctrlKey || press.shiftKey) return;
        press.preventDefault();
        void navigate(to);
      }}
    >
      {children}
    </Button>
  );
}

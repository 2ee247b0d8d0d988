import { Button, type ButtonProps } from '@fluentui/react-components';
import { Print20Regular } from '@fluentui/react-icons/svg/print';

/** Prints the page: what is of no use on paper is left out by its styles. */
export function PrintButton({ size }: Pick<ButtonProps, 'size'>) {
  return (
    <Button
      size={size}
      icon={<Print20Regular />}
      onClick={() => {
        window.print();
      }}
    >
      Print
    </Button>
  );
}

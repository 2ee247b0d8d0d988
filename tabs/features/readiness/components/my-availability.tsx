import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { availabilityWords } from '../../../../bot/contract/availability.ts';
import type { AvailabilityDialogProps } from './availability-dialog.tsx';

const AvailabilityDialog = lazy(async () => {
  const { AvailabilityDialog } = await import('./availability-dialog.tsx');
  return { default: AvailabilityDialog };
});

/** Where the person is, as far as anybody has said; a press changes it. */
export function MyAvailability(props: Omit<AvailabilityDialogProps, 'onClose'>) {
  const { said, now } = props;
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button
        appearance="subtle"
        size="small"
        onClick={() => {
          setAsking(true);
        }}
      >
        {said === null ? 'Say where you are' : `${availabilityWords(said, now)}: change`}
      </Button>
      {asking && (
        <Suspense fallback={null}>
          <AvailabilityDialog
            {...props}
            onClose={() => {
              setAsking(false);
            }}
          />
        </Suspense>
      )}
    </>
  );
}

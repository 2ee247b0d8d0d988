import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { problemOf } from '../lib/problem-error.ts';

export interface ProblemBarProps {
  error: unknown;
  /** Sends the same form again with `screened` set to this; for forms that people type text into. */
  onKeep?: (screened: 'kept') => void;
}

/** A refused or failed press beside the form that it came from. */
export function ProblemBar({ error, onKeep }: ProblemBarProps) {
  const { title, detail, screened, unlikelyDays } = problemOf(error);
  const asks = screened !== undefined && onKeep !== undefined;
  const isQuestion = asks || unlikelyDays === true;
  return (
    <MessageBar intent={isQuestion ? 'warning' : 'error'} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {detail}
      </MessageBarBody>
      {asks && (
        <MessageBarActions>
          <Button
            size="small"
            onClick={() => {
              onKeep('kept');
            }}
          >
            Keep it as it is
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

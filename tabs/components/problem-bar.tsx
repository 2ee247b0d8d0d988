import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { problemOf } from '../lib/problem-error.ts';

/** A refused or failed press beside the form that it came from. */
export function ProblemBar({ error }: { error: unknown }) {
  const { title, detail } = problemOf(error);
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {detail}
      </MessageBarBody>
    </MessageBar>
  );
}

import { Field, makeStyles, Radio, RadioGroup, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { PageHead } from '../../../components/page-head.tsx';
import { useHost } from '../../../teams/host-context.ts';

export interface ChannelPage {
  readonly id: string;
  readonly title: string;
  /** Under /tab. */
  readonly address: string;
}

const useStyles = makeStyles({
  page: {
    display: 'grid',
    gap: tokens.spacingVerticalL,
    maxWidth: '36rem',
    padding: tokens.spacingHorizontalL,
  },
});

/** What Teams shows while somebody adds a tab to a channel: which page it is to be. */
export function ChannelTabPage({ pages }: { pages: readonly [ChannelPage, ...ChannelPage[]] }) {
  const styles = useStyles();
  const host = useHost();
  const [chosen, choose] = useState<ChannelPage>(pages[0]);
  useEffect(() => {
    const { id, title, address } = chosen;
    host?.offerTab({ id, name: title, url: `${window.location.origin}/tab${address}` });
  }, [host, chosen]);
  return (
    <main className={styles.page}>
      <PageHead title="A tab for this channel" />
      <Text>
        {host === null
          ? 'Open this page in Teams: in a channel choose +, then Visit Ready.'
          : 'Everybody sees in it what they may see: nothing more because they are in the channel.'}
      </Text>
      <Field label="Page to show">
        <RadioGroup
          value={chosen.id}
          onChange={(_, { value }) => {
            choose(pages.find(({ id }) => id === value) ?? pages[0]);
          }}
        >
          {pages.map(({ id, title }) => (
            <Radio key={id} value={id} label={title} />
          ))}
        </RadioGroup>
      </Field>
    </main>
  );
}

import { Button, makeStyles, Spinner, Text, Tooltip, tokens } from '@fluentui/react-components';
import { ArrowRepeatAllRegular, CheckmarkCircleFilled, WarningFilled } from '@fluentui/react-icons';
import { useTexts } from '../../../texts/texts.ts';
import { FailureBox } from '../../../ui/failure-box.tsx';
import { retryTexts } from './texts.ts';
import type { Retry, RetrySelection } from './use-retry.ts';

const useStyles = makeStyles({
  state: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  good: { color: tokens.colorStatusSuccessForeground1, fontSize: '16px' },
  bad: { color: tokens.colorStatusWarningForeground3, fontSize: '16px' },
});

interface Properties {
  readonly retry: Retry;
  readonly selection: RetrySelection;
  /** Records that go. */
  readonly count: number;
  readonly appearance?: 'primary' | 'secondary' | 'subtle';
  /** What is sent, for the screen reader, where several such buttons stand on a page. */
  readonly about?: string;
}

/** «Отправить снова»: its tip says what will happen. One `Retry` serves all buttons of a view. */
export function RetryButton({ retry, selection, count, appearance = 'secondary', about }: Properties) {
  const text = useTexts(retryTexts);
  const label =
    selection === 'all'
      ? text('all', { number: count })
      : count === 1
        ? text('one')
        : text('many', { count });
  return (
    <Tooltip content={text('willHappen')} relationship="description">
      <Button
        size="small"
        appearance={appearance}
        icon={<ArrowRepeatAllRegular />}
        disabledFocusable={retry.going}
        onClick={() => retry.send(selection)}
        {...(about === undefined ? {} : { 'aria-label': `${label}: ${about}` })}
      >
        {label}
      </Button>
    </Tooltip>
  );
}

/** The run that a press of the button has started, then its result. Stays where the records go away. */
export function RetryStatus({ retry }: { readonly retry: Retry }) {
  return (
    <>
      <span role="status">
        <RetryState retry={retry} />
      </span>
      {retry.error === undefined ? null : <FailureBox error={retry.error} />}
    </>
  );
}

function RetryState({ retry }: { readonly retry: Retry }) {
  const styles = useStyles();
  const text = useTexts(retryTexts);
  if (retry.queued === 0) return <Text size={200}>{text('nothing')}</Text>;
  if (retry.going) return <Spinner size="tiny" label={workWords(retry, text)} />;
  const { result } = retry;
  if (result === undefined) return null;
  const good = result.kind === 'accepted';
  return (
    <span className={styles.state}>
      {good ? (
        <CheckmarkCircleFilled className={styles.good} aria-hidden />
      ) : (
        <WarningFilled className={styles.bad} aria-hidden />
      )}
      <Text size={200}>
        {result.kind === 'stillFailing' ? text(result.kind, { count: result.count }) : text(result.kind)}
      </Text>
    </span>
  );
}

function workWords({ work, joined }: Retry, text: ReturnType<typeof useTexts<keyof typeof retryTexts.ru>>) {
  if (joined) return text('joined');
  if (work?.what !== 'export' && work?.what !== 'import') return text('waiting');
  const { progress } = work;
  if (progress?.total === undefined) return text(work.what);
  return text(`${work.what}Counted`, { done: progress.done, total: progress.total });
}

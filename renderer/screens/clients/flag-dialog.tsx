import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  ProgressBar,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { ExchangeId } from '../../../shared/ids.ts';
import type { MessageCode } from '../../../shared/messages/index.ts';
import { useMessages, useTexts } from '../../texts/texts.ts';
import { FailureBox } from '../../ui/failure-box.tsx';
import { useReturnFocus } from '../../ui/use-return-focus.ts';
import type { FlagPlan } from './selection.ts';
import { flagTexts } from './texts.ts';
import { type Flagging, type RefusedFlag, useFlagging } from './use-flagging.ts';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, maxHeight: '260px', overflowY: 'auto' },
  entry: { marginBottom: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground2, display: 'block' },
});

interface Properties {
  readonly exchangeId: ExchangeId;
  readonly plan: FlagPlan;
  readonly on: boolean;
  readonly close: () => void;
}

/** Asks, shows how far it is, and tells what was refused and why: three pictures of one wish. */
export function FlagDialog({ exchangeId, plan, on, close }: Properties) {
  useReturnFocus();
  const styles = useStyles();
  const text = useTexts(flagTexts);
  const { flagging, start, stop } = useFlagging(exchangeId);
  const count = plan.wishes.length;
  const working = flagging?.state === 'working';
  const title =
    flagging === undefined || working
      ? count === 0
        ? text('nothingToDo')
        : text(on ? 'askOn' : 'askOff', { count })
      : flagging.set === 0
        ? text('noneDone')
        : text(on ? 'doneOn' : 'doneOff', { count: flagging.set });
  return (
    <Dialog
      open
      modalType="alert"
      onOpenChange={(_, change) => {
        if (!change.open && !working) close();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.content}>
            {flagging === undefined ? <Question plan={plan} on={on} /> : <Outcome flagging={flagging} />}
          </DialogContent>
          <DialogActions>
            {flagging === undefined ? (
              <>
                <Button onClick={close}>{text('cancel')}</Button>
                <Button
                  appearance="primary"
                  disabled={count === 0}
                  onClick={() => void start(plan.wishes, on)}
                >
                  {text(on ? 'yesOn' : 'yesOff')}
                </Button>
              </>
            ) : working ? (
              <Button onClick={stop}>{text('stop')}</Button>
            ) : (
              <Button appearance="primary" onClick={close}>
                {text('close')}
              </Button>
            )}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

/** Words for many records at once; one record's own sentence stands in the list of remarks. */
const reasons: Readonly<Partial<Record<MessageCode, keyof (typeof flagTexts)['ru']>>> = {
  'clients.forbidden_partner_not_flagged': 'partnerNotFlagged',
  'clients.forbidden_not_working': 'notWorking',
  'clients.forbidden_deleted': 'marked',
  'clients.forbidden_predefined': 'builtIn',
};

function Question({ plan, on }: { readonly plan: FlagPlan; readonly on: boolean }) {
  const styles = useStyles();
  const text = useTexts(flagTexts);
  const left = plan.forbidden.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      {plan.wishes.length === 0 ? null : <Text>{text(on ? 'willSet' : 'willTake')}</Text>}
      {left === 0 ? null : (
        <div>
          <Text>{text('forbidden', { count: left })}</Text>
          <ul className={styles.list}>
            {plan.forbidden.map(({ code, count }) => (
              <li key={code}>{text(reasons[code] ?? 'withoutClient', { count })}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function Outcome({ flagging }: { readonly flagging: Flagging }) {
  const styles = useStyles();
  const text = useTexts(flagTexts);
  const { done, total, refused, state, error } = flagging;
  return (
    <>
      {state === 'working' ? (
        <>
          <Text role="status">{text('working', { done, total })}</Text>
          <ProgressBar value={done} max={total} aria-label={text('working', { done, total })} />
        </>
      ) : null}
      {state === 'stopped' ? <Text>{text('stopped')}</Text> : null}
      {state === 'failed' ? <FailureBox error={error} /> : null}
      {refused.length === 0 ? null : (
        <div>
          <Text weight="semibold">{text('refused', { count: refused.length })}</Text>
          <ul className={styles.list}>
            {refused.map((one) => (
              <li key={one.ref} className={styles.entry}>
                <Refusal refused={one} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function Refusal({ refused: { title, problem } }: { readonly refused: RefusedFlag }) {
  const styles = useStyles();
  const { what, why, remedy } = useMessages()(problem.code, problem.parameters);
  // Remedies of the exchange promise that a record goes again by itself; a flag does not.
  const help = problem.code.startsWith('clients.') ? remedy : undefined;
  return (
    <>
      <Text weight="semibold">{title}</Text>
      <Text className={styles.quiet}>{[what, why, help].filter((part) => part !== undefined).join(' ')}</Text>
    </>
  );
}

import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTexts } from '../texts/texts.ts';
import { uiTexts } from './texts.ts';

interface Properties {
  readonly open: boolean;
  readonly title: string;
  /** What will happen, and what will not. */
  readonly children?: ReactNode;
  /** The word of the button that does it: a verb, never «ОК». */
  readonly confirmLabel: string;
  readonly cancelLabel?: string;
  /** Further choices between the two. */
  readonly between?: ReactNode;
  readonly busy?: boolean;
  readonly onConfirm: () => unknown;
  readonly onCancel: () => void;
}

/** A question before something that cannot be taken back. Escape is «Отмена», and so is the first focus. */
export function Confirm(properties: Properties) {
  const { open, title, children, confirmLabel, cancelLabel, between, busy = false } = properties;
  const text = useTexts(uiTexts);
  return (
    <Dialog
      open={open}
      modalType="alert"
      onOpenChange={(_, change) => {
        if (!change.open) properties.onCancel();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{children}</DialogContent>
          <DialogActions fluid>
            <Button onClick={properties.onCancel}>{cancelLabel ?? text('cancel')}</Button>
            {between}
            <Button appearance="primary" disabled={busy} onClick={() => void properties.onConfirm()}>
              {confirmLabel}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

import { useEffect, useState } from 'react';

/** When a drawer or dialog goes, the focus is again where it was when it came: keyboards and screen readers go on there. */
export function useReturnFocus(): void {
  // Taken while drawing for the first time: afterwards the drawer has the focus.
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // After the drawer has left the page; earlier its own trap would take the focus back.
      requestAnimationFrame(() => {
        if (before instanceof HTMLElement && before.isConnected) before.focus();
      });
    },
    [before],
  );
}

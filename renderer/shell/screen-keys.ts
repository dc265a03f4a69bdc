import { useEffect, useEffectEvent } from 'react';
import { type Screen, screens } from '../../shared/ipc/application.ts';

/** Ctrl+1 to Ctrl+8 open the screens in the order of the rail. */
export function useScreenKeys(go: (screen: Screen) => void): void {
  const move = useEffectEvent(go);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!event.ctrlKey || event.altKey || event.shiftKey) return;
      const screen = screens[Number(event.key) - 1];
      if (screen === undefined) return;
      event.preventDefault();
      move(screen);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}

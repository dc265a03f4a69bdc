import { createContext, useContext, useEffect, useEffectEvent } from 'react';

/** Changes of the present screen that are not saved yet. */
export interface Unsaved {
  /** Answers whether all of it was saved; the screen shows why not. */
  save(): Promise<boolean>;
  drop(): void;
}

/** How a screen tells the shell of unsaved changes; `undefined`: there are none. */
export const UnsavedContext = createContext<(unsaved: Unsaved | undefined) => void>(() => undefined);

/** While `dirty`, leaving the screen asks «Сохранить и перейти», «Не сохранять» or «Остаться». */
export function useUnsaved(dirty: boolean, unsaved: Unsaved): void {
  const tell = useContext(UnsavedContext);
  const save = useEffectEvent(() => unsaved.save());
  const drop = useEffectEvent(() => unsaved.drop());
  useEffect(() => {
    if (!dirty) return;
    tell({ save: () => save(), drop: () => drop() });
    return () => tell(undefined);
  }, [dirty, tell]);
}

import { screens } from '../../shared/ipc/application.ts';
import type { Place } from '../place.ts';

/** The screen that main asked for when it opened the window, behind the hash of its address. */
export function firstPlace(): Place {
  const asked = location.hash.slice(1);
  return { screen: screens.find((screen) => screen === asked) ?? 'exchange' };
}

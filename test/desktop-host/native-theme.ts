import { HostObject } from './modelled.ts';

/** Electron's `nativeTheme` on a machine that is set to light. */
class NativeTheme extends HostObject {
  readonly inForcedColorsMode = false;
  readonly shouldUseHighContrastColors = false;
  readonly shouldUseInvertedColorScheme = false;
  readonly prefersReducedTransparency = false;
  #source: 'system' | 'light' | 'dark' = 'system';

  get shouldUseDarkColors(): boolean {
    return this.#source === 'dark';
  }

  get shouldUseDarkColorsForSystemIntegratedUI(): boolean {
    return false;
  }

  get themeSource(): 'system' | 'light' | 'dark' {
    return this.#source;
  }

  set themeSource(source: 'system' | 'light' | 'dark') {
    if (source === this.#source) return;
    this.#source = source;
    this.emit('updated');
  }

  /** What pages see as `prefers-color-scheme`. */
  get colorScheme(): 'light' | 'dark' {
    return this.shouldUseDarkColors ? 'dark' : 'light';
  }
}

export const nativeTheme = new NativeTheme();

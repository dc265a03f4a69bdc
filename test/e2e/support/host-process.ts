import type { Page } from '@playwright/test';

/** Electron's main-process modules, as a function given to `evaluate` gets them. */
type ElectronModules = typeof import('electron');

/** How a program is started. */
export interface LaunchOptions {
  /** The built main script; default `out/main/main.js` of this checkout. */
  readonly main?: string;
  /** Folder for everything the program keeps. */
  readonly userData: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** A started main process on one of the two hosts. */
export interface HostProcess {
  readonly host: 'stand-in' | 'electron';
  /** Exit code; null when a signal ended it. */
  readonly exited: Promise<number | null>;
  /** Runs the function inside the main process: it sees its arguments and that process's globals only. */
  evaluate<Result, Argument>(
    run: (electron: ElectronModules, argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result>;
  /** The first open window of the program, waited for. */
  firstWindow(): Promise<Page>;
  /** Everything that the process has written so far. */
  output(): string;
  /** Ends the process without asking it, as the task manager does. */
  kill(): void;
  /** Lets go of a process that is ending or has ended. */
  leave(): Promise<void>;
}

import type { ExchangeId } from '../../shared/ids.ts';
import type { ApplicationView } from '../../shared/ipc/application.ts';
import type { ExchangeView, Work } from '../../shared/ipc/views.ts';
import type { Direction } from '../../shared/kinds.ts';
import type { Problem } from '../../shared/problem.ts';
import type { ProgramSettings } from '../../shared/program-settings.ts';
import type { Result } from '../../shared/result.ts';
import type { ExchangeSettings, SecretName, Settings } from '../../shared/settings.ts';
import type { RunOptions } from '../exchange/run/context.ts';
import type { RunSurroundings } from '../exchange/run/open-context.ts';
import type { FinishedRun } from '../exchange/run/run-exchange.ts';
import type { ExchangeStore, Store } from '../store/store.ts';
import type { ClientOptions } from './open-clients.ts';

/**
 * Everything that the handlers of the window, the tray and the schedules work with. The desktop assembles it from its
 * real parts, a test from others; nothing in here knows Electron.
 */
export interface Program {
  readonly settings: SettingsDoor;
  readonly secrets: SecretStore;
  readonly store: Store;
  readonly exchanges: ExchangeControl;
  readonly surface: Surface;
  readonly demo: Demo;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Proxy and certificates for questions to one side alone (connection check, wizard), asked for each client anew. */
  readonly clientOptions?: () => ClientOptions;
}

/** The settings file behind one typed door. A change is on disk when the call returns. */
export interface SettingsDoor {
  current(): Settings;
  exchange(id: ExchangeId): ExchangeSettings | undefined;
  saveProgram(program: ProgramSettings): Result<void, Problem>;
  /** Changes the exchange of this id, or adds it. */
  saveExchange(exchange: ExchangeSettings): Result<void, Problem>;
  removeExchange(id: ExchangeId): Result<void, Problem>;
  /** Called after every change; the returned function ends it. */
  listen(listener: () => void): () => void;
}

/** Passwords and tokens, encrypted by the operating system where it can. */
export interface SecretStore {
  /** `undefined`: never saved, or saved on another PC and unreadable here. */
  get(exchange: ExchangeId, name: SecretName): string | undefined;
  has(exchange: ExchangeId, name: SecretName): boolean;
  /** An empty value forgets it. Encrypted and on disk when the promise resolves; never rejects. */
  set(exchange: ExchangeId, name: SecretName, value: string): Promise<Result<void, Problem>>;
  removeAll(exchange: ExchangeId): Result<void, Problem>;
  readonly protection: ApplicationView['secretProtection'];
}

/** Who holds the exchange: a person who pressed a button, or the schedule (which may have a sign-in of its own). */
export type Occasion = 'person' | 'schedule';

/** Runs of all exchanges: one work per exchange at a time, wishes join. */
export interface ExchangeControl {
  views(): readonly ExchangeView[];
  view(id: ExchangeId): ExchangeView | undefined;
  /** Wants the directions run; answers whether they joined what goes already. Never waits for the end. */
  want(
    id: ExchangeId,
    directions: readonly Direction[],
    options: { readonly occasion: Occasion; readonly brakeApproved: boolean },
  ): Result<{ readonly joined: boolean }, Problem>;
  stop(id: ExchangeId): void;
  /** No scheduled run for so many minutes; 0 ends the pause. */
  pause(id: ExchangeId, minutes: number): void;
  /** A dry run or a comparison, when no other work holds the exchange. */
  plan(id: ExchangeId, direction: Direction, options: RunOptions): Promise<Result<FinishedRun, Problem>>;
  /** Any other work that needs the engine's context (initial fill, matching): both clients, store, signal, progress. */
  work<Value>(
    id: ExchangeId,
    what: Work,
    task: (surroundings: RunSurroundings) => Promise<Result<Value, Problem>>,
  ): Promise<Result<Value, Problem>>;
  /** Both clients for short questions outside of runs; they share the pace and the proxy of the runs. */
  connect(id: ExchangeId, signal?: AbortSignal): Result<RunSurroundings, Problem>;
  /** The state of one exchange; opened without any client. */
  state(id: ExchangeId): ExchangeStore;
  /** Something is due? Asked by the clock, at resume, unlock and after a change of settings. */
  askSchedules(): void;
  /** Another hand has changed a state (records made due, a case closed, matches decided): listeners are told. */
  stateChanged(): void;
  /** Called at most ten times a second while anything changes. */
  listen(listener: () => void): () => void;
  /** No new work, the present work ends on a record boundary; resolves when all is quiet. */
  close(): Promise<void>;
}

/** What only a desktop can do. */
export interface Surface {
  view(): ApplicationView;
  openLink(url: string): Promise<Result<void, Problem>>;
  openFolder(path: string): Promise<void>;
  copy(text: string): void;
  /** Native dialogs; `undefined`: the person thought better of it. */
  chooseFile(wishes: FileWishes): Promise<string | undefined>;
  chooseNewFile(wishes: FileWishes): Promise<string | undefined>;
  log(level: 'error' | 'warn' | 'info', message: string): void;
}

export interface FileWishes {
  readonly title: string;
  /** Name proposed for a new file. */
  readonly name?: string;
  /** Endings without the dot, and what they are called. */
  readonly types: readonly { readonly name: string; readonly extensions: readonly string[] }[];
}

/** The embedded servers of «Попробовать на демонстрационных данных». */
export interface Demo {
  readonly running: boolean;
  /** Starts them if they do not run, and makes an exchange to them with everything filled in. */
  start(): Promise<Result<{ readonly exchangeId: ExchangeId }, Problem>>;
  close(): Promise<void>;
}

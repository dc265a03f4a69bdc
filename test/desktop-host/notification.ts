import type { NotificationConstructorOptions } from 'electron';
import { tellPerson } from './host.ts';
import { HostEvent, HostObject } from './modelled.ts';

/** Electron's Notification, shown at the terminal when a person looks there. */
export class Notification extends HostObject {
  static isSupported = (): boolean => true;

  title: string;
  body: string;
  subtitle: string;
  silent: boolean;
  icon: unknown;
  urgency: string;
  timeoutType: string;
  readonly id: string;

  constructor(options: NotificationConstructorOptions = {}) {
    super();
    this.title = options.title ?? '';
    this.body = options.body ?? '';
    this.subtitle = options.subtitle ?? '';
    this.silent = options.silent ?? false;
    this.icon = options.icon;
    this.urgency = options.urgency ?? 'normal';
    this.timeoutType = options.timeoutType ?? 'default';
    this.id = crypto.randomUUID();
  }

  show(): void {
    tellPerson(`[уведомление / notice] ${this.title}: ${this.body}`);
    setImmediate(() => this.emit('show', new HostEvent()));
  }

  close(): void {
    setImmediate(() => this.emit('close', Object.assign(new HostEvent(), { reason: 'applicationHidden' })));
  }
}

import { EventEmitter } from 'node:events';

/** Asked by Node, Promise and printing of any value; absent from Electron's objects, too. */
const asksOfEveryValue = new Set(['then', 'toJSON', 'domain', 'inspect', 'nodeType', 'tagName', '$$typeof']);

function refuse(owner: string, key: string): never {
  throw new Error(`test/desktop-host does not model ${owner}.${key}; add it there before using it`);
}

/** The given part of Electron's interface: asking it for anything that is not modelled throws by name. */
export function modelled<T extends object>(name: string, part: T): T {
  return new Proxy(part, {
    get(target, key) {
      if (typeof key === 'symbol' || key in target || asksOfEveryValue.has(key)) {
        return Reflect.get(target, key, target);
      }
      return refuse(name, key);
    },
  });
}

/**
 * Base of every modelled class of Electron. A Proxy stands at the end of the prototype chain, so that the instances
 * themselves stay ordinary objects (identity, private fields) and only unknown names reach it.
 */
export class HostObject extends EventEmitter {}

Object.setPrototypeOf(
  HostObject.prototype,
  new Proxy(EventEmitter.prototype, {
    get(target, key, receiver: object) {
      if (typeof key === 'symbol' || key in target || asksOfEveryValue.has(key)) {
        return Reflect.get(target, key, receiver);
      }
      return refuse(receiver.constructor.name, key);
    },
  }),
);

/** An event that a listener can prevent, as Electron hands it to listeners. */
export class HostEvent {
  defaultPrevented = false;

  preventDefault(): void {
    this.defaultPrevented = true;
  }
}

/** Emits a preventable event with extra properties on it; answers whether a listener prevented it. */
export function emitPreventable(
  emitter: EventEmitter,
  name: string,
  properties: object = {},
  ...rest: readonly unknown[]
): boolean {
  const event = Object.assign(new HostEvent(), properties);
  emitter.emit(name, event, ...rest);
  return event.defaultPrevented;
}

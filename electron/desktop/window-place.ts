import type { ProgramSettings } from '../../shared/program-settings.ts';

/** A rectangle of the desktop, in device-independent pixels. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const defaultSize = { width: 1180, height: 760 } as const;
export const smallestSize = { width: 900, height: 600 } as const;
/** So much of the window must lie on a display for a person to find it and take hold of its title. */
const findable = { width: 120, height: 40 } as const;

/** Where the window opens; without `x` and `y` the system puts it into the middle. */
export interface WindowPlace {
  readonly x?: number;
  readonly y?: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The remembered place, if its title can still be seen: a display may have gone since. Then, as for a place never
 * remembered, the default size in the middle. Never larger than the display it is on.
 */
export function placeFor(
  remembered: ProgramSettings['window'],
  workAreas: readonly Rectangle[],
): WindowPlace {
  const size = {
    width: Math.max(smallestSize.width, remembered.width ?? defaultSize.width),
    height: Math.max(smallestSize.height, remembered.height ?? defaultSize.height),
  };
  const { x, y } = remembered;
  const [first] = workAreas;
  if (x === undefined || y === undefined) return first === undefined ? size : shrunk(size, first);
  const area = workAreas.find((one) => isFindable({ x, y, ...size }, one));
  if (area === undefined) return first === undefined ? defaultSize : shrunk(defaultSize, first);
  const fitting = shrunk(size, area);
  return {
    x: clamp(x, area.x, area.x + area.width - fitting.width),
    y: clamp(y, area.y, area.y + area.height - fitting.height),
    ...fitting,
  };
}

function isFindable(window: Rectangle, area: Rectangle): boolean {
  const width = Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x);
  const titleInside = window.y >= area.y - 8 && window.y + findable.height <= area.y + area.height;
  return width >= findable.width && titleInside;
}

function shrunk(size: { width: number; height: number }, area: Rectangle) {
  return { width: Math.min(size.width, area.width), height: Math.min(size.height, area.height) };
}

function clamp(value: number, from: number, until: number): number {
  return Math.max(from, Math.min(value, until));
}

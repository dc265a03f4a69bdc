import type { Display, Point, Rectangle } from 'electron';
import { HostObject } from './modelled.ts';

const bounds = { x: 0, y: 0, width: 1920, height: 1080 };
const workArea = { x: 0, y: 0, width: 1920, height: 1040 };

const display: Pick<
  Display,
  'id' | 'bounds' | 'workArea' | 'workAreaSize' | 'size' | 'scaleFactor' | 'label'
> = {
  id: 1,
  label: 'test/desktop-host',
  bounds,
  workArea,
  size: { width: bounds.width, height: bounds.height },
  workAreaSize: { width: workArea.width, height: workArea.height },
  scaleFactor: 1,
};

/** Electron's `screen`: one Full HD display with a task bar. A test may put other displays in its place. */
class Screen extends HostObject {
  displays = [display];

  getPrimaryDisplay = () => this.displays[0] ?? display;
  getAllDisplays = () => this.displays;
  getDisplayNearestPoint = (_point: Point) => this.getPrimaryDisplay();
  getDisplayMatching = (_area: Rectangle) => this.getPrimaryDisplay();
  getCursorScreenPoint = (): Point => ({ x: 960, y: 540 });
}

export const screen = new Screen();
